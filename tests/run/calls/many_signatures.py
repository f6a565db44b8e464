# Every form of parameters with every form of arguments, and builtins beside.
def show(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
    except Exception as e:
        print(f.__name__, args, kwargs, "->", type(e).__name__, e)
    else:
        print(f.__name__, args, kwargs, "->", r)

def f0(): return "f0"
def f1(a): return a
def f2(a, b=2): return a, b
def f3(a, /, b, *, c): return a, b, c
def f4(*args, **kw): return args, sorted(kw.items())
def f5(a, b=1, *args, c, d=4, **kw): return a, b, args, c, d, kw
def f6(*, x=1): return x
def f7(a=1, /, b=2): return a, b
fs = [f0, f1, f2, f3, f4, f5, f6, f7]
argsets = [
    ((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((1,), {"c": 3}), ((1, 2), {"c": 3}),
    ((), {"a": 1}), ((1,), {"a": 2}), ((), {"x": 5}), ((1, 2), {"zzz": 3}), ((), {"b": 5}),
]
for f in fs:
    for a, k in argsets:
        show(f, *a, **k)
show(lambda x, y=3: x + y, 1)
show(len, [1, 2])
show(len)
show(len, 1)
show(len, [], [])
show(int, "12", base=5)
show(int, "x")
show(max, 1, 2, 3)
show(max)
show(max, [])
show(sorted, [3, 1, 2], reverse=True)
show(sorted, [1, "a"])
show(dict, [(1, 2)], a=3)
show(str.upper, "abc")
show(str.upper, 5)
show("abc".replace, "b", "x")
show("abc".replace, "b")
show(print, "hi", end="!\n")
show(divmod, 7, 0)
show(pow, 2, 10, 7)
class C:
    def __init__(self, a, b=2): self.a, self.b = a, b
    def __repr__(self): return f"C({self.a}, {self.b})"
    def meth(self, x): return self.a + x
    @classmethod
    def cm(cls, y): return cls.__name__, y
    @staticmethod
    def sm(z): return z
show(C, 1)
show(C)
show(C, 1, 2, 3)
show(C, 1, z=3)
show(C(5).meth, 3)
show(C(5).meth)
show(C.meth, C(6), 1)
show(C.meth, 1)
show(C.cm, 1)
show(C.cm)
show(C.sm, 1)
show(C.sm)
