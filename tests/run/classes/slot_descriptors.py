# What a class has for each of its slots.


class Point:
    __slots__ = ("x", "y", "__hidden")

    def __init__(self, x):
        self.x = x
        self.__hidden = x * 2

    def hidden(self):
        return self.__hidden


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


p = Point(1)
print(Point.x, type(Point.x).__name__, Point.x is Point.x, Point.x is Point.y)
print(Point.x.__name__, Point.x.__objclass__ is Point, Point.x.__qualname__)
print(Point.x.__get__(p), Point.x.__get__(None, Point) is Point.x)
Point.y.__set__(p, 10)
print(p.y, p.hidden())
Point.y.__delete__(p)
attempt(lambda: p.y)
attempt(lambda: Point.y.__get__(p))
attempt(lambda: Point.x.__get__(5))
attempt(lambda: delattr(p, "y"))
attempt(lambda: p.z)
attempt(lambda: setattr(p, "z", 1))
attempt(lambda: Point.z)


class Below(Point):
    __slots__ = ("w",)


print(Below.x is Point.x, Below.x, Below.w)
b = Below(4)
print(Below.x.__get__(b), Point.x.__get__(b))
attempt(lambda: Below.w.__get__(p))


class Documented:
    __slots__ = {"a": "the first", "b": None}


d = Documented()
d.a = 1
print(d.a, Documented.__slots__)
attempt(lambda: setattr(d, "c", 1))


class Single:
    __slots__ = "only"


s = Single()
s.only = 4
print(s.only, Single.__slots__)
