g = (x * x for x in range(5))
print(next(g), list(g), list(g))
print(sum(x for x in range(10) if x % 2), max(len(w) for w in ["a", "bbb", "cc"]), any(x > 3 for x in range(5)), all(x < 3 for x in range(5)))
print(",".join(str(x) for x in range(5)), dict((k, k * 2) for k in "ab"), sorted(-x for x in range(3)), set(x % 3 for x in range(10)))
pairs = ((a, b) for a in range(3) for b in range(a))
print(list(pairs))
n = 10
g = (n + x for x in range(2))
n = 100
print(list(g))


def first(pred, xs):
    return next((x for x in xs if pred(x)), None)


print(first(lambda x: x > 3, [1, 5, 7]), first(lambda x: x > 30, [1, 5, 7]))


def loud(x):
    print("produce", x)
    return x


g = (loud(x) for x in [1, 2, 3])
print("nothing yet")
print(next(g))
print(any(loud(x) == 2 for x in [1, 2, 3]))
print(list(g))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
nested = ((y for y in range(x)) for x in range(3))
print([list(g) for g in nested])
