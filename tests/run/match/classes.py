# Class patterns: __match_args__, keywords, builtins, subclasses, errors.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Named(Point):
    __match_args__ = ("name", "x", "y")

    def __init__(self, name, x, y):
        super().__init__(x, y)
        self.name = name


class Plain:
    def __init__(self):
        self.value = 1

    @property
    def double(self):
        return self.value * 2


def f(v):
    match v:
        case Named("origin", 0, 0):
            return "named origin"
        case Named(name):
            return f"named {name}"
        case Point(0, 0):
            return "origin"
        case Point(x, 0) | Point(0, x):
            return f"axis {x}"
        case Point(x, y=y) if x == y:
            return f"diagonal {x}"
        case Point(x=int(), y=float() as y):
            return f"int and float {y}"
        case Point():
            return "point"
        case Plain(double=d, value=1):
            return f"plain {d}"
        case Plain(missing=_):
            return "never"
        case bool(b):
            return f"bool {b}"
        case int(n) | float(n):
            return f"number {n}"
        case str(s):
            return f"str {s}"
        case list([a, *_]) | tuple([a, *_]):
            return f"first {a}"
        case dict({"k": v}):
            return f"k {v}"
        case Exception(args=(message,)):
            return f"exception {message}"
        case type():
            return "class"
        case _:
            return "other"


for v in (Named("origin", 0, 0), Named("n", 1, 2), Point(0, 0), Point(5, 0), Point(0, 6), Point(2, 2), Point(1, 2.5),
          Point("a", "b"), Plain(), True, 3, 4.5, "text", [1, 2], (9,), [], {"k": 1}, ValueError("m"), int, None, b"b"):
    print(f(v))
for bad in (lambda: g1(Point(1, 2)), lambda: g2(Plain()), lambda: g3(5)):
    def g1(v):
        match v:
            case Point(1, 2, 3):
                pass

    def g2(v):
        match v:
            case Plain(1):
                pass

    def g3(v):
        match v:
            case int(1, 2):
                pass

    try:
        bad()
    except TypeError as e:
        print(e)
