# Sums, differences and products around whole numbers of limbs, with carries through all of them.

import sys

sys.set_int_max_str_digits(0)


def digest(n):
    return hash(n), n.bit_length(), n % 1000003, str(n)[:12], str(n)[-12:]


for limbs in list(range(1, 36)) + [63, 64, 65, 66, 127, 129, 257]:
    top = 1 << (64 * limbs)
    ones = top - 1
    odd = int("0123456789abcdef" * limbs, 16)
    for other in (1, ones, odd, (1 << 64) - 1, ones >> 64, top >> 1, (1 << 512) - 1, 1 << 511):
        for a, b in ((ones, other), (odd, other), (top, other)):
            s, d = a + b, a - b
            assert s - b == a and d + b == a and b - a == -d and -a - b == -s, limbs
            p = a * b
            assert p % 999983 == (a % 999983) * (b % 999983) % 999983, limbs
            assert b == 0 or (p // b == a and p % b == 0), limbs
            if limbs % 8 in (0, 1, 7):
                print(limbs, digest(s), digest(d), digest(p))
a, b = 0, 1
f = 1
for i in range(1, 700):
    a, b = b, a + b
    f *= i
    if i % 100 == 0:
        print(i, digest(a), digest(f), b - a > 0)
print(str(10**19), str(10**19 - 1), str(2**64), str(2**64 - 1), str(-(2**63)), f"{2**64:d} {2**63:,} {-(2**64):_}")
