# complex: a pair of floats. Known ones are taken apart into registers like every object that does not escape.


# An attribute that programs read but cannot set.
class _real_part:
    def __get__(self, obj, cls):
        return self if obj is None else obj._re

    def __set__(self, obj, value):
        raise AttributeError("readonly attribute")


class _imaginary_part:
    def __get__(self, obj, cls):
        return self if obj is None else obj._im

    def __set__(self, obj, value):
        raise AttributeError("readonly attribute")


class complex:
    """Create a complex number from a string or numbers.

    If a string is given, parse it as a complex number.
    If a single number is given, convert it to a complex number.
    If the 'real' or 'imag' arguments are given, create a complex number
    with the specified real and imaginary components."""

    real = _real_part()
    imag = _imaginary_part()

    def __new__(cls, real=intrinsics.missing, imag=intrinsics.missing):
        z = _complex_of_arguments(real, imag)
        if cls is complex:
            return z
        made = object.__new__(cls)
        made._re = z._re
        made._im = z._im
        return made

    def __repr__(self):
        if self._re == 0.0 and intrinsics.copysign(1.0, self._re) > 0.0:
            return _short(self._im) + "j"
        return "(" + _short(self._re) + _signed(_short(self._im)) + "j)"

    def __str__(self):
        return self.__repr__()

    def __format__(self, spec, /):
        if not isinstance(spec, str):
            raise TypeError("__format__() argument must be str, not " + _argument_type(spec))
        if spec == "":
            return self.__repr__()
        return _format_complex(self, spec)

    def __hash__(self):
        combined = intrinsics.float_hash(self._re) + 1000003 * intrinsics.float_hash(self._im)
        return -2 if combined == -1 else intrinsics.int(combined)

    def __bool__(self):
        return self._re != 0.0 or self._im != 0.0

    def __complex__(self):
        return _complex(self._re, self._im)

    def __abs__(self):
        value = intrinsics.math_length(self._re, self._im)
        if value - value != 0.0 and self._re - self._re == 0.0 and self._im - self._im == 0.0:
            raise OverflowError("absolute value too large")
        return value

    def __neg__(self):
        return _complex(-self._re, -self._im)

    def __pos__(self):
        return _complex(self._re, self._im)

    def conjugate(self):
        return _complex(self._re, -self._im)

    def __add__(self, other):
        w = _operand(other)
        if w is None:
            return NotImplemented
        return _complex(self._re + w._re, self._im + w._im)

    __radd__ = __add__

    def __sub__(self, other):
        w = _operand(other)
        if w is None:
            return NotImplemented
        return _complex(self._re - w._re, self._im - w._im)

    def __rsub__(self, other):
        w = _operand(other)
        if w is None:
            return NotImplemented
        return _complex(w._re - self._re, w._im - self._im)

    def __mul__(self, other):
        w = _operand(other)
        if w is None:
            return NotImplemented
        return _complex_product(self, w)

    def __rmul__(self, other):
        w = _operand(other)
        if w is None:
            return NotImplemented
        return _complex_product(w, self)

    def __truediv__(self, other):
        w = _operand(other)
        if w is None:
            return NotImplemented
        return _complex_quotient(self, w, "complex division by zero")

    def __rtruediv__(self, other):
        w = _operand(other)
        if w is None:
            return NotImplemented
        return _complex_quotient(w, self, "complex division by zero")

    def __pow__(self, other, mod=None):
        if mod is not None:
            raise ValueError("complex modulo")
        w = _operand(other)
        if w is None:
            return NotImplemented
        return _complex_power(self, w)

    def __rpow__(self, other, mod=None):
        w = _operand(other)
        if w is None:
            return NotImplemented
        return _complex_power(w, self)

    def __eq__(self, other):
        if isinstance(other, complex):
            return self._re == other._re and self._im == other._im
        if isinstance(other, (int, float)):
            return self._im == 0.0 and self._re == other
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, complex):
            return self._re != other._re or self._im != other._im
        if isinstance(other, (int, float)):
            return self._im != 0.0 or self._re != other
        return NotImplemented

    def __lt__(self, other):
        return NotImplemented

    def __le__(self, other):
        return NotImplemented

    def __gt__(self, other):
        return NotImplemented

    def __ge__(self, other):
        return NotImplemented

    def __getnewargs__(self):
        return (self._re, self._im)


def _complex(re, im):
    z = intrinsics.new(complex)
    z._re = re
    z._im = im
    return z


