# Remainders of products that do not fit a word, moduli in local names, and numbers that locals stand for.
def mulmod(a, b, m):
    return a * b % m


def power(b, e, m):
    r = 1
    while e:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r


big = [0, 1, -1, 7, 2**31, -(2**31), 2**62 - 57, 2**63 - 1, -(2**63), 2**61 - 1]
for a in big:
    row = []
    for b in big:
        for m in (1, -1, 10, -10, 2**61 - 1, -(2**62), 2**63 - 25, -(2**63)):
            row.append(mulmod(a, b, m))
    print(a, sum(row), row[3:60:7])
for bad in ((2**40, 2**40, 0), (1, 1, 0), (1, "a", 0), (2**40, None, 3)):
    try:
        print(mulmod(*bad))
    except (ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
print(mulmod(2**70, 3, 1000), mulmod(3, 5, 2**70), mulmod(2.5, 3, 2), mulmod(True, 2**62, 5), mulmod("%s", 2, (1, 2)))
p = 2**61 - 1
print([power(b, p - 2, p) * b % p for b in (2, 3, 10**18, p - 1)], [power(b, p - 1, p) for b in (2, 12345)])


def walrus(a, b):
    return (a * b) % (a := 7), a


def kept(a, b, m):
    c = a * b
    r = c % m
    d = a * b
    return r, c, (d % m, d // m), (x := a * b) % m, x


print(walrus(2**50, 2**50), kept(2**40, 2**41, 10**9 + 7), kept(-3, 2**63 - 1, 1000))


def lcg(n):
    m = 2**64
    mask = (1 << 63) - 1
    half = 1 << 32
    x = 12345
    seen = []
    for i in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) % m
        seen.append((x & mask) % half)
    return seen, x, m, mask


def xorshift(n):
    mask = 0xFFFFFFFFFFFFFFFF
    x = 88172645463325252
    for _ in range(n):
        x ^= (x << 13) & mask
        x ^= x >> 7
        x ^= (x << 17) & mask
    return x


def changing(n):
    m = 2**64
    out = []
    for i in range(n):
        out.append((2**64 + i) % m)
        if i == 2:
            m = 10
    return out


def late(flag):
    if flag:
        m = 2**64
    try:
        return 2**65 % m
    except UnboundLocalError as e:
        return type(e).__name__


def captured():
    m = 2**64 - 1
    return [(i - 1) & m for i in range(3)], (lambda x: x & m)(-5), m


def seen_in_locals():
    wide = 2**64
    shift = 3
    x = -1 % wide, 1 << shift, 100 >> shift
    return x, locals()


print(lcg(4), xorshift(50), changing(5), late(True), late(False), captured(), seen_in_locals())


def rolling(text, base=911382323, mod=972663749911):
    h = 0
    for c in text:
        h = (h * base + ord(c)) % mod
    return h


print(rolling("hello world"), rolling("a" * 100), rolling("z", 2**62, 2**62 - 1), rolling("abc", -(2**62), -(2**61)))
print([bin(i).count("1") for i in (0, 5, -7, 2**64 - 1, -(2**100), 2**130 + 1)], hex(2**64), oct(-(2**66)), bin(2**65 + 5))
