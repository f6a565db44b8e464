# fractions: rational numbers over exact integers. A Fraction is in lowest terms, its denominator positive.

import math as _math
import numbers as _numbers
from builtins import _as_index


# The parts of a literal as `3/4`, `-1.5e3` or `1_000`; ValueError as the constructor has it.
def _parsed(text):
    body = text.strip()
    sign = 1
    if body[:1] in ("+", "-"):
        if body[0] == "-":
            sign = -1
        body = body[1:]
    top, slash, bottom = body.partition("/")
    if slash:
        top, bottom = top.rstrip(), bottom.lstrip()
        if not (_is_digits(top) and _is_digits(bottom)):
            raise ValueError("Invalid literal for Fraction: " + repr(text))
        return sign * int(top), int(bottom)
    mantissa, power = body, 0
    at = max(body.find("e"), body.find("E"))
    if at >= 0:
        mantissa = body[:at]
        exponent = body[at + 1 :]
        if not _is_digits(exponent[1:] if exponent[:1] in ("+", "-") else exponent):
            raise ValueError("Invalid literal for Fraction: " + repr(text))
        power = int(exponent)
    whole, point, decimals = mantissa.partition(".")
    is_number = (whole == "" or _is_digits(whole)) and (decimals == "" or _is_digits(decimals))
    if not is_number or whole + decimals == "":
        raise ValueError("Invalid literal for Fraction: " + repr(text))
    decimals = decimals.replace("_", "")
    numerator = int((whole or "0") + decimals)
    power -= len(decimals)
    if power >= 0:
        return sign * numerator * 10**power, 1
    return sign * numerator, 10**-power


def _is_digits(text):
    return text.replace("_", "0").isdecimal() and text[:1] != "_" and text[-1:] != "_" and "__" not in text


# Decimals leave comparisons with fractions to these. This method is theirs alone.
def _is_decimal(x):
    return hasattr(x, "is_qnan")


