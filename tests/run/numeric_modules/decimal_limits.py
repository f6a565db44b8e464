# Arithmetic near the limits of a context: as many digits as fit and one more, all roundings, exponents at both ends,
# operands far apart, zeros of both signs.
from decimal import *
roundings = [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
texts = ["0", "-0", "0.00", "1", "-1", "9.9999", "99999", "99999.5", "-99999.5", "12345.5", "12344.5", "0.5", "1E+9", "1E-9", "-3E+20", "7.00001E-15", "123456789", "2.50", "25E-1", "Infinity", "-Infinity", "NaN", "1e400"]
def run(f):
    try:
        return str(f())
    except DecimalException as e:
        return type(e).__name__
h = 0
shown = 0
for rounding in roundings:
    with localcontext() as c:
        c.prec = 5
        c.rounding = rounding
        for trap in (Overflow, InvalidOperation, DivisionByZero):
            c.traps[trap] = False
        rows = []
        for a in texts:
            for b in texts:
                x, y = Decimal(a), Decimal(b)
                for f in (lambda: x + y, lambda: x - y, lambda: x * y, lambda: x / y, lambda: x % y, lambda: x // y, lambda: x.quantize(y), lambda: x.max(y), lambda: x < y, lambda: x.compare(y), lambda: x.normalize(), lambda: +x, lambda: -x, lambda: x.to_integral_value()):
                    c.clear_flags()
                    rows.append(run(f) + " " + " ".join([s.__name__[:3] for s in (Inexact, Rounded, Subnormal, Underflow, Overflow, Clamped, InvalidOperation, DivisionByZero) if c.flags[s]]))
        for row in rows:
            for ch in row:
                h = (h * 131 + ord(ch)) % 1000000007
        print(rounding, len(rows), h, rows[shown * 37 + 1000], "|", rows[shown * 911 + 333])
        shown += 1
with localcontext(prec=7, Emax=10, Emin=-10) as c:
    c.traps[Overflow] = False
    for a in texts:
        for b in ("3", "0.007", "1E+9", "1E-9", "-12345.67"):
            c.clear_flags()
            x, y = Decimal(a), Decimal(b)
            print(a, b, run(lambda: x + y), run(lambda: x - y), run(lambda: x * y), run(lambda: x / y), [s.__name__ for s in (Inexact, Subnormal, Underflow, Overflow, Clamped) if c.flags[s]])
with localcontext(prec=450):
    print(str(Decimal(1) / 7)[-40:], (Decimal(10) ** 449 + 1) * 3 - 1 == Decimal("3" + "0" * 448 + "2"), Decimal(1) / 2 ** 400 * 2 ** 400)
for text in ("  12_3.4_5 ", ".5", "5.", "+1.e3", "1e", ".", "", "-", "1..2", "١٢.٣", "1.2.3", "+-1", "inf", "-sNaN12", "1_e5"):
    try:
        print(repr(text), Decimal(text))
    except InvalidOperation as e:
        print(repr(text), type(e).__name__)
print(Decimal(8).normalize(), Decimal("1200.00").normalize(), Decimal("1E+30").normalize(), Decimal(1) / Decimal(4), Decimal(10) ** 40 / Decimal(10) ** 12, Decimal("2.5") + True, sum([Decimal("0.1")] * 10), Decimal(2).sqrt(), Decimal("1e-20").sqrt(), Decimal("144.00").sqrt(), Decimal(3).exp(), Decimal(3).ln(), Decimal("1.1") ** 50)
c = Context(prec=3)
c.prec = True
print(c.prec, c)
