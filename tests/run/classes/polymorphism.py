class Shape:
    def area(self):
        raise NotImplementedError("area")

    def describe(self):
        return f"{type(self).__name__} {self.area():.2f}"


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3.14159 * self.r**2


class Rect(Shape):
    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h


class Square(Rect):
    def __init__(self, a):
        super().__init__(a, a)


class Blob(Shape):
    pass


class Unrelated:
    def describe(self):
        return "not a shape"


shapes = [Circle(1), Rect(2, 3), Square(4), Unrelated(), Rect(2**40, 2**40), Blob()]
for s in shapes:
    try:
        print(s.describe())
    except NotImplementedError as e:
        print("not implemented:", e)
total = 0
for s in shapes[:3]:
    total += s.area()
print(round(total, 3))


def call_all(xs, method):
    return [getattr(x, method)() for x in xs]


print(call_all(shapes[1:3], "area"))
s = shapes[0]
for n in range(3):
    s = Square(n) if n % 2 else Circle(n)
    print(s.area())
