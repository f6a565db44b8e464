import math


def integrate(f, a, b, n):
    h = (b - a) / n
    s = 0.5 * (f(a) + f(b))
    for i in range(1, n):
        s += f(a + i * h)
    return s * h


def bisect(f, lo, hi):
    while hi - lo > 1e-12:
        mid = (lo + hi) / 2
        if f(lo) * f(mid) <= 0:
            hi = mid
        else:
            lo = mid
    return lo


def logistic(r, x, n):
    for _ in range(n):
        x = r * x * (1 - x)
    return x


def variance(xs):
    m = sum(xs) / len(xs)
    return sum((x - m) ** 2 for x in xs) / (len(xs) - 1)


def exp_series(x):
    term = total = 1.0
    n = 1
    while abs(term) > 1e-17:
        term *= x / n
        total += term
        n += 1
    return total


print(integrate(lambda x: x * x, 0, 1, 1000), integrate(math.sin, 0, math.pi, 100))
print(f"{bisect(lambda x: x * x - 2, 0, 2):.10f} {bisect(lambda x: math.cos(x) - x, 0, 1):.10f}")
print(logistic(3.7, 0.5, 100), logistic(2, 0.1, 50), logistic(4, 0.25, 3))
print(variance([2, 4, 4, 4, 5, 5, 7, 9]), variance([1.5, 2.5]))
print(exp_series(1), exp_series(-2.5), exp_series(10))
x, v = 1.0, 0.0
for _ in range(1000):
    v -= x * 0.01
    x += v * 0.01
print(x, v)
