# dropping classes, many of them; attribute deletion
import gc
def mk(i):
    class T:
        x = i
        def f(self): return T.x + self.x
    return T
s = 0
for i in range(1000):
    t = mk(i)
    s += t().f()
print(s)
c1, c2 = mk(1), mk(2)
c1.x = 10
del c2.x
try:
    c2().x
except AttributeError as e:
    print(e)
print(c1().f(), hasattr(c1, "x"), hasattr(c2, "x"))
setattr(c2, "x", 5)
for n in ("x", "y"):
    print(getattr(c2, n, "none"), getattr(c1, n, "none"))
print(vars(c1)["x"], c2.__dict__["x"], sorted(k for k in vars(c1) if not k.startswith("__")))
import abc
def absmk(k):
    class Ab(abc.ABC):
        @abc.abstractmethod
        def f(self): ...
    class Impl(Ab):
        def f(self): return k
    return Ab, Impl
for i in range(2):
    ab, im = absmk(i)
    print(im().f(), isinstance(im(), ab))
    try:
        ab()
    except TypeError as e:
        print(e)
x = mk(3)()
y = mk(4)()
print(type(x) == type(y), type(x).__name__, x.__class__.x, type(y).x)
match x:
    case object(x=3): print("three")
def cm():
    class CM:
        def __enter__(self): print("in"); return self
        def __exit__(self, *a): print("out", a[0] and a[0].__name__); return True
        def __iter__(self): return iter((1, 2))
        def __call__(self, q): return q + 1
        def __getitem__(self, i): return i * 2
        def __len__(self): return 3
        def __contains__(self, v): return v == 1
        def __bool__(self): return False
        def __getattr__(self, n): return "dyn " + n
    return CM
for _ in range(2):
    with cm()() as c:
        print(list(c), c(1), c[4], len(c), 1 in c, bool(c), c.zip)
        raise KeyError("x")
