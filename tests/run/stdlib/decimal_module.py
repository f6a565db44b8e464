from decimal import *
D = Decimal
print(D("1.10") + D("2.20"), D(1) / D(3), D("0.1") * 3, D("1e5"), D("-0"), D("1.23E+10"), D(0.1), D(2) ** 100, D("2") ** D("0.5"), D(2).sqrt())
print(repr(D("NaN")), D("Infinity"), -D("inf"), D("1") == 1, D("1.0") == D("1.00"), hash(D("1.0")) == hash(1), D("0.5") == 0.5, D(3) < 4.5)
print(D("7.325").quantize(D("0.01")), D("7.325").quantize(D("0.01"), rounding=ROUND_HALF_UP), D("-7.5").quantize(D("1"), ROUND_CEILING), D("1234").quantize(D("1e2")))
for r in (ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_CEILING, ROUND_FLOOR, ROUND_05UP): print(r, [str(D(x).quantize(D("1"), rounding=r)) for x in ("2.5", "-2.5", "3.5", "0.4", "-0.6")])
print(D("10") // D("3"), D("-10") // 3, D("-10") % 3, divmod(D("10.5"), D(3)), D("5") % D("-3"))
try: D(1) / 0
except ZeroDivisionError as e: print(type(e).__name__, e)
try: D(0) / 0
except InvalidOperation as e: print(type(e).__name__, e)
try: D("abc")
except InvalidOperation as e: print(e)
try: D(1) + 1.5
except TypeError: print("TypeError")
getcontext().prec = 6; print(D(1) / D(7), D("123456789") + 1, getcontext().prec)
with localcontext() as c: c.prec = 50; print(D(1) / 7, D(2).sqrt(), D(1).exp())
with localcontext(prec=10) as c: print(D(2).ln(), D(100).log10(), D("2.5") ** 3, D(10) ** -2)
print(D("3.14159").as_tuple(), D("1.50").normalize(), D("100").normalize(), D("1.5").as_integer_ratio(), D("12.34").adjusted(), int(D("-3.9")), float(D("1.25")), round(D("2.675"), 2), round(D("2.5")))
print(f"{D('1234567.891'):,.2f} {D('0.00012'):e} {D('1.5'):>10} {D('1.5'):010.3f} {D('0.256'):.1%} {D('12345'):g} {D('1'):+}")
print(getcontext().copy().prec, sorted([D("3"), D("1.5")]), sum([D("0.1")] * 10), max(D(1), D(2)), abs(D("-5")), bool(D(0)), D("1").compare(D("2")), D("0E-7"), D("1E-7"), D("123E3"), D("1_000.5"))
print(D((0, (1, 2, 3), -2)), D("  5 "), D(True), D("sNaN"), D("nan") == D("nan"), D("1").is_finite(), D("-1").copy_sign(D(1)), D(5).to_integral_value(), D("5.5").to_integral_value(), Context(prec=3).divide(D(1), D(3)))
print(getcontext())
