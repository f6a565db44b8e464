class Celsius:
    def __get__(self, obj, owner): return ("get", obj is None, owner.__name__)
    def __set__(self, obj, v): obj.__dict__["t"] = v; print("set", v)
    def __delete__(self, obj): print("del")
    def __set_name__(self, owner, name): self.name = name; print("name", owner.__name__, name)
class T:
    temp = Celsius()
t = T()
print(t.temp, T.temp)
t.temp = 5
del t.temp
print(t.__dict__, vars(t))
class NonData:
    def __get__(self, obj, owner=None): return "nd"
class U: a = NonData()
u = U(); print(u.a); u.__dict__["a"] = 1; print(u.a)
u.a = 3; print(u.a, U.a)
class P:
    def __init__(self): self._x = 0
    @property
    def x(self): "the x"; return self._x
    @x.setter
    def x(self, v):
        if v < 0: raise ValueError("neg")
        self._x = v
    @x.deleter
    def x(self): print("deleter"); self._x = None
    @staticmethod
    def s(a): return a * 2
    @classmethod
    def c(cls, a): return cls.__name__, a
    r = property(lambda self: "ro")
p = P(); p.x = 3; print(p.x, P.x.__doc__)
try: p.x = -1
except ValueError as e: print(e)
del p.x; print(p.x)
try: p.r = 1
except AttributeError as e: print(e)
try: del p.r
except AttributeError as e: print(e)
print(P.s(2), p.s(3), P.c(1), p.c(2))
print(type(P.__dict__["s"]), type(P.__dict__["x"]), type(P.__dict__["c"]), P.__dict__["x"].fget(p))
class Slots:
    __slots__ = ("a", "b")
s = Slots(); s.a = 1
try: s.c = 1
except AttributeError as e: print(e)
try: s.b
except AttributeError as e: print(e)
print(Slots.__slots__, hasattr(s, "__dict__"))
class Cached:
    def __init__(self, f): self.f = f; self.n = f.__name__
    def __get__(self, o, t=None):
        if o is None: return self
        v = self.f(o); setattr(o, self.n, v); return v
class W:
    @Cached
    def v(self): print("compute"); return 7
w = W(); print(w.v, w.v)
print(W.__dict__["v"].n)
class Meth:
    def m(self): return self
m = Meth()
print(m.m.__self__ is m, m.m.__func__ is Meth.m, Meth.m(m) is m)
print(Meth.__name__, Meth.__module__, Meth.__bases__, Meth.__mro__, Meth.__doc__, Meth.__qualname__)
print(isinstance(m.m, type(m.m)), m.m == m.m, m.m is m.m)
