# descriptors and class-level tools
class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, owner):
        if obj is None: return self
        return getattr(obj, self.name)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}")
        setattr(obj, self.name, value)
class P:
    name = Typed(str)
    age = Typed(int)
    def __init__(self, name, age):
        self.name = name; self.age = age
p = P("a", 3)
print(p.name, p.age, p.__dict__)
try:
    p.age = "x"
except TypeError as e:
    print(e)
class Lazy:
    def __init__(self, f): self.f = f; self.name = f.__name__
    def __get__(self, obj, owner=None):
        if obj is None: return self
        v = self.f(obj)
        obj.__dict__[self.name] = v
        return v
class Q:
    n = 0
    @Lazy
    def val(self):
        Q.n += 1
        return 99
q = Q()
print(q.val, q.val, Q.n, q.__dict__)
class classprop:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner): return self.f(owner)
class R:
    @classprop
    def nm(cls): return cls.__name__.lower()
class S(R): pass
print(R.nm, S.nm, S().nm)
from functools import cached_property, total_ordering, singledispatchmethod
class T:
    @cached_property
    def x(self):
        print("computing"); return 5
t = T(); print(t.x, t.x)
del t.x
print(t.x)
@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(V(1) <= V(2), V(3) > V(2), V(1) >= V(1), max(V(1), V(5)).v)
class W:
    @property
    def a(self): return self._a
    @a.setter
    def a(self, v): self._a = v * 2
    @a.deleter
    def a(self): del self._a; print("deleted")
w = W(); w.a = 4; print(w.a); del w.a
try:
    w.a
except AttributeError as e:
    print(e)
print(type(W.a), W.a.fget(type("Z", (), {"_a": 1})()))
class NS:
    ro = property(lambda self: 1)
try:
    NS().ro = 2
except AttributeError as e:
    print(e)