class Fraction(_numbers.Rational):
    __slots__ = ("_numerator", "_denominator")

    def __init__(self, numerator=0, denominator=None):
        if denominator is None:
            if isinstance(numerator, int):
                self._numerator = int(numerator)
                self._denominator = 1
                return
            if isinstance(numerator, Fraction):
                self._numerator = numerator._numerator
                self._denominator = numerator._denominator
                return
            if isinstance(numerator, str):
                top, bottom = _parsed(numerator)
            elif hasattr(numerator, "as_integer_ratio"):
                top, bottom = numerator.as_integer_ratio()
            elif isinstance(numerator, _numbers.Rational):
                top, bottom = numerator.numerator, numerator.denominator
            else:
                raise TypeError("argument should be a string or a Rational instance")
        else:
            if not isinstance(numerator, _numbers.Rational) or not isinstance(denominator, _numbers.Rational):
                raise TypeError("both arguments should be Rational instances")
            top = numerator.numerator * denominator.denominator
            bottom = numerator.denominator * denominator.numerator
        top, bottom = _as_index(top), _as_index(bottom)
        if bottom == 0:
            raise ZeroDivisionError("Fraction(" + str(top) + ", 0)")
        divisor = _math.gcd(top, bottom)
        if bottom < 0:
            divisor = -divisor
        self._numerator = top // divisor
        self._denominator = bottom // divisor

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, (int, float)):
            raise TypeError(cls.__name__ + ".from_float() only takes floats, not " + repr(f) + " (" + type(f).__name__ + ")")
        return cls(f)

    @classmethod
    def from_decimal(cls, dec):
        return cls(dec)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    # The closest fraction whose denominator is no larger: the last convergent, or the semiconvergent behind it.
    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + k * p1, q0 + k * q1)

    def __repr__(self):
        return type(self).__name__ + "(" + str(self._numerator) + ", " + str(self._denominator) + ")"

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return str(self._numerator) + "/" + str(self._denominator)

    def __format__(self, spec):
        if spec == "":
            return str(self)
        return _formatted(self, spec)

    def __hash__(self):
        modulus = (1 << 61) - 1
        if self._denominator % modulus == 0:
            value = 314159
        else:
            value = abs(self._numerator) % modulus * pow(self._denominator, modulus - 2, modulus) % modulus
        if self._numerator < 0:
            value = -value
        return -2 if value == -1 else value

    def __add__(self, other):
        if isinstance(other, (int, Fraction)):
            return _sum(self._numerator, self._denominator, other.numerator, other.denominator)
        if isinstance(other, float):
            return float(self) + other
        if isinstance(other, complex):
            return complex(float(self)) + other
        return NotImplemented

    def __radd__(self, other):
        return self.__add__(other)

    def __sub__(self, other):
        if isinstance(other, (int, Fraction)):
            return _sum(self._numerator, self._denominator, -other.numerator, other.denominator)
        if isinstance(other, float):
            return float(self) - other
        if isinstance(other, complex):
            return complex(float(self)) - other
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, int):
            return _lowest(other * self._denominator - self._numerator, self._denominator)
        if isinstance(other, float):
            return other - float(self)
        if isinstance(other, complex):
            return other - complex(float(self))
        return NotImplemented

    def __mul__(self, other):
        if isinstance(other, (int, Fraction)):
            return _product(self._numerator, self._denominator, other.numerator, other.denominator)
        if isinstance(other, float):
            return float(self) * other
        if isinstance(other, complex):
            return complex(float(self)) * other
        return NotImplemented

    def __rmul__(self, other):
        return self.__mul__(other)

    def __truediv__(self, other):
        if isinstance(other, (int, Fraction)):
            return _quotient(self._numerator, self._denominator, other.numerator, other.denominator)
        if isinstance(other, float):
            return float(self) / other
        if isinstance(other, complex):
            return complex(float(self)) / other
        return NotImplemented

    def __rtruediv__(self, other):
        if isinstance(other, int):
            return _quotient(other, 1, self._numerator, self._denominator)
        if isinstance(other, float):
            return other / float(self)
        if isinstance(other, complex):
            return other / complex(float(self))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, (int, Fraction)):
            return (self._numerator * other.denominator) // (self._denominator * other.numerator)
        if isinstance(other, float):
            return float(self) // other
        return NotImplemented

    def __rfloordiv__(self, other):
        if isinstance(other, int):
            return (other * self._denominator) // self._numerator
        if isinstance(other, float):
            return other // float(self)
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, (int, Fraction)):
            bottom = self._denominator * other.denominator
            top = (self._numerator * other.denominator) % (other.numerator * self._denominator)
            return Fraction(top, bottom)
        if isinstance(other, float):
            return float(self) % other
        return NotImplemented

    def __rmod__(self, other):
        if isinstance(other, int):
            return Fraction(other) % self
        if isinstance(other, float):
            return other % float(self)
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, (int, Fraction, float)):
            return (self // other, self % other)
        return NotImplemented

    def __rdivmod__(self, other):
        if isinstance(other, (int, float)):
            return (other // self, other % self)
        return NotImplemented

    def __pow__(self, exponent, modulus=None):
        if isinstance(exponent, (int, Fraction)):
            if exponent.denominator != 1:
                return float(self) ** float(exponent)
            power = exponent.numerator
            if power >= 0:
                return _lowest(self._numerator**power, self._denominator**power)
            if self._numerator == 0:
                raise ZeroDivisionError("Fraction(" + str(self._denominator**-power) + ", 0)")
            return Fraction(self._denominator**-power, self._numerator**-power)
        if isinstance(exponent, (float, complex)):
            return float(self) ** exponent
        return NotImplemented

    def __rpow__(self, base, modulus=None):
        if self._denominator == 1 and self._numerator >= 0:
            return base**self._numerator
        if isinstance(base, int) and self._denominator == 1:
            return Fraction(base) ** self._numerator
        return base ** float(self)

    def __pos__(self):
        return _lowest(self._numerator, self._denominator)

    def __neg__(self):
        return _lowest(-self._numerator, self._denominator)

    def __abs__(self):
        return _lowest(abs(self._numerator), self._denominator)

    def __int__(self):
        return self.__trunc__()

    def __float__(self):
        return self._numerator / self._denominator

    def __trunc__(self):
        if self._numerator < 0:
            return -(-self._numerator // self._denominator)
        return self._numerator // self._denominator

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _half_even(self._numerator, self._denominator)
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(_half_even(self._numerator * shift, self._denominator), shift)
        return Fraction(_half_even(self._numerator, self._denominator * shift) * shift)

    def __bool__(self):
        return self._numerator != 0

    def __eq__(self, other):
        if isinstance(other, int):
            return self._numerator == other and self._denominator == 1
        if isinstance(other, Fraction):
            return self._numerator == other._numerator and self._denominator == other._denominator
        if isinstance(other, float):
            if other != other or other in (float("inf"), float("-inf")):
                return 0.0 == other
            return self == Fraction(other)
        if isinstance(other, complex):
            return other.imag == 0 and self == other.real
        if _is_decimal(other):
            if not other.is_finite():
                return other == 0
            return self == Fraction(other)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, (int, Fraction)):
            return self._numerator * other.denominator < self._denominator * other.numerator
        if isinstance(other, float):
            if other != other or other in (float("inf"), float("-inf")):
                return 0.0 < other
            return self < Fraction(other)
        if _is_decimal(other):
            if not other.is_finite():
                return other > 0
            return self < Fraction(other)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, (int, Fraction)):
            return self._numerator * other.denominator > self._denominator * other.numerator
        if isinstance(other, float):
            if other != other or other in (float("inf"), float("-inf")):
                return 0.0 > other
            return self > Fraction(other)
        if _is_decimal(other):
            if not other.is_finite():
                return other < 0
            return self > Fraction(other)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, (int, Fraction)):
            return self._numerator * other.denominator <= self._denominator * other.numerator
        if isinstance(other, float):
            if other != other or other in (float("inf"), float("-inf")):
                return 0.0 <= other
            return self <= Fraction(other)
        if _is_decimal(other):
            if not other.is_finite():
                return other >= 0
            return self <= Fraction(other)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, (int, Fraction)):
            return self._numerator * other.denominator >= self._denominator * other.numerator
        if isinstance(other, float):
            if other != other or other in (float("inf"), float("-inf")):
                return 0.0 >= other
            return self >= Fraction(other)
        if _is_decimal(other):
            if not other.is_finite():
                return other <= 0
            return self >= Fraction(other)
        return NotImplemented

    def __reduce__(self):
        return type(self), (self._numerator, self._denominator)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


