x = 0x123456789ABCDEF0FEDCBA9876543210
for s in range(0, 140, 20):
    print(s, hex(x >> s), hex(x << s & (2**64 - 1)), hex(-x >> s), (x >> s) & 0xFF)


def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c


def reverse_bits(n, width):
    r = 0
    for _ in range(width):
        r = r << 1 | n & 1
        n >>= 1
    return r


print(popcount(x), popcount(0), popcount(2**100 - 1), x.bit_count())
print(hex(reverse_bits(x, 128)), reverse_bits(1, 64), reverse_bits(1, 8))
flags = 0
for i in (0, 5, 63, 64, 100):
    flags |= 1 << i
print(flags, [i for i in range(128) if flags >> i & 1])
flags &= ~(1 << 63)
flags ^= 1 << 2
print(flags, [i for i in range(128) if flags >> i & 1])
print((-1 << 70) & (2**71 - 1), (-5) & 2**65, -(2**65) | 7, -(2**65) ^ -1, ~(2**65))


def parity_words(n):
    out = []
    while n:
        out.append(n & 0xFFFFFFFF)
        n >>= 32
    return out


print(parity_words(x), parity_words(2**96), sum(w << (32 * i) for i, w in enumerate(parity_words(x))) == x)
