# class basics & inheritance
class A:
    "doc of A"
    def f(self): return "A.f"
    def __str__(self): return "strA"
class B(A):
    def f(self): return "B." + super().f()
class C(A):
    def f(self): return "C." + super().f()
class D(B, C):
    def f(self): return "D." + super().f()
print(D().f(), [k.__name__ for k in D.__mro__], str(D()), f"{D()}", A.__doc__, B.__doc__)
print(super(D, D()).f(), super(B, D()).f(), B.f(D()))
print(issubclass(D, (int, A)), isinstance(D(), (str, C)), D.__bases__, D.__base__)
class P:
    def __init__(self): self.__priv = 1; self._Q__x = 5
    def get(self): return self.__priv
class Q(P):
    def gx(self): return self.__x
    def __m(self): return "m"
    def cm(self): return self.__m()
q = Q(); print(q.get(), q.gx(), q.cm(), q._P__priv, q._Q__m(), sorted(q.__dict__))
class E:
    n = 0
    def __init__(self): E.n += 1; self.id = self.n
E(); e = E(); print(E.n, e.id, e.n, E.__dict__["n"])
class F(int):
    def __new__(cls, v): return super().__new__(cls, v + 1)
    def __add__(self, o): return F(int(self) + o)
print(F(1), F(1) + 1, type(F(1) + 1).__name__, F(1) * 2, type(F(1) * 2).__name__)
class L(list):
    def append(self, x): super().append(x * 2)
l = L([1]); l.append(5); print(l, len(l), l[1], isinstance(l, list), l + [1], type(l + [1]).__name__, l == [1, 10])
class Dd(dict):
    def __missing__(self, k): return "missing " + str(k)
d = Dd(a=1); print(d["a"], d["b"], d.get("b"), "b" in d, d)
class St(str):
    def shout(self): return self.upper() + "!"
print(St("hi").shout(), St("a") + "b", type(St("a") + "b").__name__, len(St("abc")), St("x") == "x", {St("k"): 1}["k"])
class Tp(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(Tp(1, 2), Tp(1, 2)[0], Tp(1) + (2,))
class Fl(float): pass
print(Fl(1.5), Fl(1.5) + 1, repr(Fl(2)))
class Ex(Exception): pass
class Empty: ...
print(Empty().__class__, Empty.__dict__.get("__doc__"), isinstance(Empty, type))
x = Empty(); x.a = x.b = 5; print(vars(x), x.__dict__ == {"a": 5, "b": 5})
class G:
    def __class_getitem__(cls, k): return f"G[{k}]"
print(G[int], G[1, 2])
class Abs:
    @property
    def a(self): raise NotImplementedError
try: Abs().a
except NotImplementedError as e: print("NIE", e)
if True:
    class Cond: v = 1
else:
    class Cond: v = 2
print(Cond.v)
def mkc(n):
    class K:
        val = n
        def get(self): return self.val + n
    return K
print(mkc(1)().get(), mkc(5)().get(), mkc(1) is mkc(1), mkc(1).__qualname__)
class Chain:
    def __init__(self): self.l = []
    def add(self, x): self.l.append(x); return self
print(Chain().add(1).add(2).l)
print(object.__str__(5)[:3], object().__repr__()[:7], A.f.__get__(D())(), A.__dict__["f"](D()))
