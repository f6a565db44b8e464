# classmethods, staticmethods, alternative constructors, class decorators, properties on classes
class Date:
    def __init__(self, y, m, d): self.y, self.m, self.d = y, m, d
    @classmethod
    def parse(cls, s): return cls(*map(int, s.split("-")))
    @staticmethod
    def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
    def __repr__(self): return f"{type(self).__name__}({self.y}, {self.m}, {self.d})"
    def __eq__(self, o): return self.__dict__ == o.__dict__ if isinstance(o, Date) else NotImplemented
class DT(Date):
    @classmethod
    def parse(cls, s): d = super().parse(s[:10]); d.t = s[11:]; return d
print(Date.parse("2024-1-2"), DT.parse("2024-01-02 10:00"), DT.parse("2024-01-02 10:00").t, Date.leap(2000), Date(1, 2, 3).leap(1900), Date(1, 2, 3) == Date(1, 2, 3), Date(1, 2, 3) == 5)
class Meta(type):
    def cm(cls): return "meta " + cls.__name__
    @classmethod
    def mcm(mcs): return mcs.__name__
class W(metaclass=Meta):
    @classmethod
    def own(cls): return cls.cm()
print(W.cm(), W.mcm(), W.own(), W().own(), hasattr(W(), "cm"))
def add_repr(cls):
    cls.__repr__ = lambda self: f"<{cls.__name__} {sorted(vars(self).items())}>"
    return cls
@add_repr
class Pt:
    def __init__(self, x, y): self.x = x; self.y = y
print(Pt(1, 2))
def singleton(cls):
    inst = {}
    def get(*a):
        if cls not in inst: inst[cls] = cls(*a)
        return inst[cls]
    return get
@singleton
class Conf:
    def __init__(self, v=1): self.v = v
print(Conf(5) is Conf(6), Conf().v)
def counted(cls):
    orig = cls.__init__
    cls.created = 0
    def init(self, *a, **k):
        cls.created += 1
        orig(self, *a, **k)
    cls.__init__ = init
    return cls
@counted
class Thing:
    def __init__(self, n): self.n = n
Thing(1); t = Thing(2); print(Thing.created, t.n)
def with_mixin(mixin):
    def deco(cls): return type(cls.__name__, (mixin, cls), {})
    return deco
class Mix:
    def extra(self): return "extra " + self.base()
@with_mixin(Mix)
class Base:
    def base(self): return "base"
print(Base().extra(), Base.__mro__[1].__name__)
class Ro:
    def __init__(self, v): self._v = v
    v = property(lambda self: self._v)
    w = property(lambda self: self._v * 2, lambda self, x: setattr(self, "_v", x // 2), doc="w doc")
r = Ro(5); r.w = 20; print(r.v, r.w, Ro.w.__doc__)
try: r.v = 1
except AttributeError as e: print(e)
class Base2:
    @property
    def x(self): return "base x"
class Der(Base2):
    @property
    def x(self): return "der " + super().x
print(Der().x)
class Cls:
    a = 1
    @classmethod
    def inc(cls): cls.a += 1; return cls.a
class Sub(Cls): pass
print(Cls.inc(), Sub.inc(), Cls.a, Sub.a, Cls.__dict__["a"], "a" in Sub.__dict__)
f = Cls.inc; print(f(), f.__self__, f.__func__.__name__)
class S:
    @staticmethod
    def s(*a): return a
    t = staticmethod(lambda x: x * 2)
print(S.s(1), S().s(1, 2), S.t(4), S().t(5))
class Abc:
    def template(self): return self.step1() + self.step2()
    def step1(self): raise NotImplementedError
    def step2(self): return "2"
class Impl(Abc):
    def step1(self): return "1"
print(Impl().template())
try: Abc().template()
except NotImplementedError as e: print(repr(e))
class cached_prop:
    def __init__(self, f): self.f = f; self.n = f.__name__
    def __get__(self, o, t=None):
        if o is None: return self
        v = o.__dict__[self.n] = self.f(o); return v
class CP:
    @cached_prop
    def val(self): print("calc"); return 7
c = CP(); print(c.val, c.val, c.__dict__)
import functools
class FC:
    @functools.cached_property
    def v(self): print("once"); return [1]
    @functools.lru_cache
    def m(self, x): print("m", x); return x
fc = FC(); print(fc.v is fc.v, fc.m(1), fc.m(1))
class Partial:
    def f(self, a, b): return a, b
    g = functools.partialmethod(f, 1)
print(Partial().g(2))
