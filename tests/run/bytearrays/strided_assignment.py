# Slices with steps: assigned, deleted, of the array itself, of sources of every kind, and wrong.
def sieve(n):
    marks = bytearray([1]) * n
    marks[:2] = b"\0\0"
    for i in range(2, int(n**0.5) + 1):
        if marks[i]:
            marks[i * i :: i] = bytes(len(range(i * i, n, i)))
    return marks


marks = sieve(1000)
print(sum(marks), [i for i, m in enumerate(marks) if m][-5:], marks.count(1), marks.find(1, 990))
b = bytearray(b"abcdefghij")
b[::2] = b"ABCDE"
print(b)
b[::-1] = b
print(b)
b[1::3] = bytearray(b"123")
b[8:2:-2] = [120, 121, 122]
print(b)
b[::5] = (c for c in b"<>")
b[9:0:-9] = memoryview(b"!")
print(b)
b[20::2] = b""
b[5:1:2] = b""
print(b, b[::-3], b[7:1:-2])
for start, stop, step, new in [
    (None, None, 2, b"xyz"),
    (None, None, -1, b""),
    (0, 4, 3, b"abc"),
    (0, 4, 0, b"abc"),
    (0, 4, 2, "ab"),
    (0, 4, 2, 5),
    (0, 4, 2, [1, 256]),
    (0, 4, 2, [1, "a"]),
    (0, 4, 2, None),
    ("a", 4, 2, b"ab"),
]:
    c = bytearray(b"0123456789")
    try:
        c[start:stop:step] = new
        print(c)
    except Exception as e:
        print(type(e).__name__, e, c == b"0123456789")
del b[::3]
print(b)
del b[::-2]
print(b, len(b))
b[1:1] = b"long text that grows"
b[::1] = b[::-1]
print(b)
