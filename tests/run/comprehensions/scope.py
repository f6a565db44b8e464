x = "outer"
print([x for x in range(3)], x)


def f():
    y = "kept"
    r = [y for y in range(2)]
    return r, y


print(f())
n = 10
print([n + i for i in range(2)], [n for _ in range(2)])
try:
    [z for _ in range(2)]
    print(_)
except NameError as e:
    print(e)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])


def outer(k):
    return [[k * i + j for j in range(2)] for i in range(2)], {k + i: (lambda: i + k)() for i in range(2)}


print(outer(10))


class C:
    items = [1, 2, 3]
    first = [i for i in items]
    try:
        bad = [len(items) for i in items]
    except NameError as e:
        bad = str(e)


print(C.first, C.bad, hasattr(C, "i"))
print([y := 5, y + 1], y)
print([last := v for v in range(4)], last)
if (m := len("abc")) > 2:
    print(m)
total = 0
print([total := total + v for v in [1, 2, 3]], total)