# What a call of complex makes.
def _complex_of_arguments(real, imag):
    if imag is intrinsics.missing:
        if real is intrinsics.missing:
            return _complex(0.0, 0.0)
        if isinstance(real, str):
            return _complex_of_text(real)
        z = _as_complex(real)
        if z is None:
            raise TypeError(
                "complex() first argument must be a string or a number, not '" + intrinsics.type_name(real) + "'"
            )
        return z
    if isinstance(real, str):
        raise TypeError("complex() can't take second arg if first is a string")
    if isinstance(imag, str):
        raise TypeError("complex() second arg can't be a string")
    z = _complex(0.0, 0.0) if real is intrinsics.missing else _as_complex(real)
    if z is None:
        raise TypeError(
            "complex() first argument must be a string or a number, not '" + intrinsics.type_name(real) + "'"
        )
    if isinstance(imag, complex):
        w = imag
    elif isinstance(imag, (int, float)) or hasattr(imag, "__float__") or hasattr(imag, "__index__"):
        w = _real_number(imag)
    else:
        w = None
    if w is None:
        raise TypeError("complex() second argument must be a number, not '" + intrinsics.type_name(imag) + "'")
    if isinstance(imag, complex):
        return _complex(z._re - w._im, z._im + w._re)
    # Signs of zero survive: only a complex argument adds to the other part.
    if isinstance(real, complex):
        return _complex(z._re, z._im + w._re)
    return _complex(z._re, w._re)


# The value of a literal `1j`.
def _imaginary(im):
    return _complex(0.0, im)


# The complex number that an operand of an operator is taken as, or None.
def _operand(x):
    if isinstance(x, complex):
        return x
    if isinstance(x, float):
        return _complex(x, 0.0)
    if isinstance(x, int):
        return _complex(intrinsics.float(x), 0.0)
    return None


# The complex number of an argument, or None.
def _as_complex(x):
    if hasattr(x, "__complex__"):
        value = x.__complex__()
        if not isinstance(value, complex):
            raise TypeError(
                "__complex__ returned non-complex (type " + intrinsics.type_name(value) + ")"
            )
        return value
    return _real_number(x)


def _real_number(x):
    if intrinsics.exact(x, float):
        return _complex(x, 0.0)
    if intrinsics.exact(x, (int, bool)):
        return _complex(intrinsics.float(x), 0.0)
    if hasattr(x, "__float__"):
        return _complex(_checked_float(x.__float__(), x), 0.0)
    if hasattr(x, "__index__"):
        return _complex(intrinsics.float(x.__index__()), 0.0)
    return None


def _complex_product(a, b):
    return _complex(a._re * b._re - a._im * b._im, a._re * b._im + a._im * b._re)


# Smith's method, as CPython divides.
def _complex_quotient(a, b, message):
    re = intrinsics.fabs(b._re)
    im = intrinsics.fabs(b._im)
    if re >= im:
        if re == 0.0:
            raise ZeroDivisionError(message)
        ratio = b._im / b._re
        scale = b._re + b._im * ratio
        return _complex(_over(a._re + a._im * ratio, scale), _over(a._im - a._re * ratio, scale))
    if im >= re:
        ratio = b._re / b._im
        scale = b._re * ratio + b._im
        return _complex(_over(a._re * ratio + a._im, scale), _over(a._im * ratio - a._re, scale))
    nan = intrinsics.from_bits(0x7FF8000000000000)
    return _complex(nan, nan)


# A quotient of floats as C computes it.
def _over(x, y):
    if y != 0.0:
        return x / y
    if x == 0.0 or x != x or y != y:
        return intrinsics.from_bits(0x7FF8000000000000)
    return intrinsics.copysign(intrinsics.from_bits(0x7FF0000000000000), x) * intrinsics.copysign(1.0, y)


def _complex_power(a, b):
    if b._im == 0.0 and b._re == intrinsics.floor(b._re) and intrinsics.fabs(b._re) <= 100.0:
        exponent = int(b._re)
        if exponent > 0:
            power = _integral_power(a, exponent)
        else:
            message = "0.0 to a negative or complex power"
            power = _complex_quotient(_complex(1.0, 0.0), _integral_power(a, -exponent), message)
    else:
        power = _general_power(a, b)
    infinity = intrinsics.from_bits(0x7FF0000000000000)
    if intrinsics.fabs(power._re) == infinity or intrinsics.fabs(power._im) == infinity:
        raise OverflowError("complex exponentiation")
    return power


def _integral_power(x, n):
    result = _complex(1.0, 0.0)
    square = x
    mask = 1
    while mask <= n:
        if n & mask:
            result = _complex_product(result, square)
        mask <<= 1
        square = _complex_product(square, square)
    return result


def _general_power(a, b):
    if b._re == 0.0 and b._im == 0.0:
        return _complex(1.0, 0.0)
    if a._re == 0.0 and a._im == 0.0:
        if b._im != 0.0 or b._re < 0.0:
            raise ZeroDivisionError("0.0 to a negative or complex power")
        return _complex(0.0, 0.0)
    try:
        size = intrinsics.math_length(a._re, a._im)
        length = intrinsics.math_pow(size, b._re)
        angle = intrinsics.math_atan2(a._im, a._re)
        phase = angle * b._re
        if b._im != 0.0:
            length = length * intrinsics.math_exp(-angle * b._im)
            phase = phase + b._im * intrinsics.math_log(size)
        return _complex(length * intrinsics.math_cos(phase), length * intrinsics.math_sin(phase))
    except OverflowError:
        raise OverflowError("complex exponentiation") from None
    except ValueError:
        # Of infinities; the words are CPython's.
        raise ZeroDivisionError("0.0 to a negative or complex power") from None


