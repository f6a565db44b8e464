"""Exact rational numbers: determinants by elimination and partial sums whose numbers outgrow machine words."""

import sys
from fractions import Fraction


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


def main(n):
    size = 26
    rows = [[Fraction((i * 7 + j * 3 + i * j) % 11 + (i == j), j + 1) for j in range(size)] for i in range(size)]
    total = Fraction(0)
    for i in range(n):
        rows[i % size][0] += Fraction(1, i + 2)
        total += determinant(rows)
    harmonic = sum(Fraction(1, i) for i in range(1, 1500))
    print(total.numerator % 1000000007, total.denominator % 1000000007, harmonic.numerator % 1000000007)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 25)
