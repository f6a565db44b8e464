# cmath. The formulas avoid cancellation and overflow as those of C99 do (W. Kahan, "Branch cuts for complex elementary
# functions", 1987).

import math as _math

pi = _math.pi
e = _math.e
tau = _math.tau
inf = _math.inf
nan = _math.nan
infj = complex(0.0, inf)
nanj = complex(0.0, nan)

_LARGE = 8.98846567431158e307 / 2.0
_LN2 = 0.6931471805599453


def _number(z):
    if isinstance(z, complex):
        return z
    if isinstance(z, (int, float)):
        return complex(float(z), 0.0)
    if hasattr(z, "__complex__"):
        return z.__complex__()
    if hasattr(z, "__float__"):
        return complex(z.__float__(), 0.0)
    if hasattr(z, "__index__"):
        return complex(float(z.__index__()), 0.0)
    raise TypeError("must be real number, not " + intrinsics.type_name(z))


def phase(z, /):
    z = _number(z)
    return _math.atan2(z.imag, z.real)


def polar(z, /):
    z = _number(z)
    return (abs(z), _math.atan2(z.imag, z.real))


def rect(r, phi, /):
    r = float(r)
    phi = float(phi)
    if r == 0.0 and not _math.isfinite(phi):
        return complex(0.0, 0.0)
    if _math.isnan(r):
        return complex(nan, 0.0 if phi == 0.0 else nan)
    if _math.isinf(phi):
        raise ValueError("math domain error")
    if _math.isinf(r):
        if _math.isnan(phi):
            return complex(inf, nan)
        if phi == 0.0:
            return complex(r, phi if r > 0 else -phi)
        return complex(_math.copysign(r, r * _math.cos(phi)), _math.copysign(r, r * _math.sin(phi)))
    return complex(r * _math.cos(phi), r * _math.sin(phi) if phi != 0.0 else r * phi)


