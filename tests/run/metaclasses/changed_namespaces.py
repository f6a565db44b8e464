class M(type):
    def __new__(m, name, bases, ns):
        ns["z"] = 5
        ns["hello"] = lambda self: "hi " + name
        ns["__repr__"] = lambda self: "<" + name + ">"
        ns.setdefault("kind", "dflt")
        return super().__new__(m, name, bases, ns)
class A(metaclass=M):
    x = 1
class B(A):
    kind = "own"
    def z2(self): return self.z
print(A.z, A.x, A().hello(), A(), [B()], B().hello(), A.kind, B.kind, B().z2())
registry = {}
class M3(type):
    def __new__(m, name, bases, ns):
        up = {k if k.startswith("__") else k.upper(): v for k, v in ns.items()}
        cls = super().__new__(m, name, bases, up)
        registry[name] = cls
        return cls
class U(metaclass=M3):
    foo = 3
    def bar(self): return self.FOO
print(U.FOO, U().BAR(), hasattr(U, "foo"), registry)
class M4(type):
    def __new__(m, name, bases, ns):
        new = dict(ns)
        new["count"] = len(ns)
        return type.__new__(m, name, bases, new)
class V(metaclass=M4):
    def f(self): return "f"
    def __init__(self, v): self.v = v
print(V(3).f(), V.count > 0, V(4).v)
def trace(f):
    def w(*a, **k):
        print("call", f.__name__)
        return f(*a, **k)
    return w
class M5(type):
    def __new__(m, name, bases, ns):
        for k, v in list(ns.items()):
            if callable(v) and not k.startswith("__"):
                ns[k] = trace(v)
        return super().__new__(m, name, bases, ns)
class W(metaclass=M5):
    c = 10
    def f(self, a): return a + self.c
    def g(self): return self.f(1)
print(W().g(), W.c)
class M6(type):
    def __new__(m, name, bases, ns, **kw):
        ns.update(kw)
        ns.pop("secret", None)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
class X(metaclass=M6, tag="t", level=3):
    secret = 1
    public = 2
print(X.tag, X.level, X.public, hasattr(X, "secret"))
class M7(type):
    def __new__(m, name, bases, ns):
        fields = [k for k, v in ns.items() if isinstance(v, int)]
        ns["_fields"] = fields
        def __init__(self, **kw):
            for f in fields: setattr(self, f, kw.get(f, 0))
        ns["__init__"] = __init__
        return super().__new__(m, name, bases, ns)
class Rec(metaclass=M7):
    a = 1
    b = 2
r = Rec(a=5)
print(r.a, r.b, Rec._fields, r.__dict__)
class M8(type):
    def __new__(m, name, bases, ns):
        return super().__new__(m, name, bases, {**ns, "extra": 1, "lst": [1]})
class Y(metaclass=M8): pass
print(Y.extra, Y.lst)
