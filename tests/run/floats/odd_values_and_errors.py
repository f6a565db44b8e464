# Floats: texts, rounding, division, NaN in containers, formats and the errors of math.
import math, sys


def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


for s in [
    "1.5", "nan", "-NaN", "inf", "-Infinity", "1e400", "1e-400", "1_0.5", "  2 ", "", "x", "1e", ".5", "5.", ".",
    "0x1p3", "infinit", "1e5_0", "१.५",
]:
    attempt(float, s)
attempt(float.fromhex, "0x1.8p3")
attempt(float.fromhex, "1.8")
attempt(float.fromhex, "zz")
attempt(float.fromhex, "-inf")
attempt(float.fromhex, "0x1p2000")
print(1.5.hex(), 0.1.hex(), (-0.0).hex(), float("inf").hex(), float("nan").hex(), 5e-324.hex())
print(1e+308.hex())
print(0.1.as_integer_ratio(), 2.0.is_integer(), 2.5.is_integer())
attempt(float("inf").as_integer_ratio)
attempt(float("nan").as_integer_ratio)
for x in [0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1e+16, 123456789.123]:
    print(round(x), round(x, 2), round(x, -1), math.floor(x), math.ceil(x), math.trunc(x))
attempt(round, float("nan"))
attempt(round, float("inf"))
attempt(math.floor, float("inf"))
attempt(round, 1.5, 400)
attempt(round, 1.5, -400)
attempt(round, 1.7e+308, -308)
print(1e+16, 1000000000000000.0, 1.2345678901234568e+17, 0.0001, 1e-05, 0.1 + 0.2, 1 / 3, 2.0 ** 70)
print(1e+22, 1e+23, -0.0, 5e-324, 1.7976931348623157e+308)
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2), 5.0 % float("inf"))
print(-5.0 % float("inf"), 0.0 // -1)
attempt(lambda: 1.0 / 0)
attempt(lambda: 1.0 // 0)
attempt(lambda: 1.0 % 0)
attempt(divmod, 1.0, 0.0)
attempt(lambda: 0.0 ** (-1))
attempt(lambda: 10.0 ** 400)
attempt(lambda: (-8.0) ** 0.5)
nan = float("nan")
print(nan == nan, nan != nan, nan < 1, nan in [nan], [nan] == [nan], (nan,) == (nan,), {nan: 1}[nan])
print(len({nan, nan}), [nan].index(nan), [nan].count(nan))
print(min(nan, 1), min(1, nan), max(nan, 1), sorted([3, nan, 1]))
for spec in [
    "", ".3", ".3f", "10.2e", "<10.1f", "+.1f", " .2f", "010.3f", "%", ".1%", "g", ".10g", "G", "E", "F", "n",
    ",.2f", "_.2f", "#.0f", "#g", "z.0f", "s", "d", "x", ".f", "z", "*^12.3f", "=+10.2f",
]:
    attempt(format, 1234.5678, spec)
for v in [nan, float("inf"), -float("inf"), -0.0, 0.0]:
    print(f'{v:f} {v:E} {v:g} {v:010.2f} {v:+} {v:z.1f} {v:%} {v:>6}')
print("%5.1f|%-8.3e|%+g|%08.2f|% f|%#.0f|%G" % (3.14159, 31415.9, 2.5, -3.14159, 1.5, 2.0, 1e-10))
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info)
print(float.__repr__(1.5), 1.5.__add__(2), 1.5.__add__("a"), 1.5.__mul__(2 ** 70), 1.5.conjugate())
print(1.5.real, 1.5.imag, 1.5.__bool__(), 1.5.__int__(), 1.5.__trunc__(), 1.5.__round__())
print(2.5.__floor__(), 2.5.__ceil__())
print(hash(0.5), hash(float("inf")), hash(-float("inf")), hash(1e+300), hash(2.0 ** 61))
print(1.0 == 1, 1.5 < 2, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, 10 ** 400 > 1e+308)
print(10 ** 400 > float("inf"), -10 ** 400 < -1e+308)
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.isclose(1, 1 + 1e-10), math.copysign(1, -0.0))
print(math.frexp(8.5), math.ldexp(0.5, 3), math.modf(-2.5), math.nextafter(1, 2), math.ulp(1.0))
print(math.hypot(3, 4, 12), math.dist((0, 0), (3, 4)), math.gcd(12, 18, 27), math.lcm(4, 6))
print(math.comb(10, 3), math.perm(5), math.perm(5, 2), math.prod([1, 2, 3.5]), math.isqrt(99))
# The last bit of a cube root is the C library's.
print(round(math.cbrt(27), 12), math.remainder(5, 3), math.fma(2, 3, 4), math.sumprod([1, 2], [3, 4]))
for f, a in [
    (math.sqrt, (-1,)), (math.log, (0,)), (math.log, (-1,)), (math.log, (2, 1)), (math.exp, (1000,)),
    (math.acos, (2,)), (math.factorial, (-1,)), (math.factorial, (1.5,)), (math.isqrt, (-1,)), (math.comb, (-1, 2)),
    (math.gcd, (1.5,)), (math.pow, (0, -1)), (math.fmod, (1, 0)), (math.sin, (float("inf"),)), (math.sqrt, ("a",)),
    (math.floor, ("a",)), (math.gamma, (0,)), (math.log10, (10 ** 400,)), (math.log2, (2 ** 2000,)),
    (math.sumprod, ([1], [2, 3])), (math.ldexp, (1.0, 5000)), (math.sqrt, ()), (math.atan2, (1,)),
    (math.perm, (3, 5)), (math.lgamma, (-1,)), (math.dist, ((1,), (1, 2))),
]:
    attempt(f, *a)
