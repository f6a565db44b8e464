M = 0xFFFFFFFFFFFFFFFF


def fnv(data):
    h = 0xCBF29CE484222325
    for b in data:
        h ^= b
        h = (h * 0x100000001B3) & M
    return h


def xorshift(x, n):
    for _ in range(n):
        x ^= (x << 13) & M
        x ^= x >> 7
        x ^= (x << 17) & M
    return x


def rotl(x, k):
    return ((x << k) | (x >> (64 - k))) & M


def add_chain(x, n):
    for i in range(n):
        x = (x + x * i - 12345) & M
    return x


print(fnv([]), fnv([97]), fnv(range(256)), hex(fnv([1, 2, 3])))
print(xorshift(1, 1), xorshift(1, 100), xorshift(M, 3))
print([rotl(0x8000000000000001, k) for k in (1, 4, 31, 63)])
print(add_chain(7, 100), (-1) & M, (-(2**63)) & M, ~0 & M)
print(((1 << 64) - 1) & 0xFFFFFFFF, (0xDEADBEEF * 0xDEADBEEF * 0xDEADBEEF) & 0xFFFFFFFF)
