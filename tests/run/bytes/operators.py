b = b"abc"
print(b[0], b[-1], b[1:], b[::-1], b[::2], b[5:], b[-2:], b[:0], list(b), tuple(b), [*b], sorted(b"cab"), max(b), sum(b), len(b), bool(b""), bool(b))
print(b + b"d", b * 2, 2 * b, b * 0, b * -1, b + bytearray(b"x"), b"a" in b, 97 in b, b"" in b, b"ac" in b, bytearray(b"bc") in b, 300 - 200 in b)
print(b == b"abc", b == "abc", b != b"abd", b < b"abd", b"ab" < b, b"b" > b, b <= b, b == bytearray(b"abc"), bytearray(b"abc") == b, b < bytearray(b"b"), b == memoryview(b"abc"), b"" == "", hash(b) == hash(bytes([97, 98, 99])))
print(repr(b"it's"), repr(b'"'), repr(b"'\""), repr(b"\\ \t\n\r\x00\x7f\xff"), str(b"a"), f"{b}", "%s" % b, [b"x"], {b"k": 1}[b"k"])
for make in (lambda: b + "d", lambda: "d" + b, lambda: b + 1, lambda: b + [1], lambda: b * 1.5, lambda: b * b, lambda: b[3], lambda: b[-4], lambda: b["a"], lambda: b[1.0], lambda: b[::0], lambda: b < "a", lambda: b > 1, lambda: "a" in b, lambda: 256 in b, lambda: -1 in b, lambda: None in b, lambda: b - b, lambda: b[10**30]):
    try:
        print(make())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
try:
    del b[0]
except TypeError as e:
    print(e)
x = b"a"
y = x
x += b"b"
x *= 2
print(x, y, {b"a", b"b"} == {b"b", b"a"}, (b"a", 1) < (b"b", 0), list(reversed(b)), list(enumerate(b)), list(zip(b, b"xy")), [c for c in b if c > 97], b.__len__(), b.__contains__(98))
for i, c in enumerate(b"\x00\x80"):
    print(i, c)
first, *rest = b"xyz"
print(first, rest, int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\x01\x00", "little"), int.from_bytes(b"\xff", signed=True), (1024).to_bytes(2, "big"), (-1).to_bytes(2, "little", signed=True), int(b"42"), float(b"1.5"))
