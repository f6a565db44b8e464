def f(a, /, b, *, c):
    return a, b, c


def g(*, key=None, reverse=False):
    return key, reverse


print(f(1, 2, c=3), f(1, b=2, c=3))
print(g(), g(key=1), g(reverse=True, key="k"))


def attempt(fn):
    try:
        print(fn())
    except TypeError as e:
        print(e)


attempt(lambda: f(a=1, b=2, c=3))
attempt(lambda: f(1, 2, 3))
attempt(lambda: f(1, 2))
attempt(lambda: f(1, 2, c=3, d=4))
attempt(lambda: g(1))
attempt(lambda: g(other=1))


def h(a, /, **kw):
    return a, kw


print(h(1, a=2))
