# Orders of bases, abstract classes, __new__, subclasses of builtin types.
from abc import ABC, abstractmethod, ABCMeta
class R:
    def go(self): return ["R"]
class A(R):
    def go(self): return ["A"] + super().go()
class B(R):
    def go(self): return ["B"] + super().go()
class C(A, B):
    def go(self): return ["C"] + super().go()
print(C().go(), [k.__name__ for k in C.__mro__])
try:
    class X(R, A): pass
except TypeError as e: print(e)
try:
    class Y(int, str): pass
except TypeError as e: print(e)
try:
    class Z(bool): pass
except TypeError as e: print(e)
try:
    class W(5): pass
except TypeError as e: print(e)
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name}: {self.area():.2f}"
try: Shape()
except TypeError as e: print(e)
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    name = property(lambda self: "square")
print(Sq(2).describe(), Shape.__abstractmethods__ == {"area", "name"}, isinstance(Sq(1), Shape))
class Half(Shape):
    def area(self): return 0
try: Half()
except TypeError as e: print(e)
@Shape.register
class Virtual: pass
print(isinstance(Virtual(), Shape), issubclass(Virtual, Shape), Shape in Virtual.__mro__)
class HasLen(ABC):
    @classmethod
    def __subclasshook__(cls, c):
        if cls is HasLen: return any("__len__" in k.__dict__ for k in c.__mro__)
        return NotImplemented
print(isinstance([], HasLen), isinstance(5, HasLen), issubclass(dict, HasLen))
class Init:
    def __new__(cls, *a, **k):
        print("new", cls.__name__, a, k)
        o = super().__new__(cls)
        return o
    def __init__(self, *a, **k): print("init", a, k)
Init(1, x=2)
class NotInst:
    def __new__(cls): return 42
    def __init__(self): print("never")
print(NotInst())
class Single:
    _i = None
    def __new__(cls):
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
print(Single() is Single())
class MyInt(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
    def __add__(self, o): return MyInt(int(self) + o)
    def __repr__(self): return f"MyInt({int(self)})"
print(MyInt(5), MyInt(5) + 1, MyInt(3) * 2, type(MyInt(1) * 2), MyInt(2) == 4, {MyInt(1): 1}[2])
class MyList(list):
    def append(self, x): super().append(x * 10); return self
    def __getitem__(self, i): return ("item", super().__getitem__(i))
m = MyList([1, 2]); m.append(3); print(m, m[0], m[1:], len(m), list(m), m + [1], type(m + [1]).__name__, m == [1, 2, 30])
class MyDict(dict):
    def __missing__(self, k): self[k] = k * 2; return self[k]
    def __setitem__(self, k, v): super().__setitem__(k, (v,))
d = MyDict(a=1); print(d["zz"], d, d.get("q"), "q" in d)
class MyStr(str):
    def upper(self): return "UP:" + super().upper()
print(MyStr("ab").upper(), MyStr("ab") + "c", type(MyStr("a").lower()), MyStr("x") == "x")
class MyTuple(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    @property
    def first(self): return self[0]
print(MyTuple(1, 2).first, MyTuple(1, 2) == (1, 2), MyTuple(1, 2)[1:])
class MyExc(ValueError, KeyError): pass
try: raise MyExc("both")
except KeyError as e: print(type(e), e, isinstance(e, ValueError))
class Outer:
    class Inner:
        def who(self): return type(self).__qualname__
    def make(self): return self.Inner()
print(Outer().make().who(), Outer.Inner)
class Chain:
    def __init__(self): self.l = []
    def __getattr__(self, n): self.l.append(n); return self
    def __call__(self, *a): self.l.append(a); return self
print(Chain().foo.bar(1).baz(2, 3).l)
