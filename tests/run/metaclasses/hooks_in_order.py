# metaclass
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], kw)
        ns["added"] = name.lower()
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print("call", a, k)
        return super().__call__(*a, **k)
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", name, kw)
        return {"prep": 1}
    def __iter__(cls): return iter([1, 2, 3])
    def __len__(cls): return 77
    def __contains__(cls, x): return x == 5
    def __getitem__(cls, k): return (cls.__name__, k)
    def __repr__(cls): return "<<" + cls.__name__ + ">>"
    def __instancecheck__(cls, o): return o == 3
    def __add__(cls, o): return "meta add"
    def __eq__(cls, o): return cls is o
    def __hash__(cls): return 5
class A(metaclass=Meta, flag=1):
    def __init__(self, x): self.x = x
class B(A): pass
a = B(4)
print(a.x, A.added, B.added, A.prep, list(A), len(A), 5 in A, A["k"], A, repr(B), isinstance(3, A), A + 1)
print(type(A), type(type(A)), Meta.__mro__)
class Singleton(type):
    _inst = {}
    def __call__(cls, *a, **k):
        if cls not in cls._inst: cls._inst[cls] = super().__call__(*a, **k)
        return cls._inst[cls]
class S(metaclass=Singleton):
    def __init__(self): print("S init")
print(S() is S())
class Reg:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); Reg.subs.append((cls.__name__, tag))
class R1(Reg, tag="one"): pass
class R2(R1): pass
print(Reg.subs)
try:
    class R3(Reg, bad=1): pass
except TypeError as e: print(e)
class M1(type): pass
class M2(type): pass
class X1(metaclass=M1): pass
class X2(metaclass=M2): pass
try:
    class X3(X1, X2): pass
except TypeError as e: print(e)
X = type("X", (object,), {"a": 1, "f": lambda self: self.a})
print(X, X().f(), X.__name__)
Y = type("Y", (X,), dict(b=2))
print(Y().a, Y().b, Y.__mro__)
try:
    class Q(bool): pass
except TypeError as e: print(e)
try:
    class Q(X, X): pass
except TypeError as e: print(e)
class O1: pass
class O2(O1): pass
try:
    class Q(O1, O2): pass
except TypeError as e: print(e)
try: type(1, 2)
except TypeError as e: print(e)
print(type.__call__(O1).__class__, O1.__subclasses__(), type.mro(O2))
