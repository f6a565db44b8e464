class A:
    val = "A.val"
    def f(self): return "A.f"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
class B(A):
    val = "B.val"
    def f(self): return super().f() + " B.f"
    @classmethod
    def c(cls): return super().c() + " B.c"
    @staticmethod
    def s(): return A.s() + " B.s"
    @property
    def p(self): return super().p + " B.p"
    def g(self): return super().val
    def h(self):
        def inner(): return super(B, self).f()
        return inner()
    def k(self):
        m = super().f
        return m()
    def l(self):
        return [super(B, self).f() for _ in range(2)]
    def gen(self):
        s = super()
        return s.f()
b = B()
print(b.f(), b.c(), B.c(), b.s(), b.p, b.g(), b.h(), b.k(), b.l(), b.gen())
print(super(B, b).f(), super(B, B).c(), super(B, b).val)
try: super(B, 5)
except TypeError as e: print(e)
try:
    super(B, b).nope
except AttributeError as e: print(e)
class L:
    def m(self): return ["L"]
class X(L):
    def m(self): return ["X"] + super().m()
class Y(L):
    def m(self): return ["Y"] + super().m()
class Z(X, Y):
    def m(self): return ["Z"] + super().m()
print(Z().m())
class Cnt:
    def __init__(self, **kw):
        super().__init__(**kw)
        self.n = 1
class Named:
    def __init__(self, name="?", **kw):
        super().__init__(**kw)
        self.name = name
class Both(Cnt, Named): pass
print(Both(name="q").name, Both().n)
try: Both(zzz=1)
except TypeError as e: print(e)
