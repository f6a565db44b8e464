# descriptors & hooks
class Desc:
    def __set_name__(self, owner, name): self.name = name; print("set_name", owner.__name__, name)
    def __get__(self, obj, typ=None):
        print("get", obj is None, typ.__name__ if typ else None)
        if obj is None: return self
        return obj.__dict__.get(self.name, "dflt")
    def __set__(self, obj, v): print("set", v); obj.__dict__[self.name] = v
    def __delete__(self, obj): print("delete"); del obj.__dict__[self.name]
class A:
    d = Desc()
    @property
    def p(self): return "p"
a = A()
print(a.d); a.d = 4; print(a.d); del a.d; print(a.d)
A.d
try: a.p = 1
except AttributeError as e: print(e)
try: del a.p
except AttributeError as e: print(e)
class NonData:
    def __get__(self, o, t): return 1
class B: n = NonData()
b = B(); print(b.n); b.n = 5; print(b.n, b.__dict__)
class H:
    def __getattr__(self, n):
        print("getattr", n)
        if n.startswith("x"): return n * 2
        raise AttributeError(n)
    def __setattr__(self, n, v): print("setattr", n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("delattr", n); object.__delattr__(self, n)
h = H(); h.a = 1; print(h.a, h.xy)
try: h.q
except AttributeError as e: print("AE", e)
del h.a
print(hasattr(h, "zz"), getattr(h, "zz", 7))
try: del h.a
except AttributeError as e: print(e)
class G:
    def __getattribute__(self, n):
        if n == "secret": raise AttributeError("hidden")
        return object.__getattribute__(self, n)
    def __init__(self): self.secret = 1; self.open = 2
g = G(); print(g.open)
try: g.secret
except AttributeError as e: print(e)
class P:
    def __init__(self): self._v = 0
    def gv(self): return self._v
    def sv(self, v): self._v = v
    def dv(self): print("del"); self._v = None
    v = property(gv, sv, dv, "doc here")
p = P(); p.v = 3; print(p.v, P.v.__doc__); del p.v; print(p.v)
print(P.v.fget is P.gv, P.v.fset(p, 9), p.v)
class Q(P):
    @P.v.getter
    def v(self): return "Q" + str(self._v)
q = Q(); q.v = 1; print(q.v)
class Lazy:
    def __init__(self, f): self.f = f
    def __get__(self, o, t):
        v = self.f(o); setattr(o, self.f.__name__, v); return v
class L:
    @Lazy
    def data(self): print("computing"); return 42
l = L(); print(l.data, l.data)
class Meta(type):
    @property
    def mp(cls): return cls.__name__ + ".mp"
    def __getattr__(cls, n): return "meta:" + n
    def mm(cls): return 1
class M(metaclass=Meta): pass
print(M.mp, M.foo, M.mm())
try: M().mp
except AttributeError as e: print(e)
