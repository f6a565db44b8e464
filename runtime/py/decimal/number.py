# decimal: the numbers.


class Decimal:
    __dotted__ = True

    def __init__(self, value="0", context=None):
        self._sign = 0
        self._int = 0
        self._exp = 0
        # "" finite, "F" infinite, "n" a quiet and "N" a signalling NaN.
        self._kind = ""
        if isinstance(value, str):
            try:
                self._sign, self._int, self._exp, self._kind = _parsed(value)
            except ValueError:
                getcontext()._signal(InvalidOperation, [ConversionSyntax])
                self._kind = "n"
        elif isinstance(value, int):
            value = int(value)
            self._sign = 1 if value < 0 else 0
            self._int = abs(value)
        elif isinstance(value, float):
            getcontext()._signal(FloatOperation)
            self._take(_from_float(value))
        elif isinstance(value, Decimal):
            self._take(value)
        elif isinstance(value, (tuple, list)):
            self._sign, self._int, self._exp, self._kind = _of_parts(value)
        else:
            raise TypeError("conversion from " + intrinsics.type_name(value) + " to Decimal is not supported")

    def _take(self, other):
        self._sign = other._sign
        self._int = other._int
        self._exp = other._exp
        self._kind = other._kind

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            return Decimal(f)
        if not isinstance(f, float):
            raise TypeError("argument must be int or float")
        return _from_float(f)

    # --- what it is ---

    def is_nan(self):
        return self._kind == "n" or self._kind == "N"

    def is_qnan(self):
        return self._kind == "n"

    def is_snan(self):
        return self._kind == "N"

    def is_infinite(self):
        return self._kind == "F"

    def is_finite(self):
        return self._kind == ""

    def is_zero(self):
        return self._kind == "" and self._int == 0

    def is_signed(self):
        return self._sign == 1

    def is_normal(self, context=None):
        return self._kind == "" and self._int != 0 and self.adjusted() >= (context or getcontext()).Emin

    def is_subnormal(self, context=None):
        return self._kind == "" and self._int != 0 and self.adjusted() < (context or getcontext()).Emin

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def __bool__(self):
        return self._kind != "" or self._int != 0

    def adjusted(self):
        if self._kind != "":
            return 0
        return self._exp + _digits_of(self._int) - 1

    def as_tuple(self):
        digits = tuple([int(c) for c in str(self._int)])
        if self._kind == "":
            return DecimalTuple(self._sign, digits, self._exp)
        if self._kind == "F":
            digits = (0,)
        elif self._int == 0:
            digits = ()
        return DecimalTuple(self._sign, digits, self._kind)

    def as_integer_ratio(self):
        if self._kind == "F":
            raise OverflowError("cannot convert Infinity to integer ratio")
        if self._kind != "":
            raise ValueError("cannot convert NaN to integer ratio")
        n = -self._int if self._sign else self._int
        if self._exp >= 0:
            return (n * _power_of_ten(self._exp), 1)
        d = _power_of_ten(-self._exp)
        shared = _math.gcd(n, d)
        return (n // shared, d // shared)

    def number_class(self, context=None):
        if self._kind == "n":
            return "NaN"
        if self._kind == "N":
            return "sNaN"
        sign = "-" if self._sign else "+"
        if self._kind == "F":
            return sign + "Infinity"
        if self._int == 0:
            return sign + "Zero"
        return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")

    # --- texts ---

    def __repr__(self):
        return "Decimal('" + self._text(False) + "')"

    def __str__(self):
        return self._text(False)

    def to_eng_string(self, context=None):
        return self._text(True)

    def _text(self, engineering):
        sign = "-" if self._sign else ""
        if self._kind == "F":
            return sign + "Infinity"
        if self._kind != "":
            return sign + ("NaN" if self._kind == "n" else "sNaN") + (str(self._int) if self._int else "")
        digits = str(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            place = left
        elif not engineering:
            place = 1
        elif digits == "0":
            place = (left + 1) % 3 - 1
        else:
            place = (left - 1) % 3 + 1
        if place <= 0:
            whole = "0"
            rest = "." + "0" * -place + digits
        elif place >= len(digits):
            whole = digits + "0" * (place - len(digits))
            rest = ""
        else:
            whole = digits[:place]
            rest = "." + digits[place:]
        if left == place:
            return sign + whole + rest
        mark = "E" if getcontext().capitals else "e"
        power = left - place
        return sign + whole + rest + mark + ("+" if power >= 0 else "-") + str(abs(power))

    def __format__(self, spec):
        return _formatted(self, spec)

    # --- comparison and hash ---

    # -1, 0 or 1; neither is a NaN.
    def _order(self, other):
        if self._kind == "F" or other._kind == "F":
            a = 0 if self._kind != "F" else 1 - 2 * self._sign
            b = 0 if other._kind != "F" else 1 - 2 * other._sign
            return (a > b) - (a < b)
        if self._exp == other._exp and self._sign == other._sign:
            if self._int == other._int:
                return 0
            return 1 if (self._int > other._int) == (self._sign == 0) else -1
        if self._int == 0 and other._int == 0:
            return 0
        a = -self._int if self._sign else self._int
        b = -other._int if other._sign else other._int
        if self._int != 0 and other._int != 0 and self._sign == other._sign:
            # Far apart: no need for the powers of ten.
            left = self.adjusted()
            right = other.adjusted()
            if left != right:
                return (1 if left > right else -1) * (1 - 2 * self._sign)
        low = min(self._exp, other._exp)
        if self._int != 0 and other._int != 0 and self._sign == other._sign:
            a *= _power_of_ten(self._exp - low)
            b *= _power_of_ten(other._exp - low)
        return (a > b) - (a < b)

    def _convert(self, other):
        if isinstance(other, Decimal):
            return other
        if isinstance(other, int):
            return _make(1 if other < 0 else 0, abs(other), 0)
        return None

    def _comparable(self, other):
        if isinstance(other, float):
            getcontext().flags[FloatOperation] = True
            return _from_float(other)
        return self._convert(other)

    def __eq__(self, other):
        other = self._comparable(other)
        if other is None:
            return NotImplemented
        if self.is_nan() or other.is_nan():
            if self._kind == "N" or other._kind == "N":
                getcontext()._signal(InvalidOperation)
            return False
        return self._order(other) == 0

    def _ordered(self, other):
        if self.is_nan() or other.is_nan():
            getcontext()._signal(InvalidOperation)
            return False
        return True

    def __lt__(self, other):
        other = self._comparable(other)
        if other is None:
            return NotImplemented
        return self._ordered(other) and self._order(other) < 0

    def __le__(self, other):
        other = self._comparable(other)
        if other is None:
            return NotImplemented
        return self._ordered(other) and self._order(other) <= 0

    def __gt__(self, other):
        other = self._comparable(other)
        if other is None:
            return NotImplemented
        return self._ordered(other) and self._order(other) > 0

    def __ge__(self, other):
        other = self._comparable(other)
        if other is None:
            return NotImplemented
        return self._ordered(other) and self._order(other) >= 0

    def __hash__(self):
        if self._kind == "N":
            raise TypeError("Cannot hash a signaling NaN value")
        if self._kind == "n":
            return object.__hash__(self)
        if self._kind == "F":
            return -314159 if self._sign else 314159
        prime = (1 << 61) - 1
        if self._exp >= 0:
            power = pow(10, self._exp, prime)
        else:
            power = pow(pow(10, prime - 2, prime), -self._exp, prime)
        value = self._int * power % prime
        if self._sign:
            value = -value
        return -2 if value == -1 else value

    def compare(self, other, context=None):
        other = _operand(other)
        if self.is_nan() or other.is_nan():
            return self._nan(other, context or getcontext())
        return Decimal(self._order(other))

    def compare_total(self, other, context=None):
        if self._sign != other._sign:
            return Decimal(-1 if self._sign else 1)
        order = self._order(other)
        if order == 0 and self._exp != other._exp:
            order = (1 if self._exp > other._exp else -1) * (-1 if self._sign else 1)
        return Decimal(order)

    def same_quantum(self, other, context=None):
        if self._kind != "" or other._kind != "":
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exp == other._exp

    def max(self, other, context=None):
        return self._choose(_operand(other), context, 1)

    def min(self, other, context=None):
        return self._choose(_operand(other), context, -1)

    def _choose(self, other, context, side):
        context = context or getcontext()
        if self.is_nan() or other.is_nan():
            if self._kind == "n" and not other.is_nan():
                return other._fix(context)
            if other._kind == "n" and not self.is_nan():
                return self._fix(context)
            return self._nan(other, context)
        order = self._order(other)
        if order == 0:
            order = int(self.compare_total(other)._signed())
        return (self if order * side >= 0 else other)._fix(context)

    def _signed(self):
        return -self._int if self._sign else self._int

    # --- rounding ---

    # A NaN among the operands of an operation is its result.
    def _nan(self, other, context):
        for number in (self, other):
            if number._kind == "N":
                context._signal(InvalidOperation)
                quiet = _special(number._sign, "n")
                quiet._int = number._int
                return quiet
        return self if self._kind == "n" else other

    def _fix(self, context):
        if self._kind == "F":
            return self
        if self._kind != "":
            return self._nan(self, context)
        if self._int < context._limit and context._least <= self._exp and self._exp + context._prec <= context._most:
            return self
        low = context.Etiny()
        top = context.Emax if context.clamp == 0 else context.Etop()
        if self._int == 0:
            exponent = min(max(self._exp, low), top)
            if exponent != self._exp:
                context._signal(Clamped)
                return _make(self._sign, 0, exponent)
            return self
        digits = _digits_of(self._int)
        exponent = max(digits + self._exp - context.prec, low)
        if exponent > context.Etop():
            return _overflowed(self._sign, context)
        subnormal = digits + self._exp - 1 < context.Emin
        if self._exp >= exponent:
            if subnormal:
                context._signal(Subnormal)
            return self
        power = _power_of_ten(exponent - self._exp)
        coefficient, rest = divmod(self._int, power)
        inexact = rest != 0
        if inexact:
            coefficient = _rounded(self._sign, coefficient, rest, power, context.rounding)
        if coefficient >= _power_of_ten(context.prec):
            coefficient //= 10
            exponent += 1
        if exponent > context.Etop():
            return _overflowed(self._sign, context)
        if inexact and subnormal:
            context._signal(Underflow)
        if subnormal:
            context._signal(Subnormal)
        if inexact:
            context._signal(Inexact)
        context._signal(Rounded)
        if coefficient == 0:
            context._signal(Clamped)
        return _make(self._sign, coefficient, exponent)

    # The same value with another exponent.
    def _rescaled(self, exponent, rounding):
        if self._int == 0:
            return _make(self._sign, 0, exponent)
        if self._exp >= exponent:
            return _make(self._sign, self._int * _power_of_ten(self._exp - exponent), exponent)
        power = _power_of_ten(exponent - self._exp)
        quotient, rest = divmod(self._int, power)
        if rest:
            quotient = _rounded(self._sign, quotient, rest, power, rounding)
        return _make(self._sign, quotient, exponent)

    def quantize(self, exp, rounding=None, context=None):
        exp = _operand(exp)
        context = context or getcontext()
        if rounding is None:
            rounding = context.rounding
        else:
            _check_rounding(rounding)
        if self.is_nan() or exp.is_nan():
            return self._nan(exp, context)
        if self._kind == "F" or exp._kind == "F":
            if self._kind == exp._kind:
                return self
            return _invalid(context)
        if not context.Etiny() <= exp._exp <= context.Emax:
            return _invalid(context)
        if self._int != 0 and self._exp - exp._exp > context._prec:
            return _invalid(context)
        result = self._rescaled(exp._exp, rounding)
        if result._int >= context._limit or result._exp + context._prec > context._most:
            if result._int != 0 and (result.adjusted() > context.Emax or _digits_of(result._int) > context.prec):
                return _invalid(context)
        if result._exp > self._exp and self._int != 0:
            if result._order(self) != 0:
                context._signal(Inexact)
            context._signal(Rounded)
        return result

    def to_integral_value(self, rounding=None, context=None):
        if self._kind != "":
            return self if self._kind == "F" else self._nan(self, context or getcontext())
        if self._exp >= 0:
            return self
        return self._rescaled(0, rounding or (context or getcontext()).rounding)

    def to_integral(self, rounding=None, context=None):
        return self.to_integral_value(rounding, context)

    def to_integral_exact(self, rounding=None, context=None):
        result = self.to_integral_value(rounding, context)
        if self._kind == "" and self._exp < 0:
            context = context or getcontext()
            if result._order(self) != 0:
                context._signal(Inexact)
            context._signal(Rounded)
        return result

    def normalize(self, context=None):
        context = context or getcontext()
        fixed = self._fix(context)
        if fixed._kind != "":
            return fixed
        if fixed._int == 0:
            return _make(fixed._sign, 0, 0)
        coefficient, dropped = _stripped(fixed._int, context.Emax - fixed._exp)
        return _make(fixed._sign, coefficient, fixed._exp + dropped)

    def __round__(self, ndigits=None):
        if ndigits is None:
            self._check_integral("round")
            return self._rescaled(0, ROUND_HALF_EVEN)._signed()
        if not isinstance(ndigits, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(_make(0, 1, -ndigits), ROUND_HALF_EVEN)

    def _check_integral(self, what):
        if self._kind == "F":
            raise OverflowError("cannot convert Infinity to integer")
        if self._kind != "":
            raise ValueError("cannot convert NaN to integer")

    def __trunc__(self):
        return int(self)

    def __floor__(self):
        self._check_integral("floor")
        return self._rescaled(0, ROUND_FLOOR)._signed() if self._exp < 0 else int(self)

    def __ceil__(self):
        self._check_integral("ceil")
        return self._rescaled(0, ROUND_CEILING)._signed() if self._exp < 0 else int(self)

    def __int__(self):
        self._check_integral("int")
        if self._exp >= 0:
            value = self._int * _power_of_ten(self._exp)
        else:
            value = self._int // _power_of_ten(-self._exp)
        return -value if self._sign else value

    def __float__(self):
        if self._kind == "N":
            raise ValueError("cannot convert signaling NaN to float")
        if self._kind == "n":
            return float("-nan" if self._sign else "nan")
        return float(self._text(False))

    def __complex__(self):
        return complex(float(self))

    # --- arithmetic ---

    def _negated(self):
        if self._kind != "":
            flipped = _special(1 - self._sign, self._kind)
            flipped._int = self._int
            return flipped
        return _make(1 - self._sign, self._int, self._exp)

    def __neg__(self):
        context = getcontext()
        if self.is_nan():
            return self._nan(self, context)
        if self._kind == "" and self._int == 0 and context.rounding != ROUND_FLOOR:
            return _make(0, 0, self._exp)._fix(context)
        return self._negated()._fix(context)

    def __pos__(self):
        context = getcontext()
        if self._kind == "" and self._int == 0 and context.rounding != ROUND_FLOOR:
            return _make(0, 0, self._exp)._fix(context)
        return self._fix(context)

    def __abs__(self):
        return self._negated()._fix(getcontext()) if self._sign else self._fix(getcontext())

    def copy_abs(self):
        return self._negated() if self._sign else self

    def copy_negate(self):
        return self._negated()

    def copy_sign(self, other, context=None):
        return self if self._sign == other._sign else self._negated()

    # The sum, or with a `flip` of 1 the difference.
    def _add(self, other, context, flip=0):
        if self._kind != "" or other._kind != "" or self._int == 0 or other._int == 0:
            return self._add_special(other._negated() if flip else other, context)
        gap = self._exp - other._exp
        low = self._exp
        a = self._int
        b = other._int
        if gap > context._prec or -gap > context._prec:
            x, y = self._near(other, context)
            low = min(x._exp, y._exp)
            a = x._int * _power_of_ten(x._exp - low)
            b = y._int * _power_of_ten(y._exp - low)
            if gap < 0:
                a, b = b, a
        elif gap > 0:
            a *= _power_of_ten(gap)
            low = other._exp
        elif gap < 0:
            b *= _power_of_ten(-gap)
        sign = other._sign ^ flip
        if self._sign == sign:
            return _finished(sign, a + b, low, context)
        if a == b:
            return _make(1 if context.rounding == ROUND_FLOOR else 0, 0, low)._fix(context)
        if a > b:
            return _finished(self._sign, a - b, low, context)
        return _finished(sign, b - a, low, context)

    # A sum with a number that is zero or not finite.
    def _add_special(self, other, context):
        if self.is_nan() or other.is_nan():
            return self._nan(other, context)
        if self._kind == "F":
            if other._kind == "F" and self._sign != other._sign:
                return _invalid(context)
            return self
        if other._kind == "F":
            return other
        low = min(self._exp, other._exp)
        if self._int == 0 and other._int == 0:
            sign = min(self._sign, other._sign)
            if self._sign != other._sign and context.rounding == ROUND_FLOOR:
                sign = 1
            return _make(sign, 0, low)._fix(context)
        if self._int == 0:
            exponent = max(low, other._exp - context.prec - 1)
            return other._rescaled(exponent, context.rounding)._fix(context)
        exponent = max(low, self._exp - context.prec - 1)
        return self._rescaled(exponent, context.rounding)._fix(context)

    # Operands of a sum; one that is too small to show is replaced by one that rounds as it does.
    def _near(self, other, context):
        big = self
        small = other
        if big._exp < small._exp:
            big, small = small, big
        exponent = big._exp + min(-1, _digits_of(big._int) - context.prec - 2)
        if _digits_of(small._int) + small._exp - 1 < exponent:
            small = _make(small._sign, 1, exponent)
        return (big, small)

    def __add__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        return self._add(other, getcontext())

    def __radd__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        return other._add(self, getcontext())

    def __sub__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        if other.is_nan():
            return self._nan(other, getcontext())
        return self._add(other, getcontext(), 1)

    def __rsub__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        return other - self

    def _multiply(self, other, context):
        if self.is_nan() or other.is_nan():
            return self._nan(other, context)
        sign = self._sign ^ other._sign
        if self._kind == "F" or other._kind == "F":
            if not self or not other:
                return _invalid(context)
            return _special(sign, "F")
        return _finished(sign, self._int * other._int, self._exp + other._exp, context)

    def __mul__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        return self._multiply(other, getcontext())

    def __rmul__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        return other._multiply(self, getcontext())

    def fma(self, other, third, context=None):
        context = context or getcontext()
        other = _operand(other)
        third = _operand(third)
        if self._kind != "" or other._kind != "":
            return self._multiply(other, context)._add(third, context)
        exact = _make(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)
        return exact._add(third, context)

    def _divide(self, other, context):
        if self.is_nan() or other.is_nan():
            return self._nan(other, context)
        sign = self._sign ^ other._sign
        if self._kind == "F":
            return _invalid(context) if other._kind == "F" else _special(sign, "F")
        if other._kind == "F":
            context._signal(Clamped)
            return _make(sign, 0, context.Etiny())
        if other._int == 0:
            if self._int == 0:
                return _invalid(context, DivisionUndefined)
            context._signal(DivisionByZero)
            return _special(sign, "F")
        if self._int == 0:
            return _make(sign, 0, self._exp - other._exp)._fix(context)
        shift = _digits_of(other._int) - _digits_of(self._int) + context.prec + 1
        exponent = self._exp - other._exp - shift
        if shift >= 0:
            coefficient, rest = divmod(self._int * _power_of_ten(shift), other._int)
        else:
            coefficient, rest = divmod(self._int, other._int * _power_of_ten(-shift))
        if rest:
            # So that it rounds as what is not written.
            if coefficient % 5 == 0:
                coefficient += 1
        else:
            coefficient, dropped = _stripped(coefficient, self._exp - other._exp - exponent)
            exponent += dropped
        return _finished(sign, coefficient, exponent, context)

    def __truediv__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        return self._divide(other, getcontext())

    def __rtruediv__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        return other._divide(self, getcontext())

    # The quotient, cut towards zero, and the remainder, which has the sign of the first operand; without it where it is not
    # asked for, so that it is not rounded.
    def _divmod(self, other, context, whole=True):
        if self.is_nan() or other.is_nan():
            nan = self._nan(other, context)
            return (nan, nan)
        sign = self._sign ^ other._sign
        if self._kind == "F":
            bad = _invalid(context)
            return (_special(sign, "F") if other._kind != "F" else bad, bad)
        if other._kind == "F":
            return (_make(sign, 0, 0), self._fix(context) if whole else self)
        ideal = min(self._exp, other._exp)
        if other._int == 0:
            if self._int == 0:
                bad = _invalid(context, DivisionUndefined)
                return (bad, bad)
            context._signal(DivisionByZero)
            return (_special(sign, "F"), _invalid(context))
        if self._int == 0 or self.adjusted() - other.adjusted() < 0:
            quotient = _make(sign, 0, 0)
            return (quotient, self._rescaled(ideal, context.rounding)._fix(context) if whole else quotient)
        if self.adjusted() - other.adjusted() > context.prec:
            bad = _invalid(context, DivisionImpossible)
            return (bad, bad)
        quotient, rest = divmod(
            self._int * _power_of_ten(self._exp - ideal), other._int * _power_of_ten(other._exp - ideal)
        )
        if quotient >= _power_of_ten(context.prec):
            bad = _invalid(context, DivisionImpossible)
            return (bad, bad)
        rest = _make(self._sign, rest, ideal)
        return (_make(sign, quotient, 0), rest._fix(context) if whole else rest)

    def __floordiv__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        context = getcontext()
        if self._kind == "" and other._kind == "" and self._int != 0 and other._int == 0:
            context._signal(DivisionByZero)
            return _special(self._sign ^ other._sign, "F")
        if self._kind == "F" and other._kind == "":
            return _special(self._sign ^ other._sign, "F")
        return self._divmod(other, context, False)[0]

    def __rfloordiv__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        return other // self

    def __mod__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        context = getcontext()
        if self._kind == "" and other._kind == "" and self._int != 0 and other._int == 0:
            return _invalid(context)
        return self._divmod(other, context)[1]

    def __rmod__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        return other % self

    def __divmod__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        return self._divmod(other, getcontext())

    def __rdivmod__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        return other._divmod(self, getcontext())

    def remainder_near(self, other, context=None):
        context = context or getcontext()
        other = _operand(other)
        rest = self._divmod(other, context)[1]
        if rest._kind != "" or other._kind != "":
            return rest
        quotient = self._divmod(other, context)[0]
        twice = rest.copy_abs()._add(rest.copy_abs(), context)
        order = twice._order(other.copy_abs())
        if order > 0 or order == 0 and quotient._int & 1:
            step = other.copy_abs()
            rest = rest._add(step if rest._sign else step._negated(), context)
        return rest

    # --- powers, roots, logarithms ---

    def __pow__(self, other, modulo=None):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        if modulo is not None:
            return Decimal(pow(int(self), int(other), int(modulo)))
        return self._power(other, getcontext())

    def __rpow__(self, other):
        other = self._convert(other)
        if other is None:
            return NotImplemented
        return other._power(self, getcontext())

    def _power(self, other, context):
        if self.is_nan() or other.is_nan():
            return self._nan(other, context)
        if not other:
            return _invalid(context) if not self else Decimal(1)
        integral = other._kind == "" and other.to_integral_value(ROUND_DOWN)._order(other) == 0
        odd = integral and int(other) & 1 == 1
        sign = 1 if self._sign and odd else 0
        if self._sign and not integral and self:
            return _invalid(context)
        if not self:
            return _special(sign, "F") if other._sign else _make(sign, 0, 0)
        if self._kind == "F":
            return _make(sign, 0, 0) if other._sign else _special(sign, "F")
        if other._kind == "F":
            order = self.copy_abs()._order(Decimal(1))
            if order == 0:
                return Decimal(1)._divide(Decimal(1), context)
            return _special(0, "F") if (order > 0) == (other._sign == 0) else _make(0, 0, 0)
        if integral:
            n = int(other)
            if _digits_of(self._int) * abs(n) <= 4 * context.prec + 200 or self._int == 1:
                exact = _make(sign, int(self._int ** abs(n)), self._exp * abs(n))
                if n < 0:
                    return Decimal(1)._divide(exact, context)
                return exact._fix(context)
        if not integral and self._sign == 0:
            root = self._exact_root(other, context)
            if root is not None:
                return root
        work = context.copy()
        work.clear_traps()
        work.prec = context.prec + 10 + abs(other.adjusted()) + abs(self.adjusted() + 1).bit_length()
        work.rounding = ROUND_HALF_EVEN
        result = self.copy_abs().ln(work)._multiply(other, work).exp(work)
        result = _make(sign, result._int, result._exp) if result._kind == "" else result
        fixed = _make(sign, result._int, result._exp)._fix(context) if result._kind == "" else result
        return fixed

    # Square roots and the like that come out even.
    def _exact_root(self, other, context):
        numerator, denominator = other.as_integer_ratio()
        if denominator == 2 and 0 < numerator <= 64:
            work = context.copy()
            work.clear_flags()
            work.clear_traps()
            root = self.sqrt(work)
            if not work.flags[Inexact]:
                power = root._power(Decimal(numerator), work)
                if not work.flags[Inexact]:
                    # The result of an inexact method: as many digits as there are.
                    digits = _digits_of(power._int)
                    return power._rescaled(power._exp - (context.prec - digits), ROUND_DOWN)._fix(context)
        return None

    def sqrt(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self._nan(self, context)
        if self._kind == "F" and self._sign == 0:
            return self
        if not self:
            return _make(self._sign, 0, self._exp // 2)._fix(context)
        if self._sign:
            return _invalid(context)
        precision = context.prec + 1
        exponent = self._exp >> 1
        coefficient = self._int
        digits = (_digits_of(coefficient) >> 1) + 1
        if self._exp & 1:
            coefficient *= 10
            digits = (_digits_of(self._int) + 1 >> 1)
        shift = precision - digits
        exact = True
        if shift >= 0:
            coefficient *= _power_of_ten(2 * shift)
        else:
            coefficient, rest = divmod(coefficient, _power_of_ten(-2 * shift))
            exact = rest == 0
        exponent -= shift
        root = _math.isqrt(coefficient)
        exact = exact and root * root == coefficient
        if exact:
            if shift >= 0:
                root //= _power_of_ten(shift)
            else:
                root *= _power_of_ten(-shift)
            exponent += shift
        elif root % 5 == 0:
            root += 1
        rounding = context.rounding
        context.rounding = ROUND_HALF_EVEN
        result = _make(0, root, exponent)._fix(context)
        context.rounding = rounding
        return result

    def exp(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self._nan(self, context)
        if self._kind == "F":
            return _make(0, 0, 0) if self._sign else self
        if not self:
            return Decimal(1)
        if self.adjusted() > 7:
            return _make(0, 1, context.Etiny() - 1)._fix(context) if self._sign else _overflowed(0, context)
        extra = 3
        while True:
            coefficient, exponent = _exp_scaled(self, context.prec + extra)
            if coefficient % (5 * _power_of_ten(_digits_of(coefficient) - context.prec - 1)):
                break
            extra += 3
        return _half_even(_make(0, coefficient, exponent), context)

    def ln(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self._nan(self, context)
        if not self:
            return _special(1, "F")
        if self._kind == "F" and self._sign == 0:
            return self
        if self._sign:
            return _invalid(context)
        if self._order(Decimal(1)) == 0:
            return Decimal(0)
        return _logarithm(self, context, False)

    def log10(self, context=None):
        context = context or getcontext()
        if self.is_nan():
            return self._nan(self, context)
        if not self:
            return _special(1, "F")
        if self._kind == "F" and self._sign == 0:
            return self
        if self._sign:
            return _invalid(context)
        text = str(self._int)
        if text == "1" + "0" * (len(text) - 1):
            return Decimal(self._exp + len(text) - 1)._fix(context)
        return _logarithm(self, context, True)

    def logb(self, context=None):
        if not self:
            (context or getcontext())._signal(DivisionByZero)
            return _special(1, "F")
        return Decimal(self.adjusted())

    def scaleb(self, other, context=None):
        return _make(self._sign, self._int, self._exp + int(other))._fix(context or getcontext())

    def shift(self, other, context=None):
        n = int(other)
        if n >= 0:
            return _make(self._sign, self._int * _power_of_ten(n) % _power_of_ten((context or getcontext()).prec), self._exp)
        return _make(self._sign, self._int // _power_of_ten(-n), self._exp)

    # The digits as a number of `prec` of them is turned.
    def rotate(self, other, context=None):
        prec = (context or getcontext()).prec
        n = int(other)
        if not -prec <= n <= prec:
            return _invalid(context or getcontext())
        digits = str(self._int).rjust(prec, "0")[-prec:]
        n %= prec
        return _make(self._sign, int(digits[n:] + digits[:n]), self._exp)

    def next_plus(self, context=None):
        return self._next(context or getcontext(), ROUND_CEILING, 0)

    def next_minus(self, context=None):
        return self._next(context or getcontext(), ROUND_FLOOR, 1)

    def _next(self, context, rounding, sign):
        work = context.copy()
        work.clear_traps()
        work.rounding = rounding
        fixed = self._fix(work)
        if fixed._order(self) != 0:
            return fixed
        return self._add(_make(sign, 1, work.Etiny() - 1), work)

    def radix(self):
        return Decimal(10)

    def conjugate(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def __reduce__(self):
        return type(self), (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self
