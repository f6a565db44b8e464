# int, bool, float. Operators among them are primitive; the methods here are for everything else.


class int:
    """int([x]) -> integer
    int(x, base=10) -> integer

    Convert a number or string to an integer, or return 0 if no arguments
    are given.  If x is a number, return x.__int__().  For floating-point
    numbers, this truncates towards zero.

    If x is not a number or if base is given, then x must be a string,
    bytes, or bytearray instance representing an integer literal in the
    given base.  The literal can be preceded by '+' or '-' and be surrounded
    by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.
    Base 0 means to interpret the base from the string as an integer literal.
    >>> int('0b100', base=0)
    4"""

    def __new__(cls, x=intrinsics.missing, /, base=intrinsics.missing):
        if base is not intrinsics.missing:
            if x is intrinsics.missing:
                raise TypeError("int() missing string argument")
            return _int_of_text(x, base)
        if x is intrinsics.missing:
            return 0
        if intrinsics.exact(x, (int, bool)):
            return +x
        if intrinsics.exact(x, float):
            if -9e18 < x < 9e18:
                return intrinsics.int(intrinsics.float_to_raw(x))
            return intrinsics.int_from_f64(x)
        if isinstance(x, type):
            # Its attributes are those of its instances.
            raise TypeError("int() argument must be a string, a bytes-like object or a real number, not 'type'")
        if hasattr(x, "__int__"):
            return _checked_int(x.__int__(), "__int__")
        if hasattr(x, "__index__"):
            return _checked_int(x.__index__(), "__index__")
        if hasattr(x, "__trunc__"):
            return _checked_int(x.__trunc__(), "__trunc__")
        if isinstance(x, str):
            return intrinsics.int_parse(x, 10)
        if isinstance(x, bytes):
            return _int_of_bytes(x, intrinsics.raw(10))
        if hasattr(x, "__buffer_bytes__"):
            return _int_of_bytes(x.__buffer_bytes__(), intrinsics.raw(10))
        raise TypeError(
            "int() argument must be a string, a bytes-like object or a real number, not '" + intrinsics.type_name(x) + "'"
        )

    def __str__(whole):
        return whole.__repr__()

    def __repr__(self):
        return intrinsics.int_to_str(self)

    def __format__(whole, spec, /):
        if not isinstance(spec, str):
            raise TypeError("__format__() argument must be str, not " + _argument_type(spec))
        if spec == "":
            return str(whole)
        return intrinsics.int_format(whole, spec)

    def __hash__(self):
        return intrinsics.int(intrinsics.int_hash(self))

    def __bool__(self):
        return self != 0

    def __int__(self):
        return +self

    def __index__(self):
        return +self

    def __float__(self):
        return intrinsics.float(self)

    def __trunc__(self):
        return +self

    def __floor__(self):
        return +self

    def __ceil__(self):
        return +self

    def __round__(self, ndigits=intrinsics.missing, /):
        if ndigits is intrinsics.missing:
            return +self
        return _round_int(self, _as_index(ndigits))

    def __abs__(self):
        return -self if self < 0 else +self

    def __neg__(self):
        return -self

    def __pos__(self):
        return +self

    def __invert__(self):
        return ~self

    def __add__(self, other):
        if isinstance(other, int):
            return self + other
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, int):
            return self - other
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, int):
            return other - self
        return NotImplemented

    def __mul__(self, other):
        if isinstance(other, int):
            return self * other
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, int):
            return self / other
        return NotImplemented

    def __rtruediv__(self, other):
        if isinstance(other, int):
            return other / self
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, int):
            return self // other
        return NotImplemented

    def __rfloordiv__(self, other):
        if isinstance(other, int):
            return other // self
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, int):
            return self % other
        return NotImplemented

    def __rmod__(self, other):
        if isinstance(other, int):
            return other % self
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, int):
            return (self // other, self % other)
        return NotImplemented

    def __rdivmod__(self, other):
        if isinstance(other, int):
            return (other // self, other % self)
        return NotImplemented

    def __pow__(self, other, mod=None):
        if isinstance(other, int):
            if mod is not None:
                return intrinsics.int_pow_mod(self, other, mod)
            if other >= 0:
                return intrinsics.int_pow(self, other)
            return _negative_power(self, other)
        return NotImplemented

    def __rpow__(self, other, mod=None):
        if isinstance(other, int):
            return pow(other, self, mod)
        return NotImplemented

    def __and__(self, other):
        if isinstance(other, int):
            return self & other
        return NotImplemented

    __rand__ = __and__

    def __or__(self, other):
        if isinstance(other, int):
            return self | other
        return NotImplemented

    __ror__ = __or__

    def __xor__(self, other):
        if isinstance(other, int):
            return self ^ other
        return NotImplemented

    __rxor__ = __xor__

    def __lshift__(self, other):
        if isinstance(other, int):
            return self << other
        return NotImplemented

    def __rshift__(self, other):
        if isinstance(other, int):
            return self >> other
        return NotImplemented

    def __rlshift__(self, other):
        if isinstance(other, int):
            return other << self
        return NotImplemented

    def __rrshift__(self, other):
        if isinstance(other, int):
            return other >> self
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, int):
            return self == other
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, int):
            return self != other
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, int):
            return self < other
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, int):
            return self <= other
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, int):
            return self > other
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, int):
            return self >= other
        return NotImplemented

    def __getnewargs__(self):
        return (+self,)

    def __sizeof__(self):
        return 24 + 4 * max(1, (self.bit_length() + 29) // 30)

    def bit_length(self):
        return intrinsics.int(intrinsics.int_bit_length(self))

    def bit_count(self):
        return intrinsics.int(intrinsics.int_bit_count(self))

    def conjugate(self):
        return +self

    def is_integer(self):
        return True

    def as_integer_ratio(self):
        return (+self, 1)

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    @property
    def numerator(self):
        return +self

    @property
    def denominator(self):
        return 1

    def to_bytes(self, length=1, byteorder="big", *, signed=False):
        size = intrinsics.clamp(_ssize(length))
        return intrinsics.int_to_bytes(self, size, _little(byteorder, "to_bytes"), bool(signed))

    @classmethod
    def from_bytes(cls, bytes, byteorder="big", *, signed=False):
        little = _little(byteorder, "from_bytes")
        value = intrinsics.int_from_bytes(_int_bytes(bytes), little, bool(signed))
        return value if cls is int else cls(value)


def _int_bytes(x):
    if isinstance(x, bytes):
        return x
    if isinstance(x, (int, str)) or not hasattr(x, "__iter__"):
        raise TypeError("cannot convert '" + intrinsics.type_name(x) + "' object to bytes")
    return bytes(x)


def _little(byteorder, function):
    if not isinstance(byteorder, str):
        raise TypeError(function + "() argument 'byteorder' must be str, not " + intrinsics.type_name(byteorder))
    if byteorder == "little":
        return True
    if byteorder == "big":
        return False
    raise ValueError("byteorder must be either 'little' or 'big'")


def _int_of_text(x, base):
    number = intrinsics.clamp(_as_index(base))
    if (number != 0 and number < 2) or number > 36:
        raise ValueError("int() base must be >= 2 and <= 36, or 0")
    if isinstance(x, str):
        return intrinsics.int_parse(x, number)
    if isinstance(x, bytes):
        return _int_of_bytes(x, number)
    if isinstance(x, bytearray):
        return _int_of_bytes(x.__buffer_bytes__(), number)
    raise TypeError("int() can't convert non-string with explicit base")


def _int_of_bytes(x, base):
    try:
        return intrinsics.int_parse(x.decode("latin-1"), base)
    except ValueError:
        shown = intrinsics.int_to_str(intrinsics.int(base))
        raise ValueError("invalid literal for int() with base " + shown + ": " + repr(x)) from None


def _checked_int(x, method):
    if isinstance(x, int):
        return int.__pos__(x)
    raise TypeError(method + " returned non-int (type " + intrinsics.type_name(x) + ")")


def _negative_power(base, exponent):
    return intrinsics.float_pow(intrinsics.float(base), intrinsics.float(exponent))


# Complex if a negative base meets a fractional exponent: only in programs that show that they know complex numbers, so
# that powers stay floats in all others.
def _float_power(base, exponent):
    if base < 0.0 and exponent != intrinsics.floor(exponent) and base - base == 0.0 and exponent - exponent == 0.0:
        if intrinsics.complex_used(base):
            return _complex_power(_complex(base, 0.0), _complex(exponent, 0.0))
        raise ValueError("molt: a negative number to a fractional power is complex, which this program does not expect")
    return intrinsics.float_pow(base, exponent)


class bool(int):
    """Returns True when the argument is true, False otherwise.
    The builtins True and False are the only two instances of the class bool.
    The class bool is a subclass of the class int, and cannot be subclassed."""

    def __new__(cls, x=False, /):
        if x:
            return True
        return False

    def __str__(self):
        return "True" if self else "False"

    def __repr__(self):
        return "True" if self else "False"

    def __format__(self, spec, /):
        if not isinstance(spec, str):
            raise TypeError("__format__() argument must be str, not " + _argument_type(spec))
        if spec == "":
            return "True" if self else "False"
        try:
            return intrinsics.int_format(int.__pos__(self), spec)
        except ValueError as error:
            raise ValueError(str(error).replace("'int'", "'bool'")) from None

    def __hash__(self):
        return 1 if self else 0

    def __bool__(self):
        return self

    def __and__(self, other):
        if isinstance(other, int):
            return self & other
        return NotImplemented

    __rand__ = __and__

    def __or__(self, other):
        if isinstance(other, int):
            return self | other
        return NotImplemented

    __ror__ = __or__

    def __xor__(self, other):
        if isinstance(other, int):
            return self ^ other
        return NotImplemented

    __rxor__ = __xor__


class float:
    """Convert a string or number to a floating-point number, if possible."""

    @classmethod
    def __getformat__(cls, typestr, /):
        if not isinstance(typestr, str):
            raise TypeError("__getformat__() argument must be str, not " + _argument_type(typestr))
        if typestr != "double" and typestr != "float":
            raise ValueError("__getformat__() argument 1 must be 'double' or 'float'")
        return "IEEE, little-endian"

    def __new__(cls, x=0.0, /):
        if intrinsics.exact(x, float):
            return x
        if intrinsics.exact(x, (int, bool)):
            return intrinsics.float(x)
        if isinstance(x, type):
            raise TypeError("float() argument must be a string or a real number, not 'type'")
        if hasattr(x, "__float__"):
            return _checked_float(x.__float__(), x)
        if isinstance(x, str):
            return intrinsics.float_parse(x)
        if isinstance(x, bytes):
            return _float_of_bytes(x)
        if hasattr(x, "__buffer_bytes__"):
            return _float_of_bytes(x.__buffer_bytes__())
        if hasattr(x, "__index__"):
            return intrinsics.float(x.__index__())
        raise TypeError("float() argument must be a string or a real number, not '" + intrinsics.type_name(x) + "'")

    def __str__(whole):
        return whole.__repr__()

    def __repr__(self):
        return intrinsics.float_to_str(self)

    def __format__(whole, spec, /):
        if not isinstance(spec, str):
            raise TypeError("__format__() argument must be str, not " + _argument_type(spec))
        if spec == "":
            return str(whole)
        return intrinsics.float_format(whole, spec)

    def __hash__(self):
        return intrinsics.int(intrinsics.float_hash(self))

    def __bool__(self):
        return self != 0.0

    def __int__(self):
        return int(self)

    def __float__(self):
        return self

    def __round__(self, ndigits=None, /):
        if ndigits is None:
            return intrinsics.float_round_int(self)
        return intrinsics.float_round(self, intrinsics.clamp(_as_index(ndigits)))

    def __trunc__(self):
        return int(self)

    def __floor__(self):
        return int(intrinsics.floor(self))

    def __ceil__(self):
        return int(intrinsics.ceil(self))

    def __abs__(self):
        return intrinsics.fabs(self)

    def __neg__(self):
        return -self

    def __pos__(self):
        return self

    def __add__(self, other):
        if isinstance(other, (int, float)):
            return self + other
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, (int, float)):
            return self - other
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, (int, float)):
            return other - self
        return NotImplemented

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return self * other
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, (int, float)):
            return self / other
        return NotImplemented

    def __rtruediv__(self, other):
        if isinstance(other, (int, float)):
            return other / self
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, (int, float)):
            return self // other
        return NotImplemented

    def __rfloordiv__(self, other):
        if isinstance(other, (int, float)):
            return other // self
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, (int, float)):
            return self % other
        return NotImplemented

    def __rmod__(self, other):
        if isinstance(other, (int, float)):
            return other % self
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, (int, float)):
            if other == 0:
                raise ZeroDivisionError("float divmod()")
            return (self // other, self % other)
        return NotImplemented

    def __rdivmod__(self, other):
        if isinstance(other, (int, float)):
            return (other // self, other % self)
        return NotImplemented

    def __rpow__(self, other, mod=None):
        if isinstance(other, (int, float)):
            return intrinsics.float(other) ** self
        return NotImplemented

    def __pow__(self, other, mod=None):
        if mod is not None:
            raise TypeError("pow() 3rd argument not allowed unless all arguments are integers")
        if isinstance(other, float):
            return _float_power(self, other)
        if isinstance(other, int):
            return intrinsics.float_pow(self, intrinsics.float(other))
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, (int, float)):
            return self == other
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, (int, float)):
            return self != other
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, (int, float)):
            return self < other
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, (int, float)):
            return self <= other
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, (int, float)):
            return self > other
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, (int, float)):
            return self >= other
        return NotImplemented

    def __getnewargs__(self):
        return (self,)

    def is_integer(self):
        return intrinsics.float_is_integer(self)

    def as_integer_ratio(self):
        return (intrinsics.float_ratio(self, False), intrinsics.float_ratio(self, True))

    def conjugate(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return 0.0

    def hex(self):
        return intrinsics.float_hex(self)

    @classmethod
    def fromhex(cls, text, /):
        value = intrinsics.float_from_hex(text)
        return value if cls is float else cls(value)


def _float_of_bytes(x):
    try:
        return intrinsics.float_parse(x.decode("latin-1"))
    except ValueError:
        raise ValueError("could not convert string to float: " + repr(x)) from None


def _checked_float(value, x):
    if isinstance(value, float):
        return value
    raise TypeError(intrinsics.type_name(x) + ".__float__ returned non-float (type " + intrinsics.type_name(value) + ")")
