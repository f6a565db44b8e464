# complex
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


for s in [
    "1",
    "1j",
    "1+2j",
    " 1+2j ",
    "(1+2j)",
    "1 + 2j",
    "j",
    "-j",
    "+j",
    "1e5j",
    "inf",
    "nanj",
    "infj",
    "1+",
    "",
    "1j+1",
    "1_0+2_0j",
    "(1",
    "1+2",
    "-1.5-2.5j",
    "1+infj",
    "1e400",
    "1J",
    "1+j",
]:
    t(complex, s)
for a in [(), (1,), (1.5, 2), (1j, 1j), (True, False), (None,), (1, None), ("1", 1), (1, "1"), ([],), (10**400,)]:
    t(complex, *a)
t(complex, imag=5)
t(complex, real=1, imag=2)
t(complex, real="1")
t(complex, foo=1)
z = 3 + 4j
for m, a in [
    ("conjugate", ()),
    ("conjugate", (1,)),
    ("__abs__", ()),
    ("__add__", (1,)),
    ("__add__", ("a",)),
    ("__pow__", (2,)),
    ("__pow__", (2, 3)),
    ("__eq__", (3 + 4j,)),
    ("__eq__", ("a",)),
    ("__lt__", (1,)),
    ("__bool__", ()),
    ("__hash__", ()),
    ("__format__", (".1f",)),
    ("__getnewargs__", ()),
    ("__complex__", ()),
    ("__neg__", ()),
    ("__truediv__", (0,)),
    ("__rsub__", (1,)),
    ("__repr__", ()),
    ("real", None),
    ("imag", None),
]:
    print(m, a, end=" ")
    if a is None:
        print(getattr(z, m))
    else:
        t(getattr(z, m), *a)
t(lambda: z // 1)
t(lambda: z % 1)
t(lambda: divmod(z, 1))
t(lambda: z < z)
t(lambda: int(z))
t(lambda: float(z))
t(lambda: z / 0)
t(lambda: 0j**-1)
t(lambda: 0j**1j)
t(lambda: 0j**0)
t(lambda: z**0.5)
t(lambda: z**-1)
t(lambda: z**2)
t(lambda: 1j**2)
t(lambda: 2**z)
t(lambda: round(z))
t(lambda: max(z, z))
t(lambda: sorted([z, 1]))
t(lambda: z + "a")
t(lambda: "a" * z)
t(lambda: z @ z)
t(lambda: ~z)
t(lambda: z & 1)
t(lambda: setattr(z, "real", 1))
t(lambda: [1][z])
t(lambda: range(z))
t(lambda: hex(z))
t(lambda: pow(z, 2, 3))
t(lambda: "%d" % z)
t(lambda: "%s %r" % (z, z))
t(lambda: f"{z:.2f} {z!r:>10} {z:+g} {z:10}|{z:<10}|{z:^10}|")
t(lambda: f"{z:=10}")
t(lambda: f"{z:010}")
t(lambda: f"{z:d}")
t(lambda: abs(z))
t(lambda: z == 3 + 4j == (3 + 4j))
t(lambda: 1 + 0j == 1)
t(lambda: hash(1 + 0j) == hash(1))
t(lambda: {1: "a"}[1 + 0j])
t(lambda: z.real + z.imag)
t(lambda: -z)
t(lambda: +z)
t(lambda: z - z)
t(lambda: z * z)
t(lambda: z / z)
t(lambda: z * 1e308 * 10)
t(lambda: abs(1e308 + 1e308j))
t(lambda: complex(float("nan"), 1))
t(lambda: complex(-0.0, -0.0))
t(lambda: -0j)
t(lambda: 1 - 0j)
t(lambda: complex(1e20, 1e-20))
t(lambda: sum([1j, 2]))
t(lambda: bool(0j))
t(lambda: str(1.0j))
t(lambda: eval("1j"))
t(lambda: 1j.__class__)


class Cx:
    def __complex__(self):
        return 1 + 1j


class Cf:
    def __float__(self):
        return 2.5


class Ci:
    def __index__(self):
        return 7


class Cb:
    def __complex__(self):
        return 5


t(complex, Cx())
t(complex, Cf())
t(complex, Ci())
t(complex, Cb())
t(complex, Cf(), Cf())
t(complex, 1, Cx())


class S(complex):
    def __add__(self, o):
        return "add"

    def __repr__(self):
        return "S"


t(lambda: S(1, 2) + 1)
t(lambda: 1 + S(1, 2))
t(lambda: S(1, 2))
t(lambda: S(1) == 1)
t(lambda: complex(S(1, 2)))
t(lambda: S("1+2j").imag)
t(lambda: S(1) * 2)
import cmath

t(cmath.sqrt, -1)
t(cmath.phase, -1)
t(cmath.polar, 1j)
t(cmath.rect, 1, 0)
t(cmath.exp, 0)
t(cmath.log, 0)
t(cmath.log, -1)
t(cmath.isnan, complex("nan"))
t(cmath.isclose, 1, 1 + 1e-12j)
t(cmath.sqrt, "a")
t(complex.from_number, 1) if hasattr(complex, "from_number") else None
