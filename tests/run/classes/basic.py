class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm2(self):
        return self.x * self.x + self.y * self.y

    def moved(self, dx, dy=0):
        return Point(self.x + dx, self.y + dy)


p = Point(3, 4)
print(p.x, p.y, p.norm2())
q = p.moved(1)
q.x += 10
print(q.x, q.y, p.x, q.norm2())
p.label = "new attribute"
print(p.label, hasattr(q, "label"))
f = p.norm2
p.x = 0
print(f(), Point.norm2(p), Point(1.5, 2).norm2())
print(isinstance(p, Point), type(p) is Point, Point.__name__, p.__class__.__name__, type(p).__name__)
try:
    p.z
except AttributeError as e:
    print(e)
try:
    p.missing()
except AttributeError as e:
    print(e)
try:
    Point(1)
except TypeError as e:
    print(e)
try:
    Point.nothing
except AttributeError as e:
    print(e)
