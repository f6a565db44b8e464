# super in all forms
class A:
    def f(self): return "A"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
    v = 1
    def __getitem__(self, i): return i
class B(A):
    v = 2
    def f(self): return "B" + super().f() + super(B, self).f()
    @classmethod
    def c(cls): return "B:" + super().c()
    @staticmethod
    def s(): return "B.s+" + A.s()
    @property
    def p(self): return "B.p " + super().p
    def w(self): return super().v, self.v
    def inner(self):
        def g(): return super(B, self).f()
        return g()
    def gen(self):
        yield super().f()
    def comp(self):
        return [super(B, self).f() for _ in range(2)]
    def lam(self):
        return (lambda: super().f())()
    def __getitem__(self, i): return super().__getitem__(i * 2)
b = B()
print(b.f(), B.c(), b.c(), b.s(), b.p, b.w(), b.inner(), list(b.gen()), b.comp(), b[4])
try:
    print(b.lam())
except Exception as e:
    print(type(e).__name__, e)
s = super(B, b)
print(s.f(), s.v, super(B, B).c())
print(s.__thisclass__, s.__self__ is b, s.__self_class__)
class M:
    def f(self): return "M" + super().f()
class C(M, A): pass
class D(M, B): pass
print(C().f(), D().f())
try:
    super(A, A()).nope
except AttributeError as e:
    print(e)
try:
    super(int, "x")
except TypeError as e:
    print(e)
def outside():
    return super()
try:
    outside()
except RuntimeError as e:
    print(e)
class G(A):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.ok = True
    def __setattr__(self, n, v):
        super().__setattr__(n, v)
    def __repr__(self):
        return super().__repr__()[:12]
    def __eq__(self, o): return super().__eq__(o)
    def __hash__(self): return super().__hash__()
g = G()
print(g, g.ok, g == g, hash(g) == hash(g))
class N(A):
    def f(self):
        return __class__.__name__ + super().f()
print(N().f())
class Late(A):
    pass
def late_f(self): return "late" + super(Late, self).f()
Late.f = late_f
print(Late().f())
print(A.f(b), B.f(b), A.p.fget(b))
try:
    super().x
except RuntimeError as e:
    print(e)
