def harmonic(n):
    s = 0.0
    for i in range(1, n + 1):
        s += 1.0 / i
    return s


def newton(x):
    guess = x / 2
    for _ in range(30):
        guess = (guess + x / guess) / 2
    return guess


def mean(xs):
    if not xs:
        return None
    return sum(xs) / len(xs)


print(harmonic(1), harmonic(10), harmonic(1000))
print(newton(2), newton(144), newton(1e10))
print(mean([1, 2, 3, 4]), mean([0.5]), mean([]))
s = 0
for x in [1, 2.5, True, -3]:
    s += x
print(s)
