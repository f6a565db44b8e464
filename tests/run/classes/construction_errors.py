class A: pass
class B(A): pass
for case in range(6):
    try:
        if case == 0:
            class C(A, B): pass
        elif case == 1:
            class C(A, A): pass
        elif case == 2:
            class C(int, str): pass
        elif case == 3:
            class C(bool): pass
        elif case == 4:
            class C(type(None)): pass
        else:
            class C(foo=1): pass
    except TypeError as e:
        print(case, e)
class M1(type): pass
class M2(type): pass
class X(metaclass=M1): pass
class Y(metaclass=M2): pass
try:
    class Z(X, Y): pass
except TypeError as e:
    print(e)
class M3(M1, M2): pass
class Z(X, Y, metaclass=M3): pass
print(type(Z), Z.__mro__)
print(B.mro(), [c.__name__ for c in type(lambda: 0).__mro__])
class L: 
    def f(self): return "L"
class R1(L):
    def f(self): return "R1" + super().f()
class R2(L):
    def f(self): return "R2" + super().f()
class Dm(R1, R2):
    def f(self): return "D" + super().f()
print(Dm().f(), [k.__name__ for k in Dm.__mro__], Dm.__bases__, Dm.__base__)
print(issubclass(Dm, (int, L)), isinstance(Dm(), (R2,)), L.__subclasses__())
print(A.__dict__.get("zz"), "__module__" in A.__dict__, A.__doc__, A.__module__)
class Doc:
    "docs"
    x: int = 3
    y: str
print(Doc.__doc__, Doc.__annotations__, Doc.x)
A.dyn = lambda self: "dyn"
print(B().dyn(), hasattr(A, "dyn"))
del A.dyn
print(hasattr(B(), "dyn"))
class Call:
    def __call__(self, *a, **k): return a, k
print(Call()(1, b=2), callable(Call()), callable(A), callable(3))
class NoInit:
    pass
try:
    NoInit(1)
except TypeError as e:
    print(e)
class Need:
    def __init__(self, a, *, b): pass
for args, kw in (((), {}), ((1,), {}), ((1, 2), {"b": 1}), ((1,), {"b": 1, "c": 2})):
    try:
        Need(*args, **kw)
        print("fine")
    except TypeError as e:
        print(e)
class New:
    def __new__(cls, *a):
        o = super().__new__(cls)
        o.a = a
        return o
print(New(1, 2).a)
class Other:
    def __new__(cls): return 42
    def __init__(self): print("never")
print(Other())
class BadInit:
    def __init__(self): return 5
try:
    BadInit()
except TypeError as e:
    print(e)
