# class features
class A:
    """Doc A"""
    count = 0
    def __init__(self): A.count += 1; type(self).last = self
    def __str__(self): return "A-str"
    def method(self): return "A.method"
    @classmethod
    def make(cls): return cls()
    class Inner:
        val = 5
        def get(self): return self.val
class B(A):
    def method(self): return "B+" + super().method()
    def __repr__(self): return "B-repr"
class C(A):
    def method(self): return "C+" + super().method()
class D(B, C):
    def method(self): return "D+" + super().method()
d = D()
print(d.method(), [c.__name__ for c in D.__mro__], str(d), repr(d), A.count, A.Inner().get(), D.make().method())
print(isinstance(d, (int, C)), issubclass(D, A), issubclass(D, (int, B)), A.__doc__, D.__doc__)
print(A.__dict__["count"], "method" in A.__dict__, hasattr(d, "method"), getattr(D, "count"))
class Base:
    def __init_subclass__(cls, **kw): cls.kw = kw
class Sub(Base, a=1, b="x"): pass
print(Sub.kw)
class Acc:
    def __init__(self): self._v = {}
    def __getitem__(self, k): return self._v[k]
    def __setitem__(self, k, v): self._v[k] = v
    def __delitem__(self, k): del self._v[k]
    def __contains__(self, k): return k in self._v
    def __len__(self): return len(self._v)
    def __iter__(self): return iter(self._v)
a = Acc(); a["x"] = 1; a["y"] = 2; a["x"] += 5; del a["y"]
print(a["x"], "x" in a, len(a), list(a), bool(a))
class Vec:
    def __init__(self, *c): self.c = c
    def __add__(s, o): return Vec(*(x + y for x, y in zip(s.c, o.c)))
    def __mul__(s, k): return Vec(*(x * k for x in s.c))
    __rmul__ = __mul__
    def __eq__(s, o): return s.c == o.c
    def __hash__(s): return hash(s.c)
    def __repr__(s): return f"Vec{s.c}"
    def __abs__(s): return sum(x * x for x in s.c) ** .5
    def __bool__(s): return any(s.c)
    def __iter__(s): return iter(s.c)
print(Vec(1, 2) + Vec(3, 4), 2 * Vec(1, 2), Vec(1, 2) * 3, Vec(1) == Vec(1), {Vec(1): "k"}[Vec(1)], abs(Vec(3, 4)), bool(Vec(0)), [*Vec(1, 2)])
class Temp:
    def __init__(self, c): self._c = c
    @property
    def f(self): return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v): self._c = (v - 32) * 5 / 9
t = Temp(100); print(t.f); t.f = 32; print(t._c)
class Priv:
    def __init__(self): self.__x = 1; self._y = 2
    def get(self): return self.__x
    __z = 9
p = Priv(); print(p.get(), p._Priv__x, Priv._Priv__z, p.__dict__)
try: p.__x
except AttributeError as e: print(e)
class Static:
    items = []
    def add(self, x): self.items.append(x); return self
s1, s2 = Static(), Static(); s1.add(1).add(2); print(s2.items, s1.items is Static.items)
print(type(d) is D, d.__class__.__name__, type(type(d)), D.__class__, D.__base__)
class Eq:
    def __init__(s, v): s.v = v
    def __eq__(s, o):
        if not isinstance(o, Eq): return NotImplemented
        return s.v == o.v
print(Eq(1) == Eq(1), Eq(1) != Eq(2), Eq(1) == 1, Eq(1) in [Eq(1)])
class Abs:
    def run(self): raise NotImplementedError
    def tmpl(self): return self.run()
class Impl(Abs):
    def run(self): return "ran"
print(Impl().tmpl())
try: Abs().tmpl()
except NotImplementedError as e: print("NIE", e)
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
try: Shape()
except TypeError as e: print(e)
class Sq(Shape):
    def area(self): return 4
    name = "sq"
print(Sq().area(), Sq().name)
class Chain:
    def __getattr__(self, n): return Chain2(n)
class Chain2:
    def __init__(self, n): self.n = n
    def __getattr__(self, m): return Chain2(self.n + "." + m)
    def __repr__(self): return self.n
print(Chain().a.b.c)
class Cnt:
    n = 0
    def __new__(cls): cls.n += 1; return super().__new__(cls)
    def __del__(self): print("del")
c = Cnt(); c = None; print(Cnt.n)
class Cmp:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return s.v < o.v
    def __repr__(s): return str(s.v)
print(sorted([Cmp(3), Cmp(1)]), min(Cmp(2), Cmp(1)), max([Cmp(5), Cmp(9)]))
print(A.method(d), A.method, D().method)if False else print(A.method.__qualname__)
del A.count
print(hasattr(A, "count"))