# The fraction of numbers that have no common divisor, the second positive.
def _lowest(numerator, denominator):
    fraction = intrinsics.new(Fraction)
    fraction._numerator = numerator
    fraction._denominator = denominator
    return fraction


# Sums and products of fractions in lowest terms. What can be divided out is divided out first (Knuth 4.5.1), so that the
# numbers stay small.
def _sum(na, da, nb, db):
    divisor = intrinsics.int_gcd(da, db)
    if divisor == 1:
        return _lowest(na * db + da * nb, da * db)
    part = da // divisor
    top = na * (db // divisor) + nb * part
    rest = intrinsics.int_gcd(top, divisor)
    if rest == 1:
        return _lowest(top, part * db)
    return _lowest(top // rest, part * (db // rest))


def _product(na, da, nb, db):
    divisor = intrinsics.int_gcd(na, db)
    if divisor > 1:
        na //= divisor
        db //= divisor
    divisor = intrinsics.int_gcd(nb, da)
    if divisor > 1:
        nb //= divisor
        da //= divisor
    return _lowest(na * nb, da * db)


def _quotient(na, da, nb, db):
    if nb == 0:
        raise ZeroDivisionError("Fraction(" + str(db) + ", 0)")
    if nb < 0:
        return _product(-na, da, db, -nb)
    return _product(na, da, db, nb)


def _half_even(top, bottom):
    floor, remainder = divmod(top, bottom)
    if remainder * 2 < bottom:
        return floor
    if remainder * 2 > bottom:
        return floor + 1
    return floor if floor % 2 == 0 else floor + 1


# `format` with a precision and the types f, F and %, as of a decimal number.
# Fill, alignment and sign at the beginning of a format specification, and where the rest of it begins.
def _layout(spec):
    fill, align, sign, at = " ", ">", "-", 0
    if len(spec) > 1 and spec[1] in "<>=^":
        fill, align, at = spec[0], spec[1], 2
    elif spec[:1] in ("<", ">", "=", "^"):
        align, at = spec[0], 1
    if spec[at : at + 1] in ("+", "-", " "):
        sign = spec[at]
        at += 1
    return fill, align, sign, at


def _padded(mark, body, fill, align, width):
    room = width - len(body) - len(mark)
    if room <= 0:
        return mark + body
    if align == "=":
        return mark + fill * room + body
    if align == "<":
        return mark + body + fill * room
    if align == "^":
        return fill * (room // 2) + mark + body + fill * (room - room // 2)
    return fill * room + mark + body


def _bad_format(spec):
    raise ValueError("Invalid format specifier " + repr(spec) + " for object of type 'Fraction'")


def _formatted(value, spec):
    fill, align, sign, at = _layout(spec)
    mark = "-" if value._numerator < 0 else "" if sign == "-" else sign
    kind = spec[-1:]
    if kind in ("e", "E", "g", "G"):
        return format(float(value), spec)
    alternate = spec[at : at + 1] == "#"
    if alternate:
        at += 1
    if kind not in ("f", "F", "%"):
        return _padded(mark, _quotient_text(value, spec, at, alternate), fill, align, _width(spec, at))
    head, point, digits = spec[at:-1].partition(".")
    if point and not _is_digits(digits):
        _bad_format(spec)
    precision = int(digits) if point else 6
    if head[:1] == "0":
        fill, align, head = "0", "=", head[1:]
    comma = ""
    if head[-1:] in (",", "_"):
        comma, head = head[-1], head[:-1]
    if head and not _is_digits(head):
        _bad_format(spec)
    scale = 10**precision * (100 if kind == "%" else 1)
    scaled = _half_even(abs(value._numerator) * scale, value._denominator)
    whole, part = divmod(scaled, 10**precision)
    body = format(whole, comma + "d") if comma else str(whole)
    if precision > 0:
        body += "." + str(part).rjust(precision, "0")
    elif alternate:
        body += "."
    if kind == "%":
        body += "%"
    return _padded(mark, body, fill, align, int(head) if head else 0)


# The width in a specification without a kind, from `at` on; separators of thousands may follow.
def _width(spec, at):
    digits = spec[at:].rstrip(",_")
    if len(spec) - at - len(digits) > 1 or digits and (not _is_digits(digits) or digits[0] == "0" and digits != "0"):
        _bad_format(spec)
    return int(digits) if digits else 0


# `7/3` without its sign; the denominator 1 is shown where the alternate form is asked for.
def _quotient_text(value, spec, at, alternate):
    comma = spec[-1] if at < len(spec) and spec[-1] in ",_" else ""
    top = format(abs(value._numerator), comma)
    if value._denominator == 1 and not alternate:
        return top
    return top + "/" + format(value._denominator, comma)
