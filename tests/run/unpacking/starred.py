first, *rest = [1, 2, 3]
print(first, rest)
*init, last = "abc"
print(init, last)
a, *mid, z = range(6)
print(a, mid, z)
a, *none, b = (1, 2)
print(a, none, b)
*everything, = (1, 2)
print(everything)
(x, *y), *w = [[1, 2, 3], 4, 5]
print(x, y, w)
print([*range(3), *"ab", *[]], (*[1], 2), {*[1, 1], 2}, {**{"a": 1}, "b": 2, **{"a": 3}}, [*{"k": 1}])
for h, *t in [(1, 2, 3), "xy", [9]]:
    print(h, t)


def f(*args, **kw):
    return args, kw


print(f(*[1, 2], 3, *(4,), k=1, **{"m": 2}))
a, *b = {"k1": 1, "k2": 2}
print(a, b)
t = *range(2), 5
print(t)


def gen():
    yield 1
    yield 2
    yield 3


p, *q = gen()
print(p, q)
