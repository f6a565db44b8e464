class M(type):
    def __call__(cls, *a, **k):
        print("call", cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __repr__(cls): return f"<M {cls.__name__}>"
    def __iter__(cls): return iter([1, 2])
    def __len__(cls): return 7
    def __contains__(cls, x): return x == 3
    def __getitem__(cls, k): return ("item", k)
    def __getattr__(cls, n): return "meta_" + n
    @property
    def prop(cls): return cls.__name__.lower()
    def __instancecheck__(cls, i): return i == 5
    def __subclasscheck__(cls, s): return True
    def __bool__(cls): return False
    def __eq__(cls, o): return True
    def __hash__(cls): return 1
    def __add__(cls, o): return "plus"
class A(metaclass=M):
    def __init__(self, v=0): self.v = v
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); cls.tag = tag; print("sub", cls.__name__, tag)
class B(A, tag="t"): pass
print(A, B, list(A), len(A), 3 in A, A["k"], A.foo, B.prop, isinstance(5, A), isinstance(B(), A), issubclass(int, A), bool(A), A + 1)
print(A(3).v, type(A), type(A(1)) is A, B.tag)
class Single(type):
    _inst = {}
    def __call__(cls, *a):
        if cls not in cls._inst: cls._inst[cls] = super().__call__(*a)
        return cls._inst[cls]
class S(metaclass=Single):
    def __init__(self, x): self.x = x
print(S(1) is S(2), S(3).x)
class Reg(type):
    reg = {}
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        Reg.reg[name] = cls
        print(name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith("__")))
class R1(metaclass=Reg): x = 1
class R2(R1):
    def f(self): pass
print(sorted(Reg.reg), type(R2).__name__, R2.__class__)
class Abs:
    def __class_getitem__(cls, k): return f"{cls.__name__}[{k}]"
print(Abs[int], Abs["a", 1])
class New:
    def __new__(cls, *a):
        print("new", a)
        o = super().__new__(cls); o.z = a
        return o
    def __init__(self, *a): print("init", a)
print(New(1, 2).z)
class Int(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
    def __repr__(self): return f"Int({int(self)})"
print(Int(4), Int(4) + 1, isinstance(Int(1), int), [Int(2)])
class NoInit:
    def __new__(cls): return 5
print(NoInit())
try: A.__init__()
except TypeError as e: print(e)
try: type("X", (int, str), {})
except TypeError as e: print(e)
D = type("D", (A,), {"x": 5, "m": lambda self: self.x})
print(D, D.x, D().m())
try:
    class Z(A, int, A): pass
except TypeError as e: print(e)
