# Sums, products and quotients of fractions stay in lowest terms, whatever their signs and common divisors.
from fractions import Fraction
from math import gcd

values = [Fraction(n, d) for n in (-7, -6, -1, 0, 1, 4, 15) for d in (1, 2, 6, 35)]
values += [0, 3, -4, True, Fraction(10**30, 7**20), Fraction(-(2**70), 3**45)]
total = 0
for a in values:
    for b in values:
        if not (isinstance(a, Fraction) or isinstance(b, Fraction)):
            continue
        results = [a + b, a - b, a * b]
        if b:
            results.append(a / b)
        for result in results:
            assert isinstance(result, Fraction)
            assert result.denominator > 0 and gcd(result.numerator, result.denominator) == 1, result
            total = (total * 31 + hash(result)) % 1000000007
        assert a - b == -(b - a) and a + b - b == a
        if b:
            assert a / b * b == a
print(total)

for top in (Fraction(-1, 2), Fraction(0), Fraction(5, 3), 5, -5):
    for bottom in (Fraction(0), 0):
        if isinstance(top, Fraction) or isinstance(bottom, Fraction):
            try:
                top / bottom
            except ZeroDivisionError as e:
                print(top, bottom, e)
print(Fraction(1, 3) + 1, 1 - Fraction(1, 3), 2 * Fraction(3, 4), 3 / Fraction(-6, 4), Fraction(2, 3) ** 5, Fraction(2, 3) ** -3)
print(-Fraction(1, 2), +Fraction(-3, 9), abs(Fraction(-7, 3)), Fraction(3, 4) - True)
print(Fraction(1, 2) + 0.25, 0.5 * Fraction(1, 2), Fraction(1, 2) + 1j)


class Half(Fraction):
    pass


print(repr(Half(1, 2) + Half(1, 3)), repr(-Half(1, 2)), repr(Half(1, 2) * 2))
harmonic = sum(Fraction(1, n) for n in range(1, 60))
print(harmonic, float(harmonic))


def determinant(rows):
    rows = [row[:] for row in rows]
    result = Fraction(1)
    for i in range(len(rows)):
        pivot = next((r for r in range(i, len(rows)) if rows[r][i]), None)
        if pivot is None:
            return Fraction(0)
        if pivot != i:
            rows[i], rows[pivot] = rows[pivot], rows[i]
            result = -result
        result *= rows[i][i]
        for r in range(i + 1, len(rows)):
            factor = rows[r][i] / rows[i][i]
            for c in range(i, len(rows)):
                rows[r][c] -= factor * rows[i][c]
    return result


print(determinant([[Fraction(1, i + j + 1) for j in range(7)] for i in range(7)]))
print(determinant([[Fraction(i * j % 5, 3) for j in range(5)] for i in range(5)]))
