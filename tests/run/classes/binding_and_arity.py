# bound methods, unbound functions
class A:
    def f(self, x=3): return (self.n, x)
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return cls.__name__, x
    def __init__(self, n): self.n = n
a = A(1)
m = a.f
print(m(), m(4), m.__self__ is a, m.__func__ is A.f, m.__name__)
print(A.f(a), A.f(A(9), 8))
print(A.s(1), a.s(2), A.c(1), a.c(2))
print(m == a.f, m is a.f, hash(m) == hash(a.f), m == A(1).f)
try:
    A.f()
except TypeError as e:
    print(e)
try:
    a.f(1, 2)
except TypeError as e:
    print(e)
try:
    a.f(y=1)
except TypeError as e:
    print(e)
try:
    a.s()
except TypeError as e:
    print(e)
try:
    A()
except TypeError as e:
    print(e)
try:
    A(1, 2)
except TypeError as e:
    print(e)
try:
    A(m=1)
except TypeError as e:
    print(e)
class B: pass
try:
    B(1)
except TypeError as e:
    print(e)
try:
    object(1)
except TypeError as e:
    print(e)
class N:
    def __new__(cls, *a, **k):
        print("new", a, k)
        return super().__new__(cls)
    def __init__(self, *a, **k): print("init", a, k)
N(1, z=2)
class R:
    def __init__(self): return 3
try:
    R()
except TypeError as e:
    print(e)
try:
    m.foo = 1
except AttributeError as e:
    print(e)
print(type(m), type(A.f), type(A.__dict__["s"]), type(A.__dict__["c"]))
print(str(A.f)[:16], str(m)[:24])
print(A.__dict__["s"].__func__(5))
