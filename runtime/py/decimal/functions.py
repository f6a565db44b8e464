# decimal: rounding, texts to numbers, and logarithms, on ints.


# The quotient of a coefficient by a power of ten, rounded as the mode says for a rest that is not zero.
def _rounded(sign, quotient, rest, power, rounding):
    twice = 2 * rest
    if rounding == ROUND_HALF_EVEN:
        return quotient + 1 if twice > power or twice == power and quotient & 1 else quotient
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
    if twice > power:
        return quotient + 1
    if twice < power:
        return quotient
    if rounding == ROUND_HALF_UP:
        return quotient + 1
    if rounding != ROUND_HALF_DOWN:
        _check_rounding(rounding)
    return quotient


def _check_rounding(rounding):
    modes = (
        ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP
    )
    if rounding not in modes:
        raise TypeError(
            "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
        )


# A coefficient without the zeros at its end, no more than `room` of them, and how many they were.
def _stripped(coefficient, room):
    step = 16
    dropped = 0
    while step > 0:
        if dropped + step <= room:
            quotient, rest = divmod(coefficient, _power_of_ten(step))
            if rest == 0:
                coefficient = quotient
                dropped += step
                continue
        step >>= 1
    return coefficient, dropped


# The number of decimal digits: what the number of bits says, or one more.
def _digits_of(n):
    if n == 0:
        return 1
    bits = n.bit_length()
    digits = bits * 1233 >> 12 if bits <= 1000 else (bits - 1) * 30102999566 // 100000000000 + 1
    return digits + 1 if n >= _power_of_ten(digits) else digits


# Sign, coefficient, exponent and kind of a number given as a sequence.
def _of_parts(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if not isinstance(digits, (tuple, list)):
        raise ValueError("coefficient must be a tuple of digits")
    coefficient = 0
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
        coefficient = coefficient * 10 + digit
    if isinstance(exponent, int):
        return int(sign), coefficient, int(exponent), ""
    if not isinstance(exponent, str):
        raise ValueError("exponent must be an integer")
    if exponent not in ("F", "n", "N"):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    return int(sign), 0 if exponent == "F" else coefficient, 0, exponent


def _make(sign, coefficient, exponent):
    number = intrinsics.new(Decimal)
    number._sign = sign
    number._int = coefficient
    number._exp = exponent
    number._kind = ""
    return number


# A finite number rounded to the context. Most fit as they are, or have only too many digits.
def _finished(sign, coefficient, exponent, context):
    limit = context._limit
    if context._least <= exponent and exponent + context._prec <= context._most:
        if coefficient < limit:
            return _make(sign, coefficient, exponent)
        cut = _digits_of(coefficient) - context._prec
        if limit > 0 and exponent + cut + context._prec <= context._most:
            power = _power_of_ten(cut)
            coefficient, rest = divmod(coefficient, power)
            exponent += cut
            if rest:
                coefficient = _rounded(sign, coefficient, rest, power, context._rounding)
                if coefficient >= limit:
                    coefficient //= 10
                    exponent += 1
                context._signal(Inexact)
            context._signal(Rounded)
            return _make(sign, coefficient, exponent)
    return _make(sign, coefficient, exponent)._fix(context)


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
    low = text[at:]
    point = low.find(".")
    if point < 0:
        if low.isdecimal():
            return (sign, int(low), 0, "")
    else:
        digits = low[:point] + low[point + 1 :]
        if digits.isdecimal():
            return (sign, int(digits), point + 1 - len(low), "")
    low = low.lower()
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
    return _make(sign, n * int(5**k), -k)


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
        return _make(sign, _power_of_ten(context.prec) - 1, context.Etop())
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
    unit = _power_of_ten(places + 10)
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
        value = value * _power_of_ten(places) // _ln_fixed(10, 1, places)
    sign = 1 if value < 0 else 0
    return _half_even(_make(sign, abs(value), -places), context)


# e**number with so many digits: a coefficient and an exponent.
def _exp_scaled(number, digits):
    places = digits + max(0, number.adjusted()) + 10
    unit = _power_of_ten(places)
    if number._exp >= 0:
        x = number._int * _power_of_ten(number._exp) * unit
    elif -number._exp <= places:
        x = number._int * _power_of_ten(places + number._exp)
    else:
        x = number._int // _power_of_ten(-number._exp - places)
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
    return (total // _power_of_ten(cut), power - places + cut)
