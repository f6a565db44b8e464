# What a decimal context takes, and classes below Decimal with a text of their own.
from decimal import Context, Decimal, Inexact, InvalidOperation, ROUND_UP, getcontext, localcontext


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error), error)


context = Context(prec=5, rounding=ROUND_UP)
print(context.prec, context.rounding, context.divide(Decimal(1), Decimal(3)))
for name, value in (
    ("prec", 0), ("prec", "a"), ("prec", 7), ("rounding", "up"), ("rounding", ROUND_UP), ("Emin", 1), ("Emax", -1),
    ("Emin", -5), ("Emax", 5), ("capitals", 2), ("clamp", 1), ("clamp", None),
):
    attempt(lambda: setattr(context, name, value))
print(context)
attempt(lambda: Context(prec=0))
with localcontext() as inner:
    inner.traps[Inexact] = True
    attempt(lambda: Decimal(1) / 3)
attempt(lambda: Decimal("x"))
print(InvalidOperation.__mro__[1], Inexact)


class Money(Decimal):
    def __add__(self, other):
        return Money(Decimal.__add__(self, other))

    def __str__(self):
        return "$" + super().__str__()


price = Money("1.50")
print(price, repr(price), price + 1, type(price + 1), float(price), price * 2)
print(getcontext().prec)
