class M(type):
    def __new__(m, name, bases, ns):
        ns["z"] = 5
        ns["hello"] = lambda self: "hi " + name
        return super().__new__(m, name, bases, ns)
class A(metaclass=M):
    x = 1
print(A.z, A.x, A().hello())
class Rec(dict):
    def __init__(self):
        super().__init__()
        self.order = []
    def __setitem__(self, k, v):
        if k in self and not k.startswith("__"):
            raise TypeError("duplicate " + k)
        self.order.append(k)
        super().__setitem__(k, v)
class M2(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return Rec()
    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, dict(ns))
        cls.order = [o for o in ns.order if not o.startswith("__")]
        return cls
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
class B(metaclass=M2, tag=3):
    a = 1
    b = 2
    def f(self): return 3
print(B.order, B().f(), B.a)
try:
    class C(metaclass=M2):
        a = 1
        a = 2
except TypeError as e:
    print(e)
class M3(type):
    def __new__(m, name, bases, ns):
        up = {k if k.startswith("__") else k.upper(): v for k, v in ns.items()}
        return super().__new__(m, name, bases, up)
class U(metaclass=M3):
    foo = 3
    def bar(self): return self.FOO
print(U.FOO, U().BAR(), hasattr(U, "foo"))
