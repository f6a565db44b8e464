class Vec:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y)

    def __sub__(self, o):
        return Vec(self.x - o.x, self.y - o.y)

    def __mul__(self, k):
        if isinstance(k, Vec):
            return self.x * k.x + self.y * k.y
        return Vec(self.x * k, self.y * k)

    def __rmul__(self, k):
        return self * k

    def __truediv__(self, k):
        return Vec(self.x / k, self.y / k)

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __eq__(self, o):
        return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)

    def __abs__(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"


a = Vec(1, 2)
b = Vec(3, 4.5)
print(a + b, a - b, a * 3, 3 * a, a * b, b / 2, -a, abs(Vec(3, 4)), a == Vec(1, 2), a != b, a == 5)
a += b
print(a)
a *= 2
print(a, sum([Vec(1, 1), Vec(2, 2)], Vec(0, 0)))
for f in (lambda: a + 1, lambda: 1 + a, lambda: a // 2, lambda: a < b, lambda: ~a, lambda: a[0], lambda: len(a), lambda: hash(a)):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
