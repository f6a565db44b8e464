class Typed:
    def __init__(self, typ): self.typ = typ
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, obj, objtype=None):
        if obj is None: return self
        return getattr(obj, self.name, None)
    def __set__(self, obj, value):
        if not isinstance(value, self.typ): raise TypeError(f"{self.name} wants {self.typ.__name__}")
        setattr(obj, self.name, value)
    def __delete__(self, obj):
        print("del", self.name)
        delattr(obj, self.name)
class P:
    x = Typed(int)
    n = Typed(str)
p = P()
p.x = 3; p.n = "a"
print(p.x, p.n, P.x is P.__dict__["x"] if False else "-", P.x.typ)
try: p.x = "no"
except TypeError as e: print(e)
del p.x
print(p.x)
class NonData:
    def __get__(self, obj, t): return "nd " + t.__name__
class Q:
    a = NonData()
q = Q()
print(q.a, Q.a)
q.a = 5
print(q.a, Q.a)
class Lazy:
    def __init__(self, f): self.f = f; self.name = f.__name__
    def __get__(self, obj, cls):
        if obj is None: return self
        print("compute")
        v = self.f(obj)
        setattr(obj, "area", v)
        return v
class Sq:
    def __init__(self, s): self.s = s
    @Lazy
    def area(self): return self.s ** 2
s = Sq(3); print(s.area, s.area)
