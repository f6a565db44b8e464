def bases(*bs, **kw):
    class X(*bs):
        own = len(bs)
    return X
class A: a = 1
class B: b = 2
X = bases(A, B); Y = bases(); Z = bases(B)
print(X.a, X.b, X.own, Y.__bases__, Z.__bases__, X.__mro__)
for base in (int, str, list, dict, object):
    class S(base):
        def kind(self):
            return (base.__name__, isinstance(self, base), S.__base__ is base, super().__repr__()[:4])
    print(S().kind()[:3], S.__bases__)
    print(repr(S())[:6] if base is not object else "obj")
class M1(type):
    def m(cls): return "m1 " + cls.__name__
class M2(type):
    def m(cls): return "m2 " + cls.__name__
for meta in (M1, M2, type):
    class K(metaclass=meta):
        pass
    print(type(K) is meta, K.m() if meta is not type else None)
def chain(base, n):
    for i in range(n):
        class C(base):
            lvl = i
    return C
print(chain(A, 3).lvl, chain(A, 1).__mro__)
def wrap(cls):
    class Wrapper(cls):
        def __init__(self, *a):
            super().__init__(*a)
            self.wrapped = cls.__name__
        def show(self):
            return f"<{self.wrapped} {super().show()}>"
    return Wrapper
@wrap
class U:
    def __init__(self, x): self.x = x
    def show(self): return f"U{self.x}"
@wrap
class V:
    def __init__(self, x): self.x = x
    def show(self): return f"V{self.x}"
print(U(1).show(), V(2).show(), U.__name__)
ws = [wrap(c) for c in (U, V)]
print([w(i).show() for i, w in enumerate(ws)])
