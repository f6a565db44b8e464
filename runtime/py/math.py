# math.

pi = 3.141592653589793
e = 2.718281828459045
tau = 6.283185307179586
inf = float("inf")
nan = float("nan")


# The float of an argument.
def _real(x):
    if isinstance(x, float):
        return float.__float__(x)
    if intrinsics.exact(x, (int, bool)):
        return intrinsics.float(x)
    if hasattr(x, "__float__"):
        return float(x)
    if hasattr(x, "__index__"):
        return intrinsics.float(x.__index__())
    raise TypeError("must be real number, not " + intrinsics.type_name(x))


def sqrt(x, /):
    value = _real(x)
    if value >= 0.0:
        return intrinsics.sqrt(value)
    return intrinsics.math_sqrt(value)


def floor(x, /):
    if intrinsics.exact(x, float):
        return int(intrinsics.floor(x))
    if intrinsics.exact(x, (int, bool)):
        return +x
    if hasattr(x, "__floor__"):
        return x.__floor__()
    return int(intrinsics.floor(_real(x)))


def ceil(x, /):
    if intrinsics.exact(x, float):
        return int(intrinsics.ceil(x))
    if intrinsics.exact(x, (int, bool)):
        return +x
    if hasattr(x, "__ceil__"):
        return x.__ceil__()
    return int(intrinsics.ceil(_real(x)))


def trunc(x, /):
    if intrinsics.exact(x, (int, bool, float)):
        return int(x)
    if hasattr(x, "__trunc__"):
        return x.__trunc__()
    raise TypeError("type " + intrinsics.type_name(x) + " doesn't define __trunc__ method")


def fabs(x, /):
    return intrinsics.fabs(_real(x))


def sin(x, /):
    return intrinsics.math_sin(_real(x))


def cos(x, /):
    return intrinsics.math_cos(_real(x))


def tan(x, /):
    return intrinsics.math_tan(_real(x))


def asin(x, /):
    return intrinsics.math_asin(_real(x))


def acos(x, /):
    return intrinsics.math_acos(_real(x))


def atan(x, /):
    return intrinsics.math_atan(_real(x))


def sinh(x, /):
    return intrinsics.math_sinh(_real(x))


def cosh(x, /):
    return intrinsics.math_cosh(_real(x))


def tanh(x, /):
    return intrinsics.math_tanh(_real(x))


def asinh(x, /):
    return intrinsics.math_asinh(_real(x))


def acosh(x, /):
    return intrinsics.math_acosh(_real(x))


def atanh(x, /):
    return intrinsics.math_atanh(_real(x))


def exp(x, /):
    return intrinsics.math_exp(_real(x))


def exp2(x, /):
    return intrinsics.math_exp2(_real(x))


def expm1(x, /):
    return intrinsics.math_expm1(_real(x))


def log1p(x, /):
    return intrinsics.math_log1p(_real(x))


def gamma(x, /):
    return intrinsics.math_gamma(_real(x))


def lgamma(x, /):
    return intrinsics.math_lgamma(_real(x))


def erf(x, /):
    return intrinsics.math_erf(_real(x))


def erfc(x, /):
    return intrinsics.math_erfc(_real(x))


def cbrt(x, /):
    return intrinsics.math_cbrt(_real(x))


def log(x, base=..., /):
    if base is ...:
        return _log(x)
    return _log(x) / _log(base)


# Ints too large for a float have logarithms nevertheless.
def _log(x):
    if isinstance(x, int):
        bits = x.bit_length()
        if bits > 1024 and x > 0:
            return intrinsics.math_log(_mantissa(x, bits)) + 0.6931471805599453 * bits
    return intrinsics.math_log(_real(x))


# x / 2**bits, in 0.5..1.
def _mantissa(x, bits):
    return (x >> (bits - 64)) / 18446744073709551616


def log2(x, /):
    if isinstance(x, int):
        bits = x.bit_length()
        if bits > 1024 and x > 0:
            return intrinsics.math_log2(_mantissa(x, bits)) + bits
    return intrinsics.math_log2(_real(x))


def log10(x, /):
    if isinstance(x, int):
        bits = x.bit_length()
        if bits > 1024 and x > 0:
            return intrinsics.math_log10(_mantissa(x, bits)) + 0.3010299956639812 * bits
    return intrinsics.math_log10(_real(x))


def pow(x, y, /):
    return intrinsics.math_pow(_real(x), _real(y))


def atan2(y, x, /):
    return intrinsics.math_atan2(_real(y), _real(x))


def fmod(x, y, /):
    return intrinsics.math_fmod(_real(x), _real(y))


def remainder(x, y, /):
    return intrinsics.math_remainder(_real(x), _real(y))


def copysign(x, y, /):
    return intrinsics.copysign(_real(x), _real(y))


def nextafter(x, y, /, *, steps=None):
    if steps is None:
        return intrinsics.math_nextafter(_real(x), _real(y))
    steps = _as_index(steps)
    if steps < 0:
        raise ValueError("steps must be a non-negative integer")
    value = _real(x)
    for _ in range(steps):
        value = intrinsics.math_nextafter(value, _real(y))
    return value


def ulp(x, /):
    value = intrinsics.fabs(_real(x))
    if value != value or value == inf:
        return value
    above = intrinsics.math_nextafter(value, inf)
    if above == inf:
        return value - intrinsics.math_nextafter(value, -inf)
    return above - value


