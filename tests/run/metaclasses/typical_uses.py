class AutoRepr(type):
    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        if "__repr__" not in ns:
            cls.__repr__ = lambda self: f"{type(self).__name__}({self.x})"
        return cls
class A(metaclass=AutoRepr):
    def __init__(self, x): self.x = x
class B(A): pass
print(A(1), B(2), [A(3)])
class Check(type):
    def __new__(mcs, name, bases, ns):
        for k in ns:
            if not k.startswith("_") and k != k.lower():
                raise TypeError(f"bad name {k}")
        return super().__new__(mcs, name, bases, ns)
class Good(metaclass=Check):
    fine = 1
try:
    class Bad(metaclass=Check):
        notFine = 1
except TypeError as e: print(e)
class Counted(type):
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        cls.count = 0
    def __call__(cls, *a, **k):
        cls.count += 1
        return super().__call__(*a, **k)
class P(metaclass=Counted):
    def __init__(self, v=1): self.v = v
class Q(P): pass
P(); P(2); Q(); print(P.count, Q.count, P(5).v)
class WithProp(type):
    @property
    def label(cls): return cls.__name__.upper()
    _v = 0
    @property
    def v(cls): return cls._v
    @v.setter
    def v(cls, x): cls._v = x * 2
    def method(cls): return "m " + cls.__name__
class R(metaclass=WithProp): pass
R.v = 4
print(R.label, R.v, R.method())
try: R().label
except AttributeError as e: print(e)
print(type(R), type(type(R)), isinstance(R, WithProp), R.__class__.__name__, WithProp.__name__)
class Final(type):
    def __new__(mcs, name, bases, ns):
        for b in bases:
            if isinstance(b, Final): raise TypeError(f"{b.__name__} is final")
        return super().__new__(mcs, name, bases, ns)
class F(metaclass=Final): pass
try:
    class G(F): pass
except TypeError as e: print(e)
