# The dict of a class with `__slots__`, and which class gives instances a dict and weak references.
class Point:
    __slots__ = ("y", "x")

    def __init__(self):
        self.x = 1


class Open(Point):
    pass


class WithDict(Point):
    __slots__ = ("z", "__dict__")


class Empty(Open):
    __slots__ = ()


class Private:
    __slots__ = ("__hidden",)


class Plain:
    pass


class Below(Plain):
    pass


class Numbers(list):
    pass


class Whole(int):
    pass


class Error(Exception):
    pass


class Names(set):
    pass


for cls in (Point, Open, WithDict, Empty, Private, Plain, Below, Numbers, Whole, Error, Names):
    print(cls.__name__, list(cls.__dict__))
print(Point.__dict__["x"], type(Point.__dict__["x"]).__name__)
point = Point()
Point.__dict__["y"].__set__(point, 7)
print(Point.__dict__["y"].__get__(point), point.y, Point.__dict__["x"].__get__(point, Point))
print([name for name in dir(Point) if name in ("x", "y", "__dict__", "__weakref__")])
print([name for name in dir(Open) if name in ("x", "y", "__dict__", "__weakref__")])
