# References and proxies that are shared, counted and listed; classes below ref; what cannot be referred to.

import weakref, gc
class A: pass
a = A()
r = weakref.ref(a)
print(r is weakref.ref(a))
print(weakref.getweakrefcount(a))
print(weakref.getweakrefs(a) == [r])
r2 = weakref.ref(a, lambda x: print("dead", x is r2))
print(weakref.getweakrefcount(a), len(weakref.getweakrefs(a)))
print(a.__weakref__ is r)
p = weakref.proxy(a)
print(p is weakref.proxy(a))
print(weakref.getweakrefcount(a))
print(type(r), weakref.ReferenceType, weakref.ref, type(p), weakref.CallableProxyType)
class MyRef(weakref.ref):
    def __new__(cls, ob, cb=None, **kw):
        self = super().__new__(cls, ob, cb)
        return self
    def __init__(self, ob, cb=None, **kw):
        super().__init__(ob, cb)
        for k, v in kw.items():
            setattr(self, k, v)
m = MyRef(a, name="x")
print(m() is a, m.name, m is MyRef(a, name="y"))
print(r.__callback__, r2.__callback__ is not None)
print(isinstance(m, weakref.ref))
print(weakref.getweakrefcount(a))
del a
print(r(), m(), r2.__callback__)
try:
    p.x
except ReferenceError as e:
    print(e)
print(repr(r).startswith("<weakref at 0x"), repr(r).endswith("; dead>"))


def f(): return 1
class B(int): pass
class L(list): pass
class S(str): pass
class T(tuple): pass
class D(dict): pass
class X(Exception): pass
class Sl: __slots__ = ("a",)
class SlW: __slots__ = ("a", "__weakref__")
def gen(): yield 1
g = gen()
for x in (A, f, A(), f, len, 3, 3.5, 1j, True, None, "s", b"s", (), [], {}, range(3), {1}, frozenset([1]), bytearray(), B(1), L(), S("x"), T(), D(), X(), ValueError(), Sl(), SlW(), g, object(), A().__init__, slice(1), iter([]), memoryview(b"a"), ..., NotImplemented, type, weakref, [].append):
    try:
        r = weakref.ref(x)
        print(type(x).__name__, r() is x)
    except TypeError as e:
        print(e)
ws = weakref.WeakSet([A, B])
print(len(ws), A in ws, int in ws)
