# A class pattern reads all its attributes, positional and keyword, before it tries a sub-pattern; none twice.
log = []


class Loud:
    __match_args__ = ("x", "y")

    def __init__(self, *values):
        self.values = values

    def read(self, at):
        if "xyz"[at] not in log:
            log.append("xyz"[at])
        return self.values[at]

    x = property(lambda self: self.read(0))
    y = property(lambda self: self.read(1))
    z = property(lambda self: self.read(2))


def kind(value):
    match value:
        case Loud(0, 0, z=0):
            return "zeros"
        case Loud(_, missing=3):
            return "never"
        case Loud(x, y=1):
            return f"y is 1, x {x}"
        case Loud(z=z):
            return f"z {z}"


def first(value):
    match value:
        case Loud(9, z=9):
            return "nines"
        case _:
            return "other"


for values in ((0, 0, 0), (5, 1, 0), (1, 2, 3)):
    print(kind(Loud(*values)))
log.clear()
print(first(Loud(1, 2, 3)), log)


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def twice(value):
    match value:
        case Point(1, x=1):
            return "matched"
        case _:
            return "other"


for value in (Point(1, 2), Point(3, 4), "text"):
    try:
        print(twice(value))
    except TypeError as error:
        print("TypeError:", error)

# A builtin class that matches itself has no names that could come twice.
match 7:
    case int(n, real=7, imag=0):
        print("int", n)
match True:
    case bool(b, real=1) if b:
        print("bool")
