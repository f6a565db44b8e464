# Items of memoryviews, one by one and by slices, in place.

import array

b = bytearray(10)
v = memoryview(b)
v[0] = True
v[1] = 255
v[-1] = 7
for bad in (256, -1, 2**70, -(2**70), "x", 1.5, None, b"a"):
    try:
        v[2] = bad
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for place in (10, -11, 2**70, "x", 1.0):
    try:
        v[place] = 1
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
print(b)
v[2:5] = b"abc"
v[5:8] = v[2:5]
print(b)
v[1:9] = v[0:8]
print(b)
v[0:8] = v[1:9]
print(b)
v[::2] = b"01234"
v[5:5] = b""
v[::-3] = b"zyxw"
print(b, bytes(v[::-1]))
for values, part in ((b"ab", slice(0, 3)), (b"", slice(0, 1)), (array.array("i", [1]), slice(0, 4))):
    try:
        v[part] = values
    except ValueError as e:
        print(e)
try:
    memoryview(b"const")[0] = 1
except TypeError as e:
    print(e)
for code in "bBhHiIlLqQfd":
    a = array.array(code, [1, 2, 3, 4])
    w = memoryview(a)
    w[1] = 100
    w[2:] = w[:2]
    print(code, a, w[0], list(w[::2]))
total = 0
for i in range(len(v)):
    v[i] = (v[i] * 3 + i) & 255
    total += v[i]
print(total, sum(v), b)
