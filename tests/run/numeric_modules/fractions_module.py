from fractions import Fraction as F
import math, numbers, copy
print(F(3, 4), repr(F(6, -8)), F("3/4"), F("1.25"), F("-1e-2"), F(0.5), F(7), F(), F(" 2/6 "), F(F(1, 3)))
a, b = F(1, 3), F(1, 2)
print(a + b, a - b, a * b, a / b, a // b, a % b, -a, +a, abs(F(-2, 3)), a ** 2, a ** -2, a ** 0.5, 2 ** F(3), a ** F(1, 2))
print(1 + a, 1 - a, 2 * a, 2 / a, 5 // a, 1 % F(2, 5), a + 0.5, 0.5 + a, a * 1j, divmod(F(7, 2), F(3, 4)), divmod(5, F(2)))
print(a == F(2, 6), a == 1/3, F(1, 2) == 0.5, F(2) == 2, a < b, a > b, a <= 1, a >= 0.3, a != b, F(1) == 1+0j)
print(hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), hash(F(-1, 3)), hash(F(1, 3)), {F(1, 2): 1}[0.5])
print(int(F(7, 2)), int(F(-7, 2)), float(F(1, 4)), round(F(5, 2)), round(F(7, 2)), round(F(22, 7), 2), round(F(1250), -2), math.floor(F(-7, 2)), math.ceil(F(7, 2)), math.trunc(F(-7, 2)), bool(F(0)))
print(F(3.14159).limit_denominator(100), F(math.pi).limit_denominator(1000), F("0.333").limit_denominator(10))
print(F(1, 3).numerator, F(1, 3).denominator, F(5, 10).as_integer_ratio(), F(4, 2).is_integer(), F.from_float(0.75))
print(sum([F(1, 2), F(1, 3), F(1, 6)]), sorted([F(1, 2), F(1, 3), 0.4]), max(F(1, 2), F(2, 3)), isinstance(F(1), numbers.Rational), isinstance(F(1), numbers.Integral), isinstance(3, numbers.Integral), isinstance(2.5, numbers.Real), isinstance(1j, numbers.Real))
for bad in (lambda: F(1, 0), lambda: F("x"), lambda: F(1) / 0, lambda: F("1/0"), lambda: F(1.5, 2), lambda: F(None), lambda: F(0) ** -1, lambda: F(1) + "a", lambda: F(1) < "a", lambda: F(float("inf")), lambda: F(float("nan"))):
    try: print(bad())
    except (ValueError, TypeError, ZeroDivisionError, OverflowError) as e: print(type(e).__name__, e)
print(f"{F(1, 3)}", f"{F(1, 3):.3f}", f"{F(-22, 7):+10.2f}|", f"{F(2, 3):.1%}", f"{F(1, 2)!r}", f"{F(10**7, 3):,.2f}")
print(copy.copy(a) == a, copy.deepcopy(a) == a, F(10**30, 3) + 1)
