# `f(**mapping)`: dicts, user mappings, several of them, order, keyword-only parameters.
def f(a, b=2, *, c, d=4):
    return a, b, c, d


def collect(**kw):
    return kw


class Mapping:
    def __init__(self, *names):
        self.names = names

    def keys(self):
        print("keys")
        return list(self.names)

    def __getitem__(self, name):
        print("item", name)
        return name.upper()


options = {"c": 3}
print(f(1, **options))
print(f(1, **options, d=5))
print(f(**{"a": 1}, **options))
print(f(b=7, **{"a": 0, "c": 9}))
print(collect(x=1, **{"y": 2}, z=3, **{"w": 4}))
print(collect(**{}))
print(collect(**Mapping("p", "q")))
print(f(*[1, 2], **Mapping("c")))
copy = collect(**options)
copy["new"] = 1
print(options, copy)
print(collect(**{"not an identifier": 1, "class": 2}))
print(dict(a=1, **{"b": 2}), dict([("x", 1)], **{"y": 2}))
print("{a}-{b}".format(**{"a": 1, "b": "two"}))
print(sorted([3, 1, 2], **{"reverse": True}))
print(int("ff", **{"base": 16}))


def positional_only(a, /, **kw):
    return a, kw


print(positional_only(1, **{"a": 2}))
print(positional_only(*[1], **{"a": 2, "b": 3}))


class Point:
    def __init__(self, x, y=0, **extra):
        self.values = (x, y, extra)


print(Point(**{"x": 1}).values)
print(Point(*[1], **{"y": 2, "z": 3}).values)
