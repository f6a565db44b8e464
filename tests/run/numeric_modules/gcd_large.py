# math.gcd of numbers of every length: neighbours in Fibonacci's sequence, multiples, powers, nearly equal ones.
from fractions import Fraction
from math import gcd, lcm


def euclid(a, b):
    a, b = abs(a), abs(b)
    while b:
        a, b = b, a % b
    return a


numbers = [0, 1, -1, 2, 6, 2**31, 2**61 - 1, 2**62 - 1, 2**62, 2**62 + 1, 2**63 - 1, 2**63, 2**64 - 1, 2**64, 2**64 + 1, -(2**64), 2**126 - 1,
           2**128, 2**128 + 2**64, 10**40, 3**81, 6**100, 10**100 + 1, 2**1000 - 1, 2**999 + 2**17, 3**500, 5**300 * 2**77]
for a in numbers:
    for b in numbers:
        assert gcd(a, b) == euclid(a, b), (a, b)

a, b = 0, 1
for i in range(600):
    a, b = b, a + b
    assert gcd(a, b) == 1
    if i % 7 == 0:
        assert gcd(a * 91, b * 49) == euclid(a * 91, b * 49)
        assert gcd(a * 2**i, b * 2 ** (i // 2)) == euclid(a * 2**i, b * 2 ** (i // 2))

seed = 12345
for i in range(400):
    factors = []
    for _ in range(3):
        value = 1
        for _ in range(i % 9 + 1):
            seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
            value = value * (seed >> (i % 40)) + (seed & 7)
        factors.append(value + 1)
    x, y, z = factors
    assert gcd(x * z, y * z) == euclid(x * z, y * z) == z * gcd(x, y)
    assert gcd(x * z + 1, x * z) == 1 and gcd(x, -y) == gcd(-x, y)
print(gcd(), gcd(-12), gcd(2**100, 6**60, 10**50), lcm(2**40, 3**30, 6**35), gcd(True, 10**30))
print(Fraction(3**200 * 2**90, 6**150), Fraction(10**60, 2**100))
