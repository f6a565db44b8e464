data = bytearray(b"abcdef")
m = memoryview(data)
print(len(m), m[0], m[-1], m[1:4].tobytes(), m.tolist(), bytes(m), list(m), m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.readonly, m.obj is data, m.contiguous)
m[0] = 122
m[1:3] = b"YY"
m[4:6] = memoryview(b"!?")
print(data, m[::2].tobytes(), m[::-1].tobytes(), m[1:5][1:3].tolist(), m[::2].contiguous, m[::2].strides)
m[::2] = b"123"
print(data)
part = m[2:4]
part[0] = 0
print(data, part == b"\x00Y", part.tobytes(), part.obj is data, bytearray(part), b"-".join([m, b"x"]))
r = memoryview(b"read only")
print(r.readonly, r[0], r == b"read only", r == memoryview(bytearray(b"read only")), r != b"x", r == "read only", hash(r) == hash(b"read only"), 114 in r, r.hex()[:4])
try:
    r[0] = 1
except TypeError as e:
    print(e)
try:
    hash(m)
except ValueError as e:
    print(e)
for f in (lambda: m[10], lambda: m["a"], lambda: memoryview("str"), lambda: memoryview(5), lambda: m[1.5]):
    try:
        print(f())
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)


def put(i, v):
    m[i] = v


for i, v in ((0, 256), (0, -1), (0, "a"), (slice(0, 2), b"abc"), (slice(0, 2), b"a"), (10, 1)):
    try:
        put(i, v)
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
try:
    data.append(1)
except BufferError as e:
    print(e)
try:
    data.clear()
except BufferError as e:
    print(e)
data[0] = 65
part.release()
m.release()
print(data)
try:
    m[0]
except ValueError as e:
    print(e)
try:
    m.tobytes()
except ValueError as e:
    print(e)
