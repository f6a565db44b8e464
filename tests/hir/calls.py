def f(a, /, b, c=1, *args, d, e=2, **kw):
    return a


def g(x, xs, m):
    f(x, 2, d=3)
    f(x, *xs, 4, d=1, **m)
    f(*xs, x.y(), d=1)
    x.method(1, *xs, key=m)
    h = [*xs, x, *xs]
    k = {**m, "a": x, **g(1, 2, 3)}
    t = (*xs,)
    s = {x, 1}
    return h, k, t, s, x[1:], x[:, 1], (lambda q=x: q)()


@f
@g(1, 2, 3)
def decorated():
    """Doc.

    More.
    """
