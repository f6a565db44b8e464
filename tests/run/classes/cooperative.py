# multi inheritance, mixins, super chains, cooperative
class Root:
    def __init__(self, **kw): self.log = ["Root"]; assert not kw, kw
class A(Root):
    def __init__(self, a=1, **kw): super().__init__(**kw); self.a = a; self.log.append("A")
class B(Root):
    def __init__(self, b=2, **kw): super().__init__(**kw); self.b = b; self.log.append("B")
class C(A, B):
    def __init__(self, **kw): super().__init__(**kw); self.log.append("C")
c = C(a=5, b=6); print(c.log, c.a, c.b)
class JsonMixin:
    def to(self): return {k: v for k, v in self.__dict__.items() if k != "log"}
class D(JsonMixin, C): pass
print(D().to(), [x.__name__ for x in D.mro()])
class Meth:
    def f(self): return "Meth.f"
    @classmethod
    def cm(cls): return cls.__name__
    @staticmethod
    def sm(): return "sm"
    @property
    def p(self): return "p"
class Sub(Meth):
    def f(self): return super().f() + "+"
    @classmethod
    def cm(cls): return "sub" + super().cm()
    @staticmethod
    def sm(): return Meth.sm() + "2"
    @property
    def p(self): return super().p + "2"
s = Sub(); print(s.f(), s.cm(), Sub.cm(), s.sm(), s.p)
print(super(Sub, s).f(), super(Sub, Sub).cm(), super(Sub, s).p)
try: super(Sub, 5).f()
except TypeError as e: print(e)
try: super().x
except RuntimeError as e: print(e)
sup = super(Sub, s); print(sup.__self__ is s, sup.__thisclass__, sup.__self_class__)
try: sup.nope
except AttributeError as e: print(e)
class Setter:
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
class Sub2(Setter):
    @Setter.v.setter
    def v(self, x): Setter.v.fset(self, x * 2)
q = Sub2(); q.v = 5; print(q.v)
class X: attr = "X"
class Y(X): pass
class Z(X): attr = "Z"
class W(Y, Z): pass
print(W.attr, W().attr)
Y.attr = "Y"; print(W.attr); del Y.attr; print(W.attr)
X.newm = lambda self: "newm"; print(W().newm())
class Counter:
    instances = []
    def __new__(cls, *a):
        o = super().__new__(cls); cls.instances.append(o); return o
    def __init__(self, n): self.n = n
Counter(1); Counter(2); print([o.n for o in Counter.instances])
class Sing:
    _i = None
    def __new__(cls):
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
print(Sing() is Sing())
class Other:
    def __new__(cls): return 42
    def __init__(self): print("never")
print(Other())
class Imm:
    __slots__ = ("x",)
    def __init__(self, x): object.__setattr__(self, "x", x)
    def __setattr__(self, k, v): raise AttributeError(f"immutable {k}")
i = Imm(1)
try: i.x = 2
except AttributeError as e: print(e, i.x)
class Borg:
    _s = {}
    def __init__(self): self.__dict__ = self._s
b1 = Borg(); b1.x = 1; b2 = Borg(); print(b2.x)
class Dyn: pass
for i, n in enumerate(["a", "b"]): setattr(Dyn, n, i)
print(Dyn.a, Dyn.b, Dyn().b)
setattr(Dyn, "meth", lambda self, y: y * 2); print(Dyn().meth(4))
d = Dyn(); setattr(d, "inst", 1); print(getattr(d, "inst"), getattr(d, "no", "def")); delattr(d, "inst"); print(hasattr(d, "inst"))
print(isinstance(d, Dyn), type(d) is Dyn, d.__class__ is Dyn, Dyn.__class__, issubclass(Dyn, object))
print(Dyn.__eq__(1, 1) if 0 else (d == d, d != Dyn(), d.__eq__(5), d.__ne__(d)))
print(object.__eq__(1, 2), object.__ne__(1, 1), object.__hash__(d) == hash(d))
class Cmp:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v if isinstance(o, Cmp) else NotImplemented
    def __lt__(self, o): return self.v < o.v
print(sorted([Cmp(3), Cmp(1)], key=lambda c: c.v)[0].v, min(Cmp(3), Cmp(1)).v, Cmp(1) in [Cmp(1)], [Cmp(2)].index(Cmp(2)), Cmp(1) == 1)
