# statistics: exact sums over fractions, so that results do not depend on the order of the data.

import math as _math
from fractions import Fraction as _Fraction


class StatisticsError(ValueError):
    pass


def _exact(x):
    if isinstance(x, str):
        raise TypeError("can't convert type 'str' to numerator/denominator")
    return _Fraction(x)


# Infinities and NaN have no ratio: the sum is one of them then.
def _is_finite(x):
    return isinstance(x, (int, _Fraction)) or x - x == 0


# Sums of numbers, or of their squares, exact: floats under their exponents, so that no fraction is reduced before the end.
class _Sums:
    def __init__(self, power):
        self.power = power
        self.count = 0
        self.whole = 0
        self.scaled = {}
        self.others = _Fraction(0)
        self.special = None

    def add(self, x):
        self.count += 1
        if isinstance(x, int):
            self.whole += x if self.power == 1 else x * x
        elif isinstance(x, float):
            if x - x == 0.0:
                part, exponent = _math.frexp(x)
                units = int(part * 9007199254740992.0)
                self.scaled[exponent] = self.scaled.get(exponent, 0) + (units if self.power == 1 else units * units)
            else:
                self._add_special(x)
        elif isinstance(x, str) or _is_finite(x):
            exact = _exact(x)
            self.others += exact if self.power == 1 else exact * exact
        else:
            self._add_special(x)

    def _add_special(self, x):
        value = x if self.power == 1 else x * x
        self.special = value if self.special is None else self.special + value

    def total(self):
        total = self.others + self.whole
        if self.scaled:
            least = min(self.scaled)
            units = 0
            for exponent, part in self.scaled.items():
                units += part << (exponent - least) * self.power
            exponent = (least - 53) * self.power
            total += _Fraction(units << exponent) if exponent >= 0 else _Fraction(units, 1 << -exponent)
        return total


def _sums(data, power):
    sums = _Sums(power)
    for x in data:
        sums.add(x)
    return sums


# A fraction as a number of the kind that the data are of.
def _like(value, sample):
    if isinstance(sample, int):
        return value.numerator if value.denominator == 1 else value.numerator / value.denominator
    if isinstance(sample, _Fraction):
        return value
    if isinstance(sample, float):
        return value.numerator / value.denominator
    return type(sample)(value.numerator) / type(sample)(value.denominator)


# A value of the kind that numbers of all these kinds have in common: any is wider than an int, a float than a fraction.
def _sample(data):
    sample = 0
    for x in data:
        if isinstance(x, int):
            continue
        if isinstance(sample, int) or isinstance(x, float) and isinstance(sample, (float, _Fraction)):
            sample = x
        elif isinstance(x, _Fraction) and isinstance(sample, float) or isinstance(sample, type(x)):
            continue
        elif isinstance(x, type(sample)):
            sample = x
        else:
            raise TypeError("don't know how to coerce " + type(sample).__name__ + " and " + type(x).__name__)
    return sample


def mean(data):
    values = list(data)
    if not values:
        raise StatisticsError("mean requires at least one data point")
    sums = _sums(values, 1)
    sample = _sample(values)
    if sums.special is not None:
        return sums.special
    return _like(sums.total() / sums.count, sample)


def fmean(data, weights=None):
    values = list(data)
    if weights is None:
        if not values:
            raise StatisticsError("fmean requires at least one data point")
        return _math.fsum(values) / len(values)
    factors = list(weights)
    if len(factors) != len(values):
        raise StatisticsError("data and weights must be the same length")
    bottom = _math.fsum(factors)
    if not bottom:
        raise StatisticsError("sum of weights must be non-zero")
    return _math.fsum([x * w for x, w in zip(values, factors)]) / bottom


def geometric_mean(data):
    values = []
    found_zero = False
    for x in data:
        values.append(float(x))
        if x < 0.0:
            raise StatisticsError("No negative inputs allowed", x)
        if x == 0.0:
            found_zero = True
    if not values:
        raise StatisticsError("Must have a non-empty dataset")
    if found_zero:
        return 0.0
    return _math.exp(_math.fsum([_math.log(x) for x in values]) / len(values))


