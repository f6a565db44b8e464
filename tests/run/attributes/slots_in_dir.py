# Slots are attributes of their class: `dir` lists them, empty or not.


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


class Named(Point):
    __slots__ = ("name",)

    def show(self):
        return self.name


class Open(Point):
    def __init__(self, x):
        super().__init__(x)
        self.extra = True


def names(x):
    return [name for name in dir(x) if not name.startswith("__")]


point = Point(1)
print(names(point), names(Point), names(Named), names(Named(2)), names(Open(3)))
print([hasattr(point, name) for name in names(point)])
point.y = 2
del point.x
print(names(point), [getattr(point, name, None) for name in names(point)])
