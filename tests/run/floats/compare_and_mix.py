print(1.5 < 2, 2 < 1.5, 1 == 1.0, 0.1 + 0.2 == 0.3, 0.5 == 1 / 2, 3 != 3.0)
print(2**53 == float(2**53), 2**53 + 1 == float(2**53), 2**53 + 1 > float(2**53), 10**400 > 1e308, -(10**400) < -1e308)
print(1e400 > 10**400, 1.5 in [1, 1.5], max(1, 1.5, True), sorted([2, 1.5, -1, 0.0]), sum([1, 0.5, True]))


def poly(x):
    return 3 * x * x - 2 * x + 1


print(poly(2), poly(2.0), poly(0.5), poly(10**10), poly(True), poly(-1.5e3))


def average(*xs):
    t = 0
    for x in xs:
        t += x
    return t / len(xs)


print(average(1, 2, 3), average(1.5, 2), average(2**70, 2**70), average(True, False))
values = [0] * 4
for i in range(4):
    values[i] = i / 2 if i % 2 else i
print(values, [type(v).__name__ for v in values])
x = 1
for _ in range(5):
    x = x * 2 if x < 4 else x / 3
    print(x, end=" ")
print()
a = 7
a /= 2
a //= 1
a %= 2
a **= 2
a -= 1
print(a, 7 // 2 * 1.0, 7.0 // 2, -7 // 2.0, 2 ** 3.0, 4 ** -1)