def harmonic_mean(data, weights=None):
    values = list(data)
    if not values:
        raise StatisticsError("harmonic_mean requires at least one data point")
    factors = [1] * len(values) if weights is None else list(weights)
    if len(factors) != len(values):
        raise StatisticsError("Number of weights does not match data size")
    for x in values:
        if x < 0:
            raise StatisticsError("harmonic mean does not support negative values")
    if len(values) == 1 and weights is None:
        return values[0]
    total = _Sums(1)
    for x, w in zip(values, factors):
        if x == 0:
            return 0
        total.add(w / x)
    sample = _sample([w / x for x, w in zip(values, factors)])
    if total.special is not None:
        return _like(_sums(factors, 1).total(), 0) / total.special
    return _like(_sums(factors, 1).total() / total.total(), sample)


def median(data):
    values = sorted(data)
    n = len(values)
    if n == 0:
        raise StatisticsError("no median for empty data")
    if n % 2 == 1:
        return values[n // 2]
    return (values[n // 2 - 1] + values[n // 2]) / 2


def median_low(data):
    values = sorted(data)
    n = len(values)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return values[n // 2] if n % 2 == 1 else values[n // 2 - 1]


def median_high(data):
    values = sorted(data)
    n = len(values)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return values[n // 2]


def median_grouped(data, interval=1.0):
    values = sorted(data)
    n = len(values)
    if n == 0:
        raise StatisticsError("no median for empty data")
    x = values[n // 2]
    low = 0
    while values[low] != x:
        low += 1
    high = low
    while high < n and values[high] == x:
        high += 1
    width = float(interval)
    return float(x) - width / 2.0 + width * (n / 2 - low) / (high - low)


def mode(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    if not counts:
        raise StatisticsError("no mode for empty data")
    most = max(counts.values())
    for x, count in counts.items():
        if count == most:
            return x


def multimode(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    if not counts:
        return []
    most = max(counts.values())
    return [x for x, count in counts.items() if count == most]


# The sum of the squared distances from the mean, or from a given centre, over `count` less `free`, and what a special
# value among the data makes of it.
def _spread(values, center, free):
    first = _sums(values, 1)
    if first.special is not None:
        return _Fraction(0), first.special * first.special
    total, squares, count = first.total(), _sums(values, 2).total(), first.count
    if center is None:
        return (squares * count - total * total) / (count * (count - free)), None
    middle = _exact(center)
    return (squares - total * middle * 2 + middle * middle * count) / (count - free), None


def _variance(values, center, free):
    spread, special = _spread(values, center, free)
    sample = _sample(values)
    return _like(spread, sample) if special is None else special


def variance(data, xbar=None):
    values = list(data)
    if len(values) < 2:
        raise StatisticsError("variance requires at least two data points")
    return _variance(values, xbar, 1)


def pvariance(data, mu=None):
    values = list(data)
    if not values:
        raise StatisticsError("pvariance requires at least one data point")
    return _variance(values, mu, 0)


def _deviation(values, center, free):
    spread, special = _spread(values, center, free)
    sample = _sample(values)
    if special is not None:
        raise AttributeError("'" + intrinsics.type_name(special) + "' object has no attribute 'numerator'")
    if isinstance(sample, (int, float, _Fraction)):
        return _root(spread)
    return _decimal_root(type(sample)(spread.numerator) / type(sample)(spread.denominator), spread)


# The root of a decimal quotient, of which the fraction is the exact value: where its neighbour is closer, the neighbour.
def _decimal_root(quotient, exact):
    root = quotient.sqrt()
    for other in (root.next_plus(), root.next_minus()):
        middle = (_Fraction(root) + _Fraction(other)) / 2
        if (exact > middle * middle) if other > root else (exact < middle * middle):
            return other
    return root


# The square root of a fraction, rounded once.
def _root(value):
    top, bottom = value.numerator, value.denominator
    if top == 0:
        return 0.0
    # Enough bits that rounding the integer root, with a last bit for what was cut off, is rounding the true one.
    shift = max(0, 2 * 64 - (top.bit_length() - bottom.bit_length()))
    shift += shift % 2
    scaled, rest = divmod(top << shift, bottom)
    root = _math.isqrt(scaled)
    if rest or root * root != scaled:
        root |= 1
    return root / (1 << (shift // 2))


def stdev(data, xbar=None):
    values = list(data)
    if len(values) < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _deviation(values, xbar, 1)


def pstdev(data, mu=None):
    values = list(data)
    if not values:
        raise StatisticsError("pstdev requires at least one data point")
    return _deviation(values, mu, 0)


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    values = sorted(data)
    count = len(values)
    if count < 2:
        if count == 1:
            return values * (n - 1)
        raise StatisticsError("must have at least one data point")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            at, delta = divmod(i * (count - 1), n)
            result.append((values[at] * (n - delta) + values[at + 1] * delta) / n)
        return result
    if method == "exclusive":
        for i in range(1, n):
            at = min(max(i * (count + 1) // n, 1), count - 1)
            delta = i * (count + 1) - at * n
            result.append((values[at - 1] * (n - delta) + values[at] * delta) / n)
        return result
    raise ValueError("Unknown method: " + repr(method))


def _paired(x, y, name):
    left, right = list(x), list(y)
    if len(left) != len(right):
        raise StatisticsError(name + " requires that both inputs have same number of data points")
    if len(left) < 2:
        raise StatisticsError(name + " requires at least two data points")
    return left, right


# The sum of the products of the distances from the means.
def _products(left, right):
    x_mean = _math.fsum(left) / len(left)
    y_mean = _math.fsum(right) / len(right)
    return _math.sumprod([x - x_mean for x in left], [y - y_mean for y in right])


def covariance(x, y, /):
    left, right = _paired(x, y, "covariance")
    return _products(left, right) / (len(left) - 1)


def correlation(x, y, /, *, method="linear"):
    left, right = _paired(x, y, "correlation")
    if method == "ranked":
        left, right = _ranks(left), _ranks(right)
    elif method != "linear":
        raise ValueError("Unknown method: " + repr(method))
    x_squares, y_squares = _products(left, left), _products(right, right)
    root = _math.sqrt(x_squares * y_squares)
    if root == 0:
        raise StatisticsError("at least one of the inputs is constant")
    # One step of Newton's method takes back what the product lost.
    root += _math.sumprod((x_squares, root), (y_squares, -root)) / (2.0 * root)
    return _products(left, right) / root


# The rank of each value; equal values have the middle of theirs.
def _ranks(values):
    order = sorted(range(len(values)), key=lambda at: values[at])
    ranks = [0.0] * len(values)
    at = 0
    while at < len(order):
        end = at
        while end < len(order) and values[order[end]] == values[order[at]]:
            end += 1
        for place in range(at, end):
            ranks[order[place]] = (at + end - 1) / 2
        at = end
    return ranks


class LinearRegression:
    def __init__(self, slope, intercept):
        self.slope = slope
        self.intercept = intercept

    def __iter__(self):
        return iter((self.slope, self.intercept))

    def __repr__(self):
        return "LinearRegression(slope=" + repr(self.slope) + ", intercept=" + repr(self.intercept) + ")"


def linear_regression(x, y, /, *, proportional=False):
    left, right = _paired(x, y, "linear regression")
    if proportional:
        slope = _math.sumprod(left, right) / _math.sumprod(left, left)
        return LinearRegression(slope, 0.0)
    squares = _products(left, left)
    if squares == 0:
        raise StatisticsError("x is constant")
    slope = _products(left, right) / squares
    return LinearRegression(slope, _math.fsum(right) / len(right) - slope * (_math.fsum(left) / len(left)))


class NormalDist:
    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        values = list(data)
        return cls(fmean(values), stdev(values))

    def samples(self, n, *, seed=None):
        import random

        draw = random.random if seed is None else random.Random(seed).random
        return [self.inv_cdf(draw()) for _ in range(n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError("pdf() not defined when sigma is zero")
        diff = x - self._mu
        return _math.exp(diff * diff / (-2.0 * variance)) / _math.sqrt(_math.tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * _math.erfc((self._mu - x) / (self._sigma * _math.sqrt(2.0)))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _normal_quantile(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    # The area that both curves cover.
    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        a, b = self, other
        if (b._sigma, b._mu) < (a._sigma, a._mu):
            a, b = b, a
        first, second = a.variance, b.variance
        if not first or not second:
            raise StatisticsError("overlap() not defined when sigma is zero")
        gap = second - first
        apart = _math.fabs(b._mu - a._mu)
        if not gap:
            return _math.erfc(apart / (2.0 * a._sigma * _math.sqrt(2.0)))
        middle = a._mu * second - b._mu * first
        reach = a._sigma * b._sigma * _math.sqrt(apart * apart + gap * _math.log(second / first))
        left, right = (middle + reach) / gap, (middle - reach) / gap
        return 1.0 - (_math.fabs(b.cdf(left) - a.cdf(left)) + _math.fabs(b.cdf(right) - a.cdf(right)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, _math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, _math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * _math.fabs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / _math.fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__ = __add__

    def __rsub__(self, other):
        return -(self - other)

    __rmul__ = __mul__

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"


# The polynomial with these coefficients, that of the highest power first.
def _polynomial(x, coefficients):
    value = 0.0
    for coefficient in coefficients:
        value = value * x + coefficient
    return value


# Wichura's algorithm AS 241: rational approximations around the middle, for the flanks and for the tails.
_MIDDLE = (
    [2.50908_09287_30122_6727e3, 3.34305_75583_58812_8105e4, 6.72657_70927_00870_0853e4, 4.59219_53931_54987_1457e4,
     1.37316_93765_50946_1125e4, 1.97159_09503_06551_4427e3, 1.33141_66789_17843_7745e2, 3.38713_28727_96366_6080e0],
    [5.22649_52788_52854_5610e3, 2.87290_85735_72194_2674e4, 3.93078_95800_09271_0610e4, 2.12137_94301_58659_5867e4,
     5.39419_60214_24751_1077e3, 6.87187_00749_20579_0830e2, 4.23133_30701_60091_1252e1, 1.0],
)
_FLANKS = (
    [7.74545_01427_83414_07640e-4, 2.27238_44989_26918_45833e-2, 2.41780_72517_74506_11770e-1,
     1.27045_82524_52368_38258e0, 3.64784_83247_63204_60504e0, 5.76949_72214_60691_40550e0,
     4.63033_78461_56545_29590e0, 1.42343_71107_49683_57734e0],
    [1.05075_00716_44416_84324e-9, 5.47593_80849_95344_94600e-4, 1.51986_66563_61645_71966e-2,
     1.48103_97642_74800_74590e-1, 6.89767_33498_51000_04550e-1, 1.67638_48301_83803_84940e0,
     2.05319_16266_37758_82187e0, 1.0],
)
_TAILS = (
    [2.01033_43992_92288_13265e-7, 2.71155_55687_43487_57815e-5, 1.24266_09473_88078_43860e-3,
     2.65321_89526_57612_30930e-2, 2.96560_57182_85048_91230e-1, 1.78482_65399_17291_33580e0,
     5.46378_49111_64114_36990e0, 6.65790_46435_01103_77720e0],
    [2.04426_31033_89939_78564e-15, 1.42151_17583_16445_88870e-7, 1.84631_83175_10054_68180e-5,
     7.86869_13114_56132_59100e-4, 1.48753_61290_85061_48525e-2, 1.36929_88092_27358_05310e-1,
     5.99832_20655_58879_37690e-1, 1.0],
)


def _normal_quantile(p, mu, sigma):
    q = p - 0.5
    if _math.fabs(q) <= 0.425:
        r = 0.180625 - q * q
        x = _polynomial(r, _MIDDLE[0]) * q / _polynomial(r, _MIDDLE[1])
        return mu + x * sigma
    r = _math.sqrt(-_math.log(p if q <= 0.0 else 1.0 - p))
    top, bottom = _FLANKS if r <= 5.0 else _TAILS
    r -= 1.6 if r <= 5.0 else 5.0
    x = _polynomial(r, top) / _polynomial(r, bottom)
    return mu + (-x if q < 0.0 else x) * sigma