# repr() of a float without a fraction of zero.
def _short(x):
    text = intrinsics.float_to_str(x)
    return text[:-2] if text.endswith(".0") else text


def _signed(text):
    return text if text.startswith("-") else "+" + text


def _complex_of_text(text):
    malformed = "complex() arg is a malformed string"
    body = text.strip()
    if "_" in body:
        for at in range(len(body)):
            if body[at] == "_" and not (body[at - 1 : at].isdecimal() and body[at + 1 : at + 2].isdecimal()):
                raise ValueError("could not convert string to complex: " + repr(text))
    if body.startswith("(") and body.endswith(")"):
        body = body[1:-1].strip()
    for c in body:
        if c.isspace():
            raise ValueError(malformed)
    if body == "":
        raise ValueError(malformed)
    try:
        if body[-1] not in "jJ":
            return _complex(intrinsics.float_parse(body), 0.0)
        body = body[:-1]
        at = len(body) - 1
        while at > 0 and not (body[at] in "+-" and body[at - 1] not in "eE"):
            at -= 1
        re = 0.0 if at <= 0 else intrinsics.float_parse(body[:at])
        im = body[at:] if at > 0 else body
        if im in ("", "+", "-"):
            im += "1"
        return _complex(re, intrinsics.float_parse(im))
    except ValueError:
        raise ValueError(malformed) from None


# The letter of a type as messages show it.
def _shown_code(kind):
    return kind if " " < kind < "\x80" else "\\x" + format(ord(kind), "x")


def _format_complex(z, spec):
    at = 0
    fill, align = " ", ">"
    is_filled = len(spec) >= 2 and spec[1] in "<>=^"
    if is_filled:
        fill, align, at = spec[0], spec[1], 2
    elif spec[0] in "<>=^":
        align, at = spec[0], 1
    sign = ""
    if spec[at:at + 1] in ("+", "-", " "):
        sign = spec[at]
        at += 1
    options = ""
    for option in "z#":
        if spec[at:at + 1] == option:
            options += option
            at += 1
    if not is_filled and spec[at:at + 1] == "0":
        fill = "0"
        at += 1
    width = 0
    while at < len(spec) and spec[at].isdecimal():
        width = width * 10 + int(spec[at])
        at += 1
    digits = at
    grouping = spec[at:at + 1] if spec[at:at + 1] in (",", "_") else ""
    at += len(grouping)
    if grouping != "" and spec[at:at + 1] in (",", "_") and spec[at] != grouping:
        raise ValueError("Cannot specify both ',' and '_'.")
    if spec[at:at + 1] == ".":
        at += 1
        if not spec[at:at + 1].isdecimal():
            raise ValueError("Format specifier missing precision")
        while at < len(spec) and spec[at].isdecimal():
            at += 1
    kind = spec[at:]
    if len(kind) > 1:
        raise ValueError("Invalid format specifier '" + spec + "' for object of type 'complex'")
    if grouping != "" and kind not in "deEfFgG%" and not (grouping == "_" and kind in "boxX"):
        raise ValueError("Cannot specify '" + grouping + "' with '" + _shown_code(kind) + "'.")
    if kind not in "eEfFgGn":
        raise ValueError("Unknown format code '" + _shown_code(kind) + "' for object of type 'complex'")
    if fill == "0":
        raise ValueError("Zero padding is not allowed in complex format specifier")
    if align == "=":
        raise ValueError("'=' alignment flag is not allowed in complex format specifier")
    rest = spec[digits:]
    re, im = z._re, z._im
    whole = kind != "" or re != 0.0 or intrinsics.copysign(1.0, re) < 0.0
    text = _complex_part(im, "+" if whole else sign, options, rest, kind) + "j"
    if whole:
        text = _complex_part(re, sign, options, rest, kind) + text
        if kind == "":
            text = "(" + text + ")"
    missing = width - len(text)
    if missing <= 0:
        return text
    left = 0 if align == "<" else missing // 2 if align == "^" else missing
    return fill * left + text + fill * (missing - left)


def _complex_part(x, sign, options, rest, kind):
    if kind == "" and "." not in rest:
        # As repr(); grouping and options apply to the digits that it gives.
        text = _short(x) if rest == "" and options == "" else intrinsics.float_format(x, options + rest)
        if text.endswith(".0"):
            text = text[:-1] if "#" in options else text[:-2]
        if text.startswith("-"):
            return text
        return sign + text if sign == "+" or sign == " " else text
    if kind == "":
        rest += "g"
    return intrinsics.float_format(x, sign + options + rest)
