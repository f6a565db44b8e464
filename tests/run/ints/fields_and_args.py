def double_until(x, limit):
    while x < limit:
        x = x + x
    return x


def twice(f, x):
    return f(f(x))


print(double_until(1, 1000))
print(double_until(1, 10**30))
print(double_until(10**30, 5))
print(twice(lambda v: v * v, 2**20))
print(twice(lambda v: v * v, 12))
print(sum([2**62, 2**62, 2**62, -(2**63)]))


def dot(a, b):
    s = 0
    for i in range(len(a)):
        s += a[i] * b[i]
    return s


print(dot([1, 2, 3], [4, 5, 6]))
print(dot([2**40, 2**41], [2**40, -(2**39)]))
print(dot([2**63, 1], [1, -(2**63)]))
