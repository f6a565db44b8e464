# __slots__
class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x; self.y = y
p = P(1, 2)
try:
    p.z = 3
except AttributeError as e:
    print(e)
print(hasattr(p, "__dict__"))
try:
    p.__dict__
except AttributeError as e:
    print(e)
del p.x
try:
    p.x
except AttributeError as e:
    print(e)
print(P.__slots__)
class Q(P):
    pass
q = Q(1, 2); q.z = 5
print(q.__dict__, q.z, q.x, vars(q))
q.x = 10
q.w = 11
del q.y
print(q.__dict__, q.x, hasattr(q, "y"))
setattr(q, "x", 12); print(getattr(q, "x"))
class R(P):
    __slots__ = ("w",)
r = R(1, 2); r.w = 9
print(r.w, R.__slots__, r.x)
class S:
    __slots__ = ["a", "__dict__"]
s = S(); s.a = 1; s.b = 2
print(s.__dict__, s.a)
class T:
    __slots__ = "only"
t = T(); t.only = 1; print(t.only)
class E:
    __slots__ = ()
try:
    E().x = 1
except AttributeError as e:
    print(e)