def sqrt(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    if _math.isinf(y):
        return complex(inf, y)
    if _math.isinf(x):
        if x > 0.0:
            return complex(x, y - y if _math.isnan(y) else _math.copysign(0.0, y))
        return complex(nan if _math.isnan(y) else 0.0, _math.copysign(inf, y))
    if _math.isnan(x) or _math.isnan(y):
        return complex(nan, nan)
    ax, ay = _math.fabs(x), _math.fabs(y)
    if ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308 and (ax > 0.0 or ay > 0.0):
        ax = _math.ldexp(ax, 54)
        s = _math.ldexp(_math.sqrt(ax + intrinsics.math_length(ax, _math.ldexp(ay, 54))), -27)
    else:
        ax /= 8.0
        s = 2.0 * _math.sqrt(ax + intrinsics.math_length(ax, ay / 8.0))
    d = ay / (2.0 * s)
    if x >= 0.0:
        return complex(s, _math.copysign(d, y))
    return complex(d, _math.copysign(s, y))


def exp(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if _math.isnan(x) and _math.isinf(y):
        return complex(nan, nan)
    if _math.isinf(y) and (_math.isfinite(x) or x == inf):
        raise ValueError("math domain error")
    if _math.isinf(x):
        if _math.isnan(y):
            return complex(x, nan) if x > 0.0 else complex(0.0, 0.0)
        if x < 0.0:
            return complex(_math.copysign(0.0, _cos(y)), _math.copysign(0.0, _sin(y)))
        if y == 0.0:
            return complex(inf, y)
        return complex(_math.copysign(inf, _cos(y)), _math.copysign(inf, _sin(y)))
    if _math.isnan(x) and y == 0.0:
        return z
    if x > 709.0:
        length = _math.exp(x - 1.0)
        result = complex(length * _math.cos(y) * e, length * _math.sin(y) * e)
    else:
        length = _math.exp(x)
        result = complex(length * _math.cos(y), length * _math.sin(y))
    if _math.isinf(result.real) or _math.isinf(result.imag):
        raise OverflowError("math range error")
    return result


def _sin(y):
    return 0.0 if _math.isinf(y) else _math.sin(y)


def _cos(y):
    return 1.0 if _math.isinf(y) else _math.cos(y)


def log(z, base=intrinsics.missing, /):
    result = _log(_number(z))
    if base is intrinsics.missing:
        return result
    return result / _log(_number(base))


def _log(z):
    x, y = z.real, z.imag
    ax, ay = _math.fabs(x), _math.fabs(y)
    if ax == 0.0 and ay == 0.0:
        raise ValueError("math domain error")
    angle = _math.atan2(y, x)
    if not (_math.isfinite(x) and _math.isfinite(y)):
        return complex(inf if _math.isinf(x) or _math.isinf(y) else nan, angle)
    if ax > _LARGE or ay > _LARGE:
        return complex(_math.log(intrinsics.math_length(ax / 2.0, ay / 2.0)) + _LN2, angle)
    if ax < 2.2250738585072014e-308 and ay < 2.2250738585072014e-308:
        return complex(_math.log(intrinsics.math_length(_math.ldexp(ax, 53), _math.ldexp(ay, 53))) - 53 * _LN2, angle)
    length = intrinsics.math_length(ax, ay)
    if 0.71 <= length <= 1.73:
        large, small = (ax, ay) if ax > ay else (ay, ax)
        return complex(_math.log1p((large - 1) * (large + 1) + small * small) / 2.0, angle)
    return complex(_math.log(length), angle)


def log10(z, /):
    result = _log(_number(z))
    return complex(result.real / 2.302585092994046, result.imag / 2.302585092994046)


def sinh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not (_math.isfinite(x) and _math.isfinite(y)):
        return _unbounded(x, y)
    if _math.fabs(x) > 708.0:
        shifted = x - _math.copysign(1.0, x)
        return complex(_math.cos(y) * _math.sinh(shifted) * e, _math.sin(y) * _math.cosh(shifted) * e)
    return complex(_math.cos(y) * _math.sinh(x), _math.sin(y) * _math.cosh(x))


# sinh where a part is infinite or no number.
def _unbounded(x, y):
    if _math.isinf(y):
        if _math.isnan(x):
            return complex(nan, nan)
        raise ValueError("math domain error")
    if _math.isnan(y):
        return complex(inf if _math.isinf(x) else 0.0 if x == 0.0 else nan, nan)
    if y == 0.0:
        return complex(x, y)
    if _math.isnan(x):
        return complex(nan, nan)
    return complex(_math.copysign(inf, x) * _math.copysign(1.0, _math.cos(y)), _math.copysign(inf, _math.sin(y)))


def cosh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not (_math.isfinite(x) and _math.isfinite(y)):
        turned = _unbounded(x, y)
        if _math.isnan(y):
            # Of the two parts of sinh, the one of cos is the other.
            return complex(turned.imag, turned.real) if x == 0.0 else turned
        if _math.isnan(x):
            return complex(nan, 0.0) if y == 0.0 else turned
        return complex(_math.fabs(turned.real) if y == 0.0 else turned.real * _math.copysign(1.0, x),
            turned.imag * _math.copysign(1.0, x))
    if _math.fabs(x) > 708.0:
        shifted = x - _math.copysign(1.0, x)
        return complex(_math.cos(y) * _math.cosh(shifted) * e, _math.sin(y) * _math.sinh(shifted) * e)
    return complex(_math.cos(y) * _math.cosh(x), _math.sin(y) * _math.sinh(x))


def tanh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if _math.isinf(x) and not _math.isfinite(y):
        return complex(_math.copysign(1.0, x), 0.0)
    if _math.isnan(x):
        return complex(nan, y if y == 0.0 else nan)
    if _math.fabs(x) > 354.0:
        return complex(_math.copysign(1.0, x), 4.0 * _math.sin(y) * _math.cos(y) * _math.exp(-2.0 * _math.fabs(x)))
    tx, ty = _math.tanh(x), _math.tan(y)
    cx = 1.0 / _math.cosh(x)
    txty = tx * ty
    denominator = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denominator, ty / denominator * cx * cx)


def sin(z, /):
    z = _number(z)
    result = sinh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def cos(z, /):
    z = _number(z)
    return cosh(complex(-z.imag, z.real))


def tan(z, /):
    z = _number(z)
    result = tanh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def acos(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if _math.isnan(y) and (x == 0.0 or _math.isinf(x)):
        return complex(pi / 2.0, nan) if x == 0.0 else complex(nan, inf)
    if _math.fabs(x) > _LARGE or _math.fabs(y) > _LARGE:
        real = _math.atan2(_math.fabs(y), x)
        length = _math.log(intrinsics.math_length(x / 2.0, y / 2.0)) + 2.0 * _LN2
        return complex(real, -_math.copysign(length, y) if x >= 0.0 or y != 0.0 else _math.copysign(length, -y))
    s1 = sqrt(complex(1.0 - x, -y))
    s2 = sqrt(complex(1.0 + x, y))
    return complex(
        2.0 * _math.atan2(s1.real, s2.real), _math.asinh(s2.real * s1.imag - s2.imag * s1.real)
    )


def acosh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if _math.fabs(x) > _LARGE or _math.fabs(y) > _LARGE:
        return complex(_math.log(intrinsics.math_length(x / 2.0, y / 2.0)) + 2.0 * _LN2, _math.atan2(y, x))
    s1 = sqrt(complex(x - 1.0, y))
    s2 = sqrt(complex(x + 1.0, y))
    return complex(
        _math.asinh(s1.real * s2.real + s1.imag * s2.imag), 2.0 * _math.atan2(s1.imag, s2.real)
    )


def asinh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if _math.isnan(x) and (y == 0.0 or _math.isinf(y)):
        return complex(nan, y) if y == 0.0 else complex(inf, nan)
    if _math.fabs(x) > _LARGE or _math.fabs(y) > _LARGE:
        length = _math.log(intrinsics.math_length(x / 2.0, y / 2.0)) + 2.0 * _LN2
        return complex(_math.copysign(length, x), _math.atan2(y, _math.fabs(x)))
    s1 = sqrt(complex(1.0 + y, -x))
    s2 = sqrt(complex(1.0 - y, x))
    return complex(
        _math.asinh(s1.real * s2.imag - s2.real * s1.imag), _math.atan2(y, s1.real * s2.real - s1.imag * s2.imag)
    )


def asin(z, /):
    z = _number(z)
    result = asinh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def atanh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if x < 0.0 or (x == 0.0 and _math.copysign(1.0, x) < 0.0):
        return -atanh(-z)
    if not _math.isfinite(x) or _math.isnan(y):
        real = 0.0 if x == 0.0 or _math.isinf(x) or _math.isinf(y) else nan
        return complex(real, nan if _math.isnan(y) or _math.isnan(x) and not _math.isinf(y) else _math.copysign(pi / 2.0, y))
    ay = _math.fabs(y)
    if x > 6.7e153 or ay > 6.7e153:
        h = intrinsics.math_length(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, -_math.copysign(pi / 2.0, -y))
    if x == 1.0 and ay < 1.5e-154:
        if ay == 0.0:
            raise ValueError("math domain error")
        return complex(
            -_math.log(_math.sqrt(ay) / _math.sqrt(intrinsics.math_length(ay, 2.0))),
            _math.copysign(_math.atan2(2.0, -ay) / 2.0, y),
        )
    return complex(
        _math.log1p(4.0 * x / ((1.0 - x) * (1.0 - x) + ay * ay)) / 4.0,
        -_math.atan2(-2.0 * y, (1.0 - x) * (1.0 + x) - ay * ay) / 2.0,
    )


def atan(z, /):
    z = _number(z)
    result = atanh(complex(-z.imag, z.real))
    return complex(result.imag, -result.real)


def isfinite(z, /):
    z = _number(z)
    return _math.isfinite(z.real) and _math.isfinite(z.imag)


def isnan(z, /):
    z = _number(z)
    return _math.isnan(z.real) or _math.isnan(z.imag)


def isinf(z, /):
    z = _number(z)
    return _math.isinf(z.real) or _math.isinf(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a = _number(a)
    b = _number(b)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol
