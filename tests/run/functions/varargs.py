def f(*args):
    return len(args), args


def g(a, *rest):
    return a, rest


def h(**kw):
    return kw


def k(a, b=2, *args, c, d=4, **kw):
    return (a, b, args, c, d, kw)


print(f(), f(1), f(1, "x", None))
print(g(1), g(1, 2, 3))
print(h(), h(x=1, y=2))
print(k(1, c=3), k(1, 5, 6, 7, c=8, z=9))
xs = [1, 2, 3]
print(f(*xs), f(0, *xs, *"ab", 9), g(*xs))
d = {"x": 1, "c": 2}
print(h(**d), h(y=0, **d), k(*xs, **d))


def forward(*args, **kw):
    return k(*args, **kw)


print(forward(1, c=2), forward(1, 2, 3, c=4, e=5))
args = (10, 20)
print(f(*args) == (2, args))


def total(*nums, scale=1):
    s = 0
    for n in nums:
        s += n * scale
    return s


print(total(), total(1, 2, 3), total(1, 2.5, scale=2))
