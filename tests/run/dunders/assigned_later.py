class Base:
    def __repr__(self): return "base"
    def __len__(self): return 1
class C(Base): pass
c = C()
print(c, len(c), str(c), f"{c}")
C.__repr__ = lambda self: "C!"
print(c, [c], str(c))
C.__len__ = lambda self: 9
del C.__len__
print(len(c))
C.__eq__ = lambda a, b: True
C.__hash__ = lambda self: 5
C.__call__ = lambda self, *a, **k: (a, k)
C.__getitem__ = lambda self, i: i + 1
C.__iter__ = lambda self: iter([1, 2, 3])
C.__contains__ = lambda self, x: x == 5
C.__enter__ = lambda self: "entered"
C.__exit__ = lambda self, *a: True
C.__lt__ = lambda self, o: True
C.__bool__ = lambda self: False
C.__neg__ = lambda self: "neg"
C.__iadd__ = lambda self, o: "iadd"
C.__radd__ = lambda self, o: "radd"
C.__getattr__ = lambda self, n: "dyn " + n
print(c == 3, hash(c), c(1, k=2), c[4], list(c), 5 in c, 6 in c, c < c, bool(c), -c, 1 + c, c.zzz)
with c as x:
    print(x); raise ValueError
c += 1
print(c)
class D:
    def __init__(self, x): self.x = x
    def __add__(self, o): return D(self.x + o.x)
    def __str__(self): return f"D{self.x}"
print(D(1) + D(2))
old = D.__add__
D.__add__ = lambda self, o: D(old(self, o).x * 100)
print(D(1) + D(2))
D.__init__ = lambda self, x=7: self.__dict__.update(x=x)
print(D(), D(3))
class Call:
    def __init__(self, f): self.f = f
    def __call__(self, *a): return ("called", len(a))
class E:
    __len__ = lambda self: 4
    def __str__(self): return "E"
    __repr__ = __str__
E.__add__ = E.__mul__ = lambda s, o: ("op", o)
print(len(E()), E(), [E()], E() + 1, E() * 2)
def make(n):
    def m(self): return n
    return m
for i, nm in enumerate(["__int__", "__index__", "__float__"]):
    setattr(E, nm, make(i if nm != "__float__" else 1.5))
print(int(E()), [10, 20, 30][E()], float(E()))
