class A:
    def __new__(cls, *a, **k):
        print("new", cls.__name__, a, k)
        return super().__new__(cls)
    def __init__(self, x, y=2):
        print("init", x, y)
        self.x = x
a = A(1, y=3)
class Ret:
    def __new__(cls, kind):
        if kind == "int": return 42
        return object.__new__(cls)
    def __init__(self, kind): print("init ran"); self.kind = kind
print(Ret("int"), Ret("x").kind)
class P:
    def __init__(self): pass
for f in (lambda: P(1), lambda: object(1), lambda: object.__new__(P, 1), lambda: P.__new__(P, 2)):
    try: print(type(f()).__name__)
    except TypeError as e: print(e)
class Q: pass
for f in (lambda: Q(1), lambda: Q(a=1), lambda: Q().__init__(3)):
    try: f()
    except TypeError as e: print(e)
class R:
    def __init__(self): return 5
try: R()
except TypeError as e: print(e)
class Cache:
    _c = {}
    def __new__(cls, k):
        if k not in cls._c:
            o = super().__new__(cls)
            o.k = k
            cls._c[k] = o
        return cls._c[k]
print(Cache(1) is Cache(1), Cache(1) is Cache(2), Cache(2).k)
class Base:
    def __new__(cls, *args):
        self = super().__new__(cls)
        self.kind = cls.__name__
        return self
class Derived(Base):
    def __init__(self, v): self.v = v
print(Derived(3).kind, Derived(4).v, Base().kind)
