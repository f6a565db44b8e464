# *args is a tuple and **kwargs a dict of its own.
def f(*args, **kwargs):
    kwargs["added"] = len(args)
    kwargs.setdefault("k", "default")
    return args, kwargs


given = {"k": 1}
print(f(1, 2, **given), given)
print(f(*[1], **{}), f())


def names(**kwargs):
    return sorted(kwargs), list(kwargs.values()), "a" in kwargs, kwargs.get("b"), len(kwargs)


print(names(a=1, c=3), names(b=2), names())


def pop(**kwargs):
    x = kwargs.pop("x", "no x")
    return x, kwargs


print(pop(x=1, y=2), pop(y=2))


def delegate(*args, **kwargs):
    return inner(*args[1:], **{k.upper(): v for k, v in kwargs.items()})


def inner(*args, **kwargs):
    return args, kwargs


print(delegate(1, 2, 3, a=1, b=2))


def first(*args):
    head, *tail = args
    return head, tail, args[-1], args[::-1], len(args), args + (0,), type(args).__name__


print(first(1), first(1, "two", 3.0))


def total(*numbers, start=0):
    for n in numbers:
        start += n
    return start


print(total(), total(1, 2, 3), total(*range(5), start=10), total(*[0.5, 1]))


def check(**options):
    unknown = options.keys() - {"color", "size"}
    if unknown:
        raise TypeError("unknown: " + ", ".join(sorted(unknown)))
    return options


print(check(color="red"))
try:
    check(color=1, weight=2, age=3)
except TypeError as error:
    print(error)


def recursive(n, *args):
    if n == 0:
        return args
    return recursive(n - 1, n, *args)


print(recursive(4))


def compose(*functions):
    def run(x):
        for f in functions:
            x = f(x)
        return x

    return run


print(compose(len, str, lambda s: s * 3)([1, 2]), compose()(5))


class Builder:
    def __init__(self, **kw):
        self.__dict__.update(kw) if False else None
        self.options = kw

    def with_(self, **kw):
        return Builder(**{**self.options, **kw})


print(Builder(a=1).with_(b=2).with_(a=3).options)
