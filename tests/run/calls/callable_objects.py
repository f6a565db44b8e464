# What can be called: instances, classes, bound methods, functions in containers, results of calls.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *rest, scale=1):
        return (self.n + x + sum(rest)) * scale


add = Adder(10)
print(add(1), add(1, 2, 3), add(1, scale=2), add(*[1, 2], **{"scale": 3}), Adder(1)(2))
print(list(map(add, [1, 2])), sorted([3, 1, 2], key=Adder(0)), max([1, -5], key=Adder(0)))
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "max": max, "call": add}
for name, function in table.items():
    print(name, function(7, 3))


class Point:
    def __init__(self, x):
        self.x = x

    def shifted(self, by):
        return Point(self.x + by)

    def __repr__(self):
        return f"Point({self.x})"


bound = Point(1).shifted
unbound = Point.shifted
print(bound(2), unbound(Point(5), 1), Point(1).shifted(1).shifted(2), [m(3) for m in (bound, Point(7).shifted)])
make = Point
print(make(3), [cls(4) for cls in (Point, Adder)][0], list(map(Point, range(2))))


def outer(a):
    def inner(b):
        def innermost(c):
            return a, b, c

        return innermost

    return inner


print(outer(1)(2)(3))


class Chain:
    def __init__(self):
        self.path = []

    def __getattr__(self, name):
        self.path.append(name)
        return self

    def __call__(self, *args):
        self.path.append(args)
        return self


print(Chain().a.b(1).c().path)


def dispatch(kind, *args):
    return {"sum": lambda *a: sum(a), "list": lambda *a: list(a), "point": Point}[kind](*args)


print(dispatch("sum", 1, 2), dispatch("list", "a", 2.5), dispatch("point", 9))
methods = [str.upper, str.title, len, "x-".__add__ if False else str.swapcase]
print([m("hello World") for m in methods])
print((lambda *a, **k: (a, k))(1, *[2], x=3), (lambda: (lambda: "deep"))()())


class Static:
    @staticmethod
    def s(*args):
        return args

    @classmethod
    def c(cls, *args, **kw):
        return cls.__name__, args, kw

    @property
    def p(self):
        return lambda x: x * 2


print(Static.s(1, 2), Static().s(*"ab"), Static.c(1, k=2), Static().c(*[3]), Static().p(21))


class CallsClass:
    def __call__(self):
        return type(self).__name__

    def again(self):
        return self()


print(CallsClass().again(), callable(CallsClass()), callable(CallsClass().again))
