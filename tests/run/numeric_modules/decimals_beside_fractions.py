from decimal import Decimal
from fractions import Fraction


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for d in ("0.5", "0.25", "-3", "1e30", "NaN", "Infinity", "-Infinity"):
    for f in (Fraction(1, 2), Fraction(1, 3), Fraction(-3), Fraction(10**30)):
        d1 = Decimal(d)
        print(d, f)
        t(lambda: (d1 == f, f == d1, d1 != f))
        t(lambda: (d1 < f, f < d1))
        t(lambda: (d1 <= f, f <= d1))
        t(lambda: (d1 > f, f > d1, d1 >= f, f >= d1))
t(lambda: hash(Fraction(1, 2)) == hash(Decimal("0.5")))
t(lambda: Fraction(1, 2) + Decimal("0.75"))
t(lambda: Decimal("0.75") * Fraction(1, 2))
t(lambda: {Fraction(1, 2): "half"}[Decimal("0.5")])
