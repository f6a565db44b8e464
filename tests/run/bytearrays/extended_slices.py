# Assignment to slices with a step, and the sieve that is written with it.
def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[0] = flags[1] = 0
    for i in range(2, int(n**0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return sum(flags), [i for i, flag in enumerate(flags) if flag][:10]


print(sieve(1000))
b = bytearray(b"0123456789")
b[::3] = b"abcd"
print(b)
b[::-2] = b"VWXYZ"
print(b)
b[8:2:-3] = b"!?"
print(b)
b[::2] = b""
print(b)
for new in (b"a", b"abc", bytearray(b"xy"), [65, 66, 67], range(3)):
    c = bytearray(b"12345")
    try:
        c[::2] = new
        print(c)
    except ValueError as e:
        print(e)
c[1::2] = memoryview(b"uv")
print(c)
c[5:1:1] = b"end"
print(c)
print(len(range(0, 2**70, 3)) if 0 else range(0, 2**70, 2**60).__len__(), len(range(-(2**62), 2**62 - 1)))
print(len(range(2**62, 2**62 + 10)), len(range(2**64, 2**64 + 5)), len(range(10, 0, -3)), len(range(5, 5)), bool(range(2**80)))
