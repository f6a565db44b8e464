# decimal: rounding, texts to numbers, and logarithms, on ints.


# Divides a coefficient that is not negative by a power of ten, rounded as the mode says.
def _rounded(sign, coefficient, power, rounding):
    quotient, rest = divmod(coefficient, power)
    if rest == 0:
        return quotient
    if rounding == ROUND_DOWN:
        return quotient
    if rounding == ROUND_UP:
        return quotient + 1
    if rounding == ROUND_CEILING:
        return quotient + (1 - sign)
    if rounding == ROUND_FLOOR:
        return quotient + sign
    if rounding == ROUND_05UP:
        return quotient + (1 if quotient % 5 == 0 else 0)
    twice = 2 * rest
    if twice > power:
        return quotient + 1
    if twice < power:
        return quotient
    if rounding == ROUND_HALF_UP:
        return quotient + 1
    if rounding == ROUND_HALF_DOWN:
        return quotient
    if rounding == ROUND_HALF_EVEN:
        return quotient + (quotient & 1)
    _check_rounding(rounding)


def _check_rounding(rounding):
    modes = (
        ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP
    )
    if rounding not in modes:
        raise TypeError(
            "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
        )


# Powers of ten, made when they are first needed.
_powers = [1]


def _power_of_ten(exponent):
    while len(_powers) <= exponent:
        _powers.append(_powers[-1] * 10)
    return _powers[exponent]


# The number of decimal digits: what the number of bits says, or one more.
def _digits_of(n):
    if n == 0:
        return 1
    bits = n.bit_length()
    if bits > 1000:
        return len(str(n))
    digits = bits * 1233 >> 12
    return digits + 1 if n >= _power_of_ten(digits) else digits


def _make(sign, coefficient, exponent):
    number = intrinsics.new(Decimal)
    number._sign = sign
    number._int = coefficient
    number._exp = exponent
    number._kind = ""
    return number


def _special(sign, kind):
    number = intrinsics.new(Decimal)
    number._sign = sign
    number._int = 0
    number._exp = 0
    number._kind = kind
    return number


def _operand(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return Decimal(value)
    raise TypeError("conversion from " + intrinsics.type_name(value) + " to Decimal is not supported")


# The sign, digits, exponent and kind that a text says; a ValueError if it says none.
def _parsed(text):
    text = text.strip().replace("_", "")
    sign = 0
    at = 0
    if text[:1] in ("+", "-"):
        sign = 1 if text[0] == "-" else 0
        at = 1
    low = text[at:].lower()
    if low == "inf" or low == "infinity":
        return (sign, 0, 0, "F")
    for kind in ("snan", "nan"):
        if low.startswith(kind):
            tail = low[len(kind) :]
            if tail != "" and not tail.isdecimal():
                raise ValueError
            return (sign, int(tail) if tail != "" else 0, 0, "N" if kind == "snan" else "n")
    mantissa = low
    exponent = 0
    mark = low.find("e")
    if mark >= 0:
        mantissa = low[:mark]
        tail = low[mark + 1 :]
        if not tail.lstrip("+-").isdecimal() or len(tail) - len(tail.lstrip("+-")) > 1:
            raise ValueError
        exponent = int(tail)
    point = mantissa.find(".")
    if point >= 0:
        exponent -= len(mantissa) - point - 1
        mantissa = mantissa[:point] + mantissa[point + 1 :]
    if not mantissa.isdecimal():
        raise ValueError
    return (sign, int(mantissa), exponent, "")


class DecimalTuple(tuple):
    def __new__(cls, sign, digits, exponent):
        return tuple.__new__(cls, (sign, digits, exponent))

    @property
    def sign(self):
        return self[0]

    @property
    def digits(self):
        return self[1]

    @property
    def exponent(self):
        return self[2]

    def __repr__(self):
        return "DecimalTuple(sign=" + repr(self[0]) + ", digits=" + repr(self[1]) + ", exponent=" + repr(self[2]) + ")"


def _from_float(f):
    if _math.isnan(f):
        return _special(0, "n")
    sign = 1 if _math.copysign(1.0, f) < 0 else 0
    if _math.isinf(f):
        return _special(sign, "F")
    n, d = abs(f).as_integer_ratio()
    k = d.bit_length() - 1
    return _make(sign, n * 5**k, -k)


def _invalid(context, kind=None):
    if kind is None:
        context._signal(InvalidOperation)
    else:
        context._signal(InvalidOperation, [kind])
    return _special(0, "n")


def _overflowed(sign, context):
    context._signal(Overflow)
    context._signal(Inexact)
    context._signal(Rounded)
    mode = context.rounding
    if mode == ROUND_DOWN or mode == ROUND_05UP or mode == ROUND_FLOOR and not sign or mode == ROUND_CEILING and sign:
        return _make(sign, 10**context.prec - 1, context.Etop())
    return _special(sign, "F")


# Rounds what is inexact, half to even whatever the context says.
def _half_even(number, context):
    rounding = context.rounding
    context.rounding = ROUND_HALF_EVEN
    result = number._fix(context)
    context.rounding = rounding
    return result


# Fixed-point numbers: integers that count units of 10**-places.


def _ln_fixed(n, d, places):
    # ln(n/d) by 2·artanh, after powers of two bring it near 1.
    unit = 10 ** (places + 10)
    shift = n.bit_length() - d.bit_length()
    if shift >= 0:
        d <<= shift
    else:
        n <<= -shift
    total = shift * _artanh_fixed(1, 3, unit) * 2 if shift != 0 else 0
    total += 2 * _artanh_fixed(n - d, n + d, unit)
    return total // 10**10


def _artanh_fixed(n, d, unit):
    term = unit * n // d
    square = unit * n * n // (d * d)
    total = 0
    k = 1
    while term:
        total += term // k if term >= 0 else -(-term // k)
        term = term * square // unit if term >= 0 else -(-term * square // unit)
        k += 2
    return total


def _logarithm(number, context, decimal):
    places = context.prec + 10
    n, d = number.as_integer_ratio()
    near = abs(n - d)
    if near * 10 < d:
        places += _digits_of(d) - _digits_of(near) + 1
    value = _ln_fixed(n, d, places)
    if decimal:
        value = value * 10**places // _ln_fixed(10, 1, places)
    sign = 1 if value < 0 else 0
    return _half_even(_make(sign, abs(value), -places), context)


# e**number with so many digits: a coefficient and an exponent.
def _exp_scaled(number, digits):
    places = digits + max(0, number.adjusted()) + 10
    unit = 10**places
    if number._exp >= 0:
        x = number._int * 10**number._exp * unit
    elif -number._exp <= places:
        x = number._int * 10 ** (places + number._exp)
    else:
        x = number._int // 10 ** (-number._exp - places)
    if number._sign:
        x = -x
    ln10 = _ln_fixed(10, 1, places)
    power = x // ln10
    x -= power * ln10
    # Halved often enough, the series is short.
    halvings = 8
    x >>= halvings
    total = unit
    term = unit
    k = 1
    while term:
        term = term * x // unit // k
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total // unit
    cut = _digits_of(total) - digits
    return (total // 10**cut, power - places + cut)
