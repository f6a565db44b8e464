# Digits of pi and e with integers that grow without bound.
def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2


digits = pi_digits()
print("".join(str(next(digits)) for _ in range(100)))


def e_digits(n):
    scale = 10 ** (n + 10)
    total = term = scale
    k = 1
    while term:
        term //= k
        total += term
        k += 1
    return total // 10**10


print(e_digits(60))


def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x, y = y, (y + n // y) // 2
    return x


print(isqrt(2 * 10**120), isqrt(0), isqrt(10**40))


def machin(n):
    unit = 10 ** (n + 10)

    def arctan(x):
        power = unit // x
        total = power
        k = 3
        sign = -1
        while power:
            power //= x * x
            total += sign * (power // k)
            sign = -sign
            k += 2
        return total
    return 4 * (4 * arctan(5) - arctan(239)) // 10**10


print(machin(50))
print(sum(int(d) for d in str(2**1000)), len(str(3**2000)), str(7**321)[-10:])
a, b = 0, 1
while len(str(b)) < 100:
    a, b = b, a + b
print(b)
