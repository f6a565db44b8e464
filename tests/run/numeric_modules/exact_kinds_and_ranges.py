# Fractions, complex numbers, ranges, slices and tuples: what they take and refuse.


def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


from fractions import Fraction as F
import fractions, math, numbers, cmath
for a in [
    ("1/3",), ("0.25",), (" -3/4 ",), ("1e2",), ("a",), ("1/0",), (1, 0), (1.5,), (float("nan"),), (float("inf"),),
    (3, 6), (-3, -6), (1.5, 2), ("1", 2), (), (None,), (True,), (F(1, 2), F(1, 3)), ("1_0/3",), ("1 / 3",), ("",),
    ("1/3.5",), (1j,),
]:
    try:
        print(a, repr(F(*a)), F(*a))
    except Exception as e:
        print(a, type(e).__name__, e)
a, b = (F(3, 4), F(-2, 5))
print(a + b, a - b, a * b, a / b, a // b, a % b, a ** 2, a ** (-2), a ** 0.5, a ** F(1, 2))
print(2 ** F(1, 2), 4 ** F(2), -a, +a, abs(b), a + 1, 1 - a, a + 0.5, 2 * a, 1 / a, divmod(a, b))
print(a < b, a == 0.75, a == F(6, 8), hash(F(1, 2)) == hash(0.5), a > 0.5, int(F(7, 2)), float(a))
print(round(F(7, 2)), round(F(22, 7), 2), math.floor(b), math.ceil(b), math.trunc(b), a.numerator)
print(a.denominator, a.limit_denominator(2), F(math.pi).limit_denominator(100), F.from_float(0.5))
print(F.from_decimal(__import__("decimal").Decimal("0.1")), bool(F(0)), a.as_integer_ratio())
print(a.is_integer(), F(0) ** 0, complex(a), a + 1j, sum([F(1, 2)] * 2), max(a, b), f'{F(1, 3):.3f}')
print(f'{F(1, 3)}', f'{F(1, 2):>6}')
attempt(lambda: a / 0)
attempt(lambda: F(0) ** (-1))
attempt(lambda: a < "x")
attempt(lambda: a + "x")
attempt(lambda: a < 1j)
attempt(lambda: a // 0)
attempt(lambda: a % 0)
attempt(lambda: F(-1) ** F(1, 2))
attempt(F.from_float, "a")
attempt(a.limit_denominator, 0)
print(isinstance(a, numbers.Rational), isinstance(1, numbers.Integral))
print(isinstance(1.5, numbers.Real), isinstance(1j, numbers.Complex))
print(isinstance(True, numbers.Number), issubclass(int, numbers.Rational))
c = 3 + 4j
print(c, c.real, c.imag, abs(c), c.conjugate(), c * 2, c / (1 - 1j), c ** 2, c ** 0.5, -c, +c)
print(c == 3 + 4j, c != 5, complex(1), complex("1+2j"), complex(" -j "), complex("1e5j"))
print(complex("(1+2j)"), complex(1, 2j), complex(1j, 1j), complex("nan+infj"), 1j * 1j)
print(hash(1 + 0j) == hash(1), complex(real=1, imag=2), repr(-0j), repr(complex(-0.0, -0.0)))
print(complex(0, float("nan")), 0j ** 0, bool(0j), 1j.__add__(1), 2 ** 1j, 1 + 2j - 1, 1 - 1j)
print(5 / 1j, str(1e+20 + 1e-07j), complex.from_number(5) if hasattr(complex, "from_number") else "")
print(c.__eq__("a"), c.__complex__())
for f in [
    lambda: complex("a"), lambda: complex("1 + 2j"), lambda: complex("1", 2), lambda: complex(1, "2"),
    lambda: complex([]), lambda: c < c, lambda: c // 1, lambda: c % 1, lambda: int(c), lambda: float(c),
    lambda: c / 0, lambda: 0j ** (-1), lambda: 0j ** 1j, lambda: divmod(c, 1), lambda: round(c),
    lambda: math.sqrt(c), lambda: pow(c, 2, 3), lambda: c + "a", lambda: complex(""), lambda: complex("1+2"),
    lambda: complex(1, 2, 3), lambda: (1e+200 + 1j) ** 2, lambda: abs(complex(1e+308, 1e+308)),
]:
    attempt(f)
for s in [
    "", ".2f", "10.1f", ">20", "+.1e", "g", "e", "<15.2f", "d", "=", "010", "#g", ",.2f", "%", "s", "n", "^+20.1f",
    "x",
]:
    attempt(format, 1234.5 + 2j, s)
print(cmath.sqrt(-1), cmath.exp(1j * cmath.pi), cmath.phase(-1), cmath.polar(1j))
print(cmath.rect(1, cmath.pi / 2), cmath.log(1j), cmath.isnan(complex("nan")))
print(cmath.isclose(1, 1 + 1e-12), cmath.inf, cmath.nanj, cmath.sin(1j), cmath.log10(100))
print(cmath.acos(2), cmath.tau)
attempt(cmath.log, 0)
attempt(cmath.sqrt, "a")
attempt(cmath.exp, 100000.0)
r = range(0, 10, 3)
print(r, r[1], r[-1], r[1:], r[::-1], len(r), 3 in r, 4 in r, 3.0 in r, "a" in r, r.index(6))
print(r.count(3), list(reversed(r)), r == range(0, 12, 3), hash(r) == hash(range(0, 12, 3)))
print(range(0) == range(5, 5), range(10 ** 30)[-1], r.start, r.stop, r.step, bool(range(0)))
print(range(5)[10:], range(3).__iter__().__class__.__name__, min(r), sum(r), range(-5), range(True))
print(list(range(10 ** 20, 10 ** 20 + 2)), repr(range(1, 2, 1)), range(1) != range(2))
print(sorted(r, reverse=True))
for f in [
    lambda: range(1.5), lambda: range("a"), lambda: range(), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4),
    lambda: r[10], lambda: r["a"], lambda: r.index(5), lambda: r < r, lambda: r + r, lambda: len(range(10 ** 30)),
    lambda: range(1, step=2), lambda: r.index("a"), lambda: range(None), lambda: setattr(r, "start", 5),
    lambda: r[1.0],
]:
    attempt(f)
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), slice(None).indices(3))
print(slice(-1, None, -1).indices(4), slice(5) == slice(None, 5, None), slice(1, 2) < slice(1, 3))
print(hash(slice(1)) == hash(slice(1)), slice("a", None))
attempt(slice)
attempt(lambda: slice(1, 2, 3, 4))
attempt(lambda: slice(1, 2, 0).indices(5))
attempt(lambda: slice("a").indices(5))
attempt(lambda: slice(1).indices(-1))
attempt(lambda: slice(1).indices("x"))
t = (1, 2, 3)
print(t + (4,), t * 2, t[1:], t.index(2), t.count(1), t < (1, 3), t == [1, 2, 3])
print(hash(t) == hash((1, 2, 3)), (), (1,), tuple("ab"), tuple([1]), t[::-1], 2 in t, len(t), max(t))
print(tuple(), (1, (2, [3])), t.__add__((1,)), t.__mul__(2))
for f in [
    lambda: t[5], lambda: t["a"], lambda: t + [1], lambda: t + 1, lambda: t.index(9), lambda: t.index(1, 1),
    lambda: tuple(5), lambda: tuple(1, 2), lambda: t < [1], lambda: hash(([],)), lambda: t * "a", lambda: t * 1.5,
    lambda: tuple(x=1), lambda: t[1.5], lambda: t.index(),
]:
    attempt(f)


def si(x):
    x[0] = 1


def di(x):
    del x[0]


for o in [t, "abc", b'a', range(3), frozenset(), 5, None, 1.5, len, si, int]:
    attempt(si, o)
    attempt(di, o)
