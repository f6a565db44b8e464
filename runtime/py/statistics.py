# statistics: exact sums over fractions, so that results do not depend on the order of the data.

import math as _math
from fractions import Fraction as _Fraction


class StatisticsError(ValueError):
    pass


def _exact(x):
    return _Fraction(x)


# The sum of the data as a fraction, and how many they are.
def _total(data):
    total = _Fraction(0)
    count = 0
    for x in data:
        total += _exact(x)
        count += 1
    return total, count


# A fraction as a number of the kind that the data are of.
def _like(value, sample):
    if isinstance(sample, int):
        return value.numerator if value.denominator == 1 else value.numerator / value.denominator
    if isinstance(sample, _Fraction):
        return value
    if isinstance(sample, float):
        return value.numerator / value.denominator
    return type(sample)(value.numerator) / type(sample)(value.denominator)


# The first value that is not an int, else the first.
def _sample(data):
    for x in data:
        if not isinstance(x, int):
            return x
    return data[0]


def mean(data):
    values = list(data)
    if not values:
        raise StatisticsError("mean requires at least one data point")
    total, count = _total(values)
    return _like(total / count, _sample(values))


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
    values = [float(x) for x in data]
    if not values:
        raise StatisticsError("Must have a non-empty dataset")
    for x in values:
        if x < 0.0:
            raise StatisticsError("No negative inputs allowed")
        if x == 0.0:
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
    total = _Fraction(0)
    for x, w in zip(values, factors):
        if x == 0:
            return 0
        total += _exact(w / x)
    return _like(_total(factors)[0] / total, factors[0] / values[0])


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


# The sum of the squared distances from the mean, or from a given centre.
def _squares(values, center):
    total, count = _total(values)
    middle = total / count if center is None else _exact(center)
    squares = _Fraction(0)
    for x in values:
        distance = _exact(x) - middle
        squares += distance * distance
    return squares


def variance(data, xbar=None):
    values = list(data)
    if len(values) < 2:
        raise StatisticsError("variance requires at least two data points")
    return _like(_squares(values, xbar) / (len(values) - 1), _sample(values))


def pvariance(data, mu=None):
    values = list(data)
    if not values:
        raise StatisticsError("pvariance requires at least one data point")
    return _like(_squares(values, mu) / len(values), _sample(values))


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
    return _root(_squares(values, xbar) / (len(values) - 1))


def pstdev(data, mu=None):
    values = list(data)
    if not values:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(_squares(values, mu) / len(values))


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
