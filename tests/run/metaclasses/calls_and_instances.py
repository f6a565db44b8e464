class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print("call", cls.__name__, a)
        return super().__call__(*a, **k)
class C(metaclass=Meta, opt=1):
    y = 1
    def __init__(self, v): self.v = v
print(C.y, C(3).v)
class D(C):
    pass
print(D(4).v, type(D))
E = Meta("E", (C,), {"z": 5, "f": lambda self: self.z + self.v})
print(E(2).f(), E.__name__, type(E) is Meta, E.__bases__)
class Sing(type):
    _inst = {}
    def __call__(cls, *args, **kw):
        if cls not in cls._inst:
            cls._inst[cls] = super().__call__(*args, **kw)
        return cls._inst[cls]
class S1(metaclass=Sing): pass
class S2(metaclass=Sing):
    def __init__(self, v): self.v = v
print(S1() is S1(), S2(1) is S2(2), S2(9).v, len(Sing._inst))
