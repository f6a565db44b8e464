# Rounding by name, digits turned and shifted, and what signalling NaNs refuse.
from decimal import *

amount = Decimal("2.675")
for mode in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(mode, amount.quantize(Decimal("0.01"), rounding=mode), (-amount).quantize(Decimal("1"), mode))
for mode in ("up", None, "ROUND_UP"):
    try:
        print(amount.quantize(Decimal("0.001"), rounding=mode))
    except TypeError as e:
        print(e)
with localcontext(prec=5):
    for n in (-5, -1, 0, 1, 2, 5, 6):
        try:
            print(n, Decimal("12345").rotate(n), Decimal("12").rotate(n), Decimal("12345").shift(n), Decimal("-12").rotate(n))
        except InvalidOperation as e:
            print(n, type(e).__name__)
for call in (lambda: hash(Decimal("sNaN")), lambda: Decimal("sNaN") == 1, lambda: Decimal("sNaN") + 1, lambda: {Decimal("NaN"): 1} != {}):
    try:
        print(call())
    except (TypeError, InvalidOperation) as e:
        print(type(e).__name__, e)
