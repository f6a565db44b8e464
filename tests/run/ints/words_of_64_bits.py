# Ints of one and two machine words: hashes, generators, and every operator around the borders.

import sys

MASK = (1 << 64) - 1
edges = [0, 1, 2, 5, 255]
for bits in (31, 32, 47, 48, 49, 61, 62, 63, 64, 65, 127, 128, 129):
    edges += [(1 << bits) - 1, 1 << bits, (1 << bits) + 1]
edges += [0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, int("9" * 19), int("9" * 20)]
edges += [-x for x in edges if x]
total = 0
for a in edges:
    line = [a & MASK, a | 5, a ^ MASK, ~a, a & -8, a >> 1, a >> 63, a >> 64, a >> 65, a << 1, a << 63, a << 64, a << 65]
    print(a, *[hash(x) % 100003 for x in line])
    for b in edges:
        both, either, differ = a & b, a | b, a ^ b
        assert both + either == a + b and either - both == differ and differ ^ b == a, (a, b)
        assert (a & b) == ~(~a | ~b), (a, b)
        assert a + b - b == a and (a * b if b else 0) == (b * a if b else 0), (a, b)
        if b:
            q, r = divmod(a * b + 1, b)
            assert q * b + r == a * b + 1, (a, b)
        n = len(sys.argv) + abs(b) % 130
        assert a << n == a * 2**n and a >> n == a // 2**n, (a, n)
        total ^= both * 3 + either * 5 + (a + b) * 7 + (a - b) * 11 + a * b + (a << n) + (a >> n)
print(total)


def rotl(x, k):
    return ((x << k) | (x >> (64 - k))) & MASK


def xoshiro(s, n):
    out = 0
    for _ in range(n):
        out ^= (rotl((s[1] * 5) & MASK, 7) * 9) & MASK
        t = (s[1] << 17) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 45)
    return out


def splitmix(x):
    x = (x + 0x9E3779B97F4A7C15) & MASK
    z = x
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return x, z ^ (z >> 31)


state = []
x = 42
for _ in range(4):
    x, z = splitmix(x)
    state.append(z)
print(state, xoshiro(state, 1000), state)
h = 0xCBF29CE484222325
for b in b"fowler noll vo" * 20:
    h = ((h ^ b) * 0x100000001B3) & MASK
print(h)
x = 88172645463325252
for _ in range(100):
    x ^= (x << 13) & MASK
    x ^= x >> 7
    x ^= (x << 17) & MASK
print(x)
a, b = 0xFFFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF
print(a + b, a * b, a - b, a + 1, a * 2, 2**62 + 2**62, 2**63 - 1 + 1, (2**62) * 2, 2**32 * 2**32, -a - b, -a + b)
