"""Polynomials with exact coefficients: arithmetic, division, gcd, derivatives and texts."""
from fractions import Fraction
from functools import reduce
from itertools import zip_longest
from math import comb


class Poly:
    def __init__(self, *coefficients):
        c = [Fraction(x) for x in coefficients]
        while c and not c[-1]:
            c.pop()
        self.c = tuple(c)

    @classmethod
    def roots(cls, *roots):
        return reduce(cls.__mul__, (cls(-r, 1) for r in map(Fraction, roots)), cls(1))

    @property
    def degree(self):
        return len(self.c) - 1 if self.c else float("-inf")

    def __bool__(self):
        return bool(self.c)

    def __eq__(self, other):
        other = self._lift(other)
        return NotImplemented if other is None else self.c == other.c

    def __hash__(self):
        return hash(self.c) if len(self.c) > 1 else hash(self.c[0] if self.c else 0)

    def __str__(self):
        terms = []
        for i, x in reversed([*enumerate(self.c)]):
            if x:
                sign = "-" if x < 0 else "+" if terms else ""
                size = "" if abs(x) == 1 and i else str(abs(x))
                terms.append(sign + size + ("" if i == 0 else "x" if i == 1 else "x" + str(i).translate(SUPER)))
        return " ".join(terms) or "0"

    def __repr__(self):
        return f"Poly({', '.join(map(str, self.c))})"

    @classmethod
    def _lift(cls, x):
        return x if isinstance(x, cls) else cls(x) if isinstance(x, (int, Fraction)) else None

    def __add__(self, other):
        if (other := self._lift(other)) is None:
            return NotImplemented
        return Poly(*(a + b for a, b in zip_longest(self.c, other.c, fillvalue=0)))

    __radd__ = __add__

    def __neg__(self):
        return Poly(*(-x for x in self.c))

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        if (other := self._lift(other)) is None:
            return NotImplemented
        out = [0] * (len(self.c) + len(other.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def __pow__(self, n, modulus=None):
        result = Poly(1)
        for _ in range(n):
            result = result * self if modulus is None else result * self % modulus
        return result

    def __divmod__(self, other):
        if not other:
            raise ZeroDivisionError(f"({self}) by nothing")
        quotient, rest = Poly(), self
        while rest.degree >= other.degree:
            shift = len(rest.c) - len(other.c)
            part = Poly(*[0] * shift, rest.c[-1] / other.c[-1])
            quotient, rest = quotient + part, rest - part * other
        return quotient, rest

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __call__(self, x):
        return reduce(lambda total, c: total * x + c, reversed(self.c), 0 * x)


SUPER = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a * (1 / a.c[-1]) if a else a


x = Poly(0, 1)
p, q = Poly.roots(1, "1/2", -3), Poly.roots(1, 2) * 6
print(p, q, p + q, p - q, 3 - x, sep=" ; ")
print(*divmod(p, q), gcd(p, q), gcd(Poly(), p) == p, gcd(Poly(), Poly()), sep=" ; ")
print((x + 1)**12, ((x + 1)**40).c[20] == comb(40, 20), pow(x, 10, x * x - x - 1), sep="\n")
print(p(1), p(Fraction(1, 2)), p(0.5), p(2j), p(10**20), p(Poly(1, 1)), Poly()(7), sep=" ; ")
print(repr(p), repr(Poly(0, 0)), Poly(0.1), Poly("1e-3", "-7/21"), Poly(5) == 5, Poly(5) == "5", hash(Poly()) == hash(0), {Poly(2): 1}[2])
print(p.degree, Poly(0).degree, bool(Poly(0, 0)), sorted([p * q, p, Poly(), Poly(7)], key=lambda v: v.degree)[:2])
for wrong in (lambda: p // Poly(), lambda: x + 1.5, lambda: "a" - x, lambda: Poly("x"), lambda: Poly(1j), lambda: x < p,
              lambda: Poly(float("nan")), lambda: Poly(float("inf")), lambda: Poly.roots("1/0"), lambda: x % 0):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
