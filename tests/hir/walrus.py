def f(x, items):
    y = x + (x := 1)
    z = [x, (x := 2), x]
    if (n := len(items)) > 3 and (m := n):
        return m
    return f(x, (x := 3)), y, z


def g(items):
    return any_(last := i for i in items), last


def any_(x):
    return x


print([top := 1, top])
