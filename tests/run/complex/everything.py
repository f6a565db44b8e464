z = 3 + 4j
print(z, -z, +z, z.real, z.imag, abs(z), z.conjugate(), bool(z), bool(0j), type(z).__name__, type(z))
print(1j, 0j, -1j, -0j, 1 - 0j, 2.5j, 1e100j, 1e-7j, complex(0, -0.0), complex(-0.0, 1), complex(float("nan"), float("inf")), complex(1, float("-inf")))
print(complex(), complex(1), complex(1.5), complex(True), complex(1, 2), complex(1j), complex(1j, 2), complex(1, 2j), complex(1j, 2j), complex(real=3), complex(imag=2), complex(-0.0), complex(1, -0.0))
for s in ["1", "1j", "j", "-j", "+j", "1+2j", "1-2j", "-1.5e3-2.5e-2j", "(1+2j)", "  ( 3j ) ", "inf", "infj", "nan+nanj", "-inf-infj", "1_0+2_0j", "1e5J", "1E+5-1e-5j", ".5j", "5.+.5j"]:
    print(s, complex(s))
for s in ["", "1 + 2j", "1+", "j1", "1+2", "1j+2", "(1+2j", "abc", "1+2jj", "1e", "--j", "()", "1+2k"]:
    try:
        print(complex(s))
    except ValueError as e:
        print(e)
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
print(z + 1, 1 + z, z + 1.5, z - 2, 2 - z, z * 2, 2 * z, z * 1j, z / 2, 2 / z, z / (1 - 1j), z**2, z**0, z**-1, z**0.5, 2**z, z**z, 2.0**1j, z**100, z ** (-3), True + z)
print(z == 3 + 4j, z == 3, 3 + 0j == 3, 3 == 3 + 0j, 3.0 == 3 + 0j, z != 3, 0j == -0j, z == "x", 3 + 0j in [3], {3: "a"}[3 + 0j], hash(3 + 0j) == hash(3), hash(1j), hash(z), hash(0.5 + 0j) == hash(0.5), hash(-1j))
print({1j, 1j, 2j} == {2j, 1j}, {1 + 2j: "k"}, (1j, [2j]), sum([1j, 2, 3.5]), [1j, 2j].index(2j))
print(f"{z}", f"{z:.2f}", f"{z:>12}|", f"{z:<12}|", f"{z:^12}|", f"{z:+.1e}", f"{1j:.1f}", f"{z:g}", f"{z:,.2f}", f"{1e6+2e6j:,}", f"{z!r:>10}", f"{1j:8}|", f"{z:*^20.3f}", "%s %r" % (z, z))
for f in ["010", "=10", "d", "x"]:
    t(lambda: format(z, f))
t(lambda: z < z); t(lambda: z // 2); t(lambda: z % 2); t(lambda: divmod(z, 2)); t(lambda: z / 0); t(lambda: 0j ** -1); t(lambda: 0j ** 1j); t(lambda: int(z)); t(lambda: float(z)); t(lambda: complex(None)); t(lambda: complex("1", 2)); t(lambda: complex(1, "2")); t(lambda: complex(1, None))
t(lambda: pow(z, 2, 3)); t(lambda: abs(complex(1e308, 1e308)) ); t(lambda: (1e200 + 1e200j) ** 2.5); t(lambda: 10**400 + 1j); t(lambda: max(1j, 2j)); t(lambda: z & 1)
try:
    z.real = 1
except AttributeError as e:
    print(e)
print((-8) ** (1 / 3), (-1) ** 0.5, (-4) ** 0.5, pow(-2, 0.5), (-2.0) ** 2.0, (-2.5) ** 3)
class C:
    def __complex__(self):
        return 5j
class F:
    def __float__(self):
        return 2.5
class I:
    def __index__(self):
        return 7
print(complex(C()), complex(F()), complex(I()), complex(F(), I()), abs(-3j), round(abs(1 + 1j), 6))
print(isinstance(1j, complex), isinstance(1, complex), isinstance(1j, (int, complex)), complex.__name__)
w = z
w += 1
w *= 2j
w -= 0.5
w /= 2
print(w, z)
total = 0
for k in range(5):
    total += (1j) ** k
print(total)
