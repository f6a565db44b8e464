def none():
    return 0


def one(a):
    return a


def two(a, b):
    return a, b


def opt(a, b=1):
    return a, b


def attempt(fn):
    try:
        print(fn())
    except TypeError as e:
        print(e)


attempt(lambda: none(1))
attempt(lambda: one())
attempt(lambda: two())
attempt(lambda: two(1))
attempt(lambda: two(1, 2, 3))
attempt(lambda: opt(1, 2, 3))
attempt(lambda: one(b=1))
attempt(lambda: one(1, a=2))
attempt(lambda: two(*[1, 2, 3]))
attempt(lambda: two(**{"a": 1, "z": 2}))
attempt(lambda: one(*5))
attempt(lambda: one(**5))
attempt(lambda: one(a=1, **{"a": 2}))
x = 5
attempt(lambda: x())
s = "text"
attempt(lambda: s(1))
n = None
attempt(lambda: n())
