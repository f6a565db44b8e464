from collections import namedtuple
P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=5), P._make([7, 8]), P._fields, p == (1, 2))
class Pt(namedtuple("Pt", ["x", "y"])):
    __slots__ = ()
    @property
    def norm(self): return self.x * self.x + self.y * self.y
    def __str__(self): return f"Pt<{self.x},{self.y}>"
q = Pt(3, 4)
print(q, repr(q), q.norm, q._replace(y=0), isinstance(q, tuple), Pt.__mro__[1].__name__)
D = namedtuple("D", "a b c", defaults=(2, 3))
print(D(1), D._field_defaults, D(1, 5))
try:
    P(1)
except TypeError as e:
    print(e)
try:
    P(1, 2, 3)
except TypeError as e:
    print(e)
try:
    p.x = 3
except AttributeError as e:
    print(e)
try:
    p._replace(z=1)
except (ValueError, TypeError) as e:
    print(e)
R = namedtuple("R", "def class ok", rename=True)
print(R._fields, R(1, 2, 3))
try:
    namedtuple("B", "a a")
except ValueError as e:
    print(e)
try:
    namedtuple("B", "def")
except ValueError as e:
    print(e)
a, b = p
print(a, b, len(p), max(p), sum(p), p + (3,), p < P(1, 3), hash(p) == hash((1, 2)))
print(P.__name__)
print([P(*t) for t in zip([1, 2], [3, 4])], P(**{"x": 1, "y": 2}))
match p:
    case P(x, y): print("m", x, y)
import copy
print(copy.copy(p), P(1, 2) in {p}, sorted([P(2, 1), P(1, 9)]))
E = namedtuple("E", [])
print(E(), E._fields)
N = namedtuple("N", "a,b, c")
print(N(1, 2, 3)._asdict())
print(getattr(p, "x"), [getattr(p, f) for f in p._fields])
