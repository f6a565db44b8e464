import collections
from collections import namedtuple

P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._replace(x=5), P._fields, p == (1, 2), p._asdict(), len(p), list(p), hash(p) == hash((1, 2)))
x, y = p
print(x, y, P._make([7, 8]), p + (3,), p < P(1, 3), sorted([P(2, 1), P(1, 9)]), isinstance(p, tuple), P.__name__)
Q = namedtuple("Q", ["a", "b", "c"], defaults=[10, "z"])
print(Q(1), Q(1, 2), Q(1, 2, 3), Q._field_defaults)
R = collections.namedtuple("Row", "name, size")
print(R("n", 3).name, {R("a", 1): 2}[("a", 1)])
for args in [(), (1,), (1, 2, 3)]:
    try:
        print(P(*args))
    except TypeError as e:
        print("TypeError", e)
try:
    p.x = 5
except AttributeError as e:
    print("AttributeError")


class Point(namedtuple("Point", "x y")):
    """A point."""

    __slots__ = ()

    @property
    def norm2(self):
        return self.x**2 + self.y**2

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


q = Point(3, 4)
print(q, q.norm2, q + q, q._replace(y=0), q == (3, 4))


def f():
    T = namedtuple("T", "v w")
    return T(v=1, w=[2])


print(f(), f().w)
match p:
    case P(x=1, y=b):
        print("matched", b)