def ldexp(x, i, /):
    if not isinstance(i, int):
        raise TypeError("Expected an int as second argument to ldexp.")
    return intrinsics.math_ldexp(_real(x), intrinsics.clamp(i))


def frexp(x, /):
    value = _real(x)
    return (intrinsics.math_frexp_mantissa(value), intrinsics.int(intrinsics.math_frexp_exponent(value)))


# `x * y + z`, rounded once.
def fma(x, y, z, /):
    a, b, c = _real(x), _real(y), _real(z)
    value = intrinsics.math_fma(a, b, c)
    if value - value == 0.0:
        return value
    if value != value:
        if a == a and b == b and c == c:
            raise ValueError("invalid operation in fma")
    elif a - a == 0.0 and b - b == 0.0 and c - c == 0.0:
        raise OverflowError("overflow in fma")
    return value


def modf(x, /):
    value = _real(x)
    if value - value != 0.0:
        if value != value:
            return (value, value)
        return (intrinsics.copysign(0.0, value), value)
    whole = intrinsics.trunc(value)
    return (intrinsics.copysign(value - whole, value), whole)


def degrees(x, /):
    return _real(x) * (180.0 / pi)


def radians(x, /):
    return _real(x) * (pi / 180.0)


def isnan(x, /):
    value = _real(x)
    return value != value


def isinf(x, /):
    value = _real(x)
    return value == inf or value == -inf


def isfinite(x, /):
    value = _real(x)
    return value - value == 0.0


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    x = _real(a)
    y = _real(b)
    relative = _real(rel_tol)
    absolute = _real(abs_tol)
    if relative < 0.0 or absolute < 0.0:
        raise ValueError("tolerances must be non-negative")
    if x == y:
        return True
    if isinf(x) or isinf(y):
        return False
    difference = intrinsics.fabs(y - x)
    return (
        difference <= intrinsics.fabs(relative * y)
        or difference <= intrinsics.fabs(relative * x)
        or difference <= absolute
    )


def hypot(*coordinates):
    if len(coordinates) == 2:
        return intrinsics.math_hypot(_real(coordinates[0]), _real(coordinates[1]))
    return intrinsics.math_norm([_real(x) for x in coordinates])


def dist(p, q, /):
    p = p if isinstance(p, tuple) else tuple(p)
    q = q if isinstance(q, tuple) else tuple(q)
    if len(p) != len(q):
        raise ValueError("both points must have the same number of dimensions")
    return intrinsics.math_norm([_real(a) - _real(b) for a, b in zip(p, q)])


def fsum(seq, /):
    return intrinsics.math_fsum([_real(x) for x in seq])


def prod(iterable, /, *, start=1):
    result = start
    for x in iterable:
        result = result * x
    return result


def sumprod(p, q, /):
    total = 0
    # Products of floats with what rounding took from them (T. Dekker, 1971): their sum is rounded once.
    parts = []
    left, right = list(p), list(q)
    if len(left) != len(right):
        raise ValueError("Inputs are not the same length")
    for a, b in zip(left, right):
        if isinstance(a, float) and isinstance(b, (float, int)) or isinstance(a, int) and isinstance(b, float):
            x, y = float(a), float(b)
            product = x * y
            parts.append(product)
            if 1e-280 < fabs(product) < 1e280 and fabs(x) < 1e280 and fabs(y) < 1e280:
                x_high, y_high = _upper_half(x), _upper_half(y)
                x_low, y_low = x - x_high, y - y_high
                parts.append(((x_high * y_high - product) + x_high * y_low + x_low * y_high) + x_low * y_low)
        else:
            total = total + a * b
    if len(parts) == 0:
        return total
    return total + fsum(parts)


def _upper_half(x):
    shifted = x * 134217729.0
    return shifted - (shifted - x)


def gcd(*integers):
    result = 0
    for x in integers:
        result = intrinsics.int_gcd(result, _as_index(x))
    return result


def lcm(*integers):
    result = 1
    for x in integers:
        value = _as_index(x)
        if value == 0:
            return 0
        result = abs(result * value) // intrinsics.int_gcd(result, value)
    return result


def isqrt(n, /):
    value = _as_index(n)
    if value < 0:
        raise ValueError("isqrt() argument must be nonnegative")
    return intrinsics.int_isqrt(value)


def factorial(n, /):
    count = _as_index(n)
    if count < 0:
        raise ValueError("factorial() not defined for negative values")
    if count > 0x7FFFFFFFFFFFFFFF:
        raise OverflowError("factorial() argument should not exceed 9223372036854775807")
    return _product(2, count)


# low * (low + 1) * … * high, by halves so that the factors are of like size.
def _product(low, high):
    if high - low < 12:
        result = 1
        for x in range(low, high + 1):
            result = result * x
        return result
    middle = (low + high) // 2
    return _product(low, middle) * _product(middle + 1, high)


def comb(n, k, /):
    total = _as_index(n)
    chosen = _as_index(k)
    if total < 0:
        raise ValueError("n must be a non-negative integer")
    if chosen < 0:
        raise ValueError("k must be a non-negative integer")
    if chosen > total:
        return 0
    if chosen > total - chosen:
        chosen = total - chosen
    return _product(total - chosen + 1, total) // _product(2, chosen)


def perm(n, k=None, /):
    total = _as_index(n)
    if k is None:
        return factorial(total)
    chosen = _as_index(k)
    if total < 0:
        raise ValueError("n must be a non-negative integer")
    if chosen < 0:
        raise ValueError("k must be a non-negative integer")
    if chosen > total:
        return 0
    return _product(total - chosen + 1, total)
