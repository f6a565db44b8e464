# Arithmetic modulo powers of two: constants that operators make, values beyond a signed word, negative operands.
MASK = (1 << 64) - 1
MOD = 2**64
print(2**64, (1 << 64) - 1, ~0xFF, -(2**63), 7 // -2, -7 % 3, -7 // 2, 10**9 + 7, 2**126, 1 << 100, 5 ^ 3 | 8 & 12)


def lcg(n):
    x = 1
    for _ in range(n):
        x = (x * 6364136223846793005 + 1442695040888963407) % 2**64
    return x


def lcg_of_names(n):
    x = 3
    for _ in range(n):
        x = (x * 6364136223846793005 + 1) & MASK
        x = (x ^ (x >> 31)) * 7 % MOD
    return x


def fnv(data):
    h = 0xCBF29CE484222325
    for byte in data:
        h ^= byte
        h *= 0x100000001B3
        h %= 2**64
    return h


def two_steps(text, mask):
    h = 5381
    for c in text:
        h = h * 33 + ord(c)
        h &= 0xFFFFFFFFFFFFFFFF
    return h & mask


print(lcg(1000), lcg_of_names(1000), hex(fnv(b"hello world" * 50)), two_steps("some text" * 30, 2**61 - 1))
for x in (-1, -5, 2**62, -(2**63), 2**63, 2**64 + 3, -(2**64) - 3, True, 0):
    print(x % 2**64, x % 2**63, x % 2**32, x % 2, x % 1, x % -8, x * x % 2**64, (x - 1) * 3 % 2**16)


def seen_between(n):
    h = n
    try:
        h *= 0x100000001B3
        h &= LATE
    except NameError:
        print("the product is whole:", h)
    h = h * 2**70
    g = h
    h &= 2**64 - 1
    return g, h


print(seen_between(2**61 + 1))
LATE = 255
print(seen_between(2**61 + 1))
for other in (7.5, "%d items", [1]):
    try:
        print(other % 2**4)
    except TypeError as e:
        print(type(e).__name__, e)
try:
    print(5 % (2**4 - 16))
except ZeroDivisionError as e:
    print(e)
