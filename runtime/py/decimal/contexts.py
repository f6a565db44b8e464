# decimal: General Decimal Arithmetic on Python's ints. A number is a sign, a coefficient and an exponent; what is not
# finite has an empty coefficient.

import math as _math

__cold__ = True

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997
HAVE_THREADS = True
HAVE_CONTEXTVAR = True


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_SIGNALS = (
    InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped
)

# As the texts of contexts list them.
_LISTED = (InvalidOperation, Clamped, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)


_ROUNDINGS = (
    ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP
)


# Powers of ten, made when they are first needed; large ones are not kept.
_powers = [1]


def _power_of_ten(exponent):
    return _powers[exponent] if exponent < len(_powers) else _new_power(exponent)


def _new_power(exponent):
    if exponent > 400:
        return int(10**exponent)
    while len(_powers) <= exponent:
        _powers.append(_powers[-1] * 10)
    return _powers[exponent]


def _checked_setting(value, low, high, allowed):
    if not isinstance(value, int):
        raise TypeError("an integer is required")
    if not low <= value <= high:
        raise ValueError("valid " + allowed)
    return int(value)


class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        self._prec = 28
        self._limit = 0
        self._rounding = ROUND_HALF_EVEN
        self._least = -999999
        self._most = 999999
        self._capitals = 1
        self._clamp = 0
        self.prec = 28
        self._change(prec, rounding, Emin, Emax, capitals, clamp)
        self.flags = {signal: False for signal in _SIGNALS}
        if flags is not None:
            for signal in flags:
                self.flags[signal] = True
        if traps is None:
            usual = (InvalidOperation, DivisionByZero, Overflow)
            self.traps = {signal: signal in usual for signal in _SIGNALS}
        elif isinstance(traps, dict):
            self.traps = {signal: traps.get(signal, False) for signal in _SIGNALS}
        else:
            self.traps = {signal: signal in traps for signal in _SIGNALS}

    # Settings that are given, not None.
    def _change(self, prec, rounding, Emin, Emax, capitals, clamp):
        if prec is not None:
            self.prec = prec
        if rounding is not None:
            self.rounding = rounding
        if Emin is not None:
            self.Emin = Emin
        if Emax is not None:
            self.Emax = Emax
        if capitals is not None:
            self.capitals = capitals
        if clamp is not None:
            self.clamp = clamp

    @property
    def prec(self):
        return self._prec

    @prec.setter
    def prec(self, value):
        self._prec = _checked_setting(value, 1, MAX_PREC, "range for prec is [1, MAX_PREC]")
        # The first coefficient with too many digits; zero where that is too large a number to keep.
        self._limit = _power_of_ten(value) if value <= 400 else 0

    @property
    def rounding(self):
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        if not isinstance(value, str) or value not in _ROUNDINGS:
            raise TypeError(
                "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
            )
        self._rounding = value

    @property
    def Emin(self):
        return self._least

    @Emin.setter
    def Emin(self, value):
        self._least = _checked_setting(value, MIN_EMIN, 0, "range for Emin is [MIN_EMIN, 0]")

    @property
    def Emax(self):
        return self._most

    @Emax.setter
    def Emax(self, value):
        self._most = _checked_setting(value, 0, MAX_EMAX, "range for Emax is [0, MAX_EMAX]")

    @property
    def capitals(self):
        return self._capitals

    @capitals.setter
    def capitals(self, value):
        self._capitals = _checked_setting(value, 0, 1, "values for capitals are 0 or 1")

    @property
    def clamp(self):
        return self._clamp

    @clamp.setter
    def clamp(self, value):
        self._clamp = _checked_setting(value, 0, 1, "values for clamp are 0 or 1")

    def copy(self):
        copied = Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp)
        copied.flags = self.flags.copy()
        copied.traps = self.traps.copy()
        return copied

    def clear_flags(self):
        for signal in _SIGNALS:
            self.flags[signal] = False

    def clear_traps(self):
        for signal in _SIGNALS:
            self.traps[signal] = False

    def _signal(self, signal, detail=None):
        self.flags[signal] = True
        if self.traps[signal]:
            raise signal(detail if detail is not None else [signal])

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def create_decimal(self, num="0", /):
        return Decimal(num)._fix(self)

    def create_decimal_from_float(self, f, /):
        return Decimal.from_float(f)._fix(self)

    def add(self, a, b, /):
        return _operand(a)._add(_operand(b), self)

    def subtract(self, a, b, /):
        return _operand(a)._add(_operand(b)._negated(), self)

    def multiply(self, a, b, /):
        return _operand(a)._multiply(_operand(b), self)

    def divide(self, a, b, /):
        return _operand(a)._divide(_operand(b), self)

    def divide_int(self, a, b, /):
        return _operand(a)._divmod(_operand(b), self)[0]

    def remainder(self, a, b, /):
        return _operand(a)._divmod(_operand(b), self)[1]

    def power(self, a, b, modulo=None):
        return _operand(a)._power(_operand(b), self)

    def sqrt(self, a, /):
        return _operand(a).sqrt(self)

    def abs(self, a, /):
        return abs(_operand(a))

    def minus(self, a, /):
        return _operand(a)._negated()._fix(self)

    def plus(self, a, /):
        return _operand(a)._fix(self)

    def quantize(self, a, b, /):
        return _operand(a).quantize(b, context=self)

    def compare(self, a, b, /):
        return _operand(a).compare(_operand(b))

    def max(self, a, b, /):
        return _operand(a).max(_operand(b))

    def min(self, a, b, /):
        return _operand(a).min(_operand(b))

    def exp(self, a, /):
        return _operand(a).exp(self)

    def ln(self, a, /):
        return _operand(a).ln(self)

    def log10(self, a, /):
        return _operand(a).log10(self)

    def to_sci_string(self, a, /):
        return str(a)

    def to_eng_string(self, a, /):
        return a.to_eng_string()

    def __repr__(self):
        flags = ", ".join([signal.__name__ for signal in _LISTED if self.flags[signal]])
        traps = ", ".join([signal.__name__ for signal in _LISTED if self.traps[signal]])
        return (
            "Context(prec=" + str(self.prec) + ", rounding=" + self.rounding + ", Emin=" + str(self.Emin) + ", Emax="
            + str(self.Emax) + ", capitals=" + str(self.capitals) + ", clamp=" + str(self.clamp) + ", flags=[" + flags
            + "], traps=[" + traps + "])"
        )


_context = Context()
DefaultContext = Context()
BasicContext = Context(
    prec=9, rounding=ROUND_HALF_UP, traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow]
)
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])


def getcontext():
    return _context


def setcontext(context, /):
    global _context
    _context = context


class _LocalContext:
    def __init__(self, context):
        self._new = context
        self._saved = context

    def __enter__(self):
        self._saved = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, exc_type, exc, traceback):
        setcontext(self._saved)


def localcontext(
    ctx=None, *, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, traps=None, flags=None
):
    context = (getcontext() if ctx is None else ctx).copy()
    context._change(prec, rounding, Emin, Emax, capitals, clamp)
    if traps is not None:
        context.traps = {signal: signal in traps for signal in _SIGNALS}
    if flags is not None:
        context.flags = {signal: signal in flags for signal in _SIGNALS}
    return _LocalContext(context)
