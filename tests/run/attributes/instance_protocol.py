# object protocol: __getattr__ module-level, __dir__, vars, __dict__ manip, copy
import copy
class A:
    cls_attr = 1
    def __init__(self): self.x = 1; self.y = [1]
a = A()
print(vars(a), a.__dict__, sorted(dir(a))[-3:], "x" in a.__dict__)
a.__dict__["z"] = 5; print(a.z)
a.__dict__.update(w=6); print(a.w); del a.__dict__["x"]
try: a.x
except AttributeError as e: print(e)
b = copy.copy(a); c = copy.deepcopy(a)
print(b.y is a.y, c.y is a.y, c.y == a.y, type(b) is A)
class B:
    def __copy__(self): print("copy"); return "c"
    def __deepcopy__(self, memo): print("deep", type(memo)); return "d"
print(copy.copy(B()), copy.deepcopy(B()), copy.deepcopy([B()]))
l = [1, [2, 3]]; l2 = copy.deepcopy(l); l2[1].append(4); print(l, l2)
r = [1]; r.append(r); r2 = copy.deepcopy(r); print(r2[1] is r2, r2)
class D:
    def __dir__(self): return ["q", "b"]
print(dir(D()))
class Cnt:
    n = 0
    def __getattribute__(self, k):
        Cnt.n += 1
        return super().__getattribute__(k)
    def m(self): return "m"
k = Cnt(); k.m(); k.m(); print(Cnt.n)
try: k.zz
except AttributeError as e: print(e)
class Fallback:
    def __getattr__(self, name):
        if name.startswith("get_"): return lambda: name[4:]
        raise AttributeError(f"no {name}")
f = Fallback(); print(f.get_x(), hasattr(f, "q"), getattr(f, "q", 0), getattr(f, "get_y")())
try: f.q
except AttributeError as e: print(e)
class RO:
    def __init__(self, **kw): self.__dict__.update(kw)
    def __setattr__(self, k, v): raise TypeError("read-only")
    def __delattr__(self, k): raise TypeError("no delete")
ro = RO(a=1); print(ro.a)
for fn in (lambda: setattr(ro, "a", 2), lambda: delattr(ro, "a")):
    try: fn()
    except TypeError as e: print(e)
class Log:
    def __init__(self): self._log = []
    def __setattr__(self, k, v):
        super().__setattr__(k, v)
        if k != "_log": self._log.append((k, v))
lg = Log(); lg.a = 1; lg.b = 2; lg.a = 3; print(lg._log)
print(a.__class__, a.__class__.__name__, A.__dict__["cls_attr"], A.__module__, a.__doc__)
print(hasattr(A, "__init__"), hasattr(a, "__call__"), callable(A), A.__init__.__name__)
x = object(); y = object(); print(x == y, x == x, x != y, bool(x), hash(x) == hash(x))
class P:
    def __eq__(self, o): return True
    def __ne__(self, o): return True
print(P() == 1, P() != 1, 1 == P(), 1 != P())
class S:
    def __str__(self): return "S!"
s = S(); print(s, str(s), f"{s}", "%s" % s, [s].__class__.__name__, "{}".format(s))
class R:
    def __repr__(self): return "R!"
print(R(), [R()], {R(): R()}, (R(),), f"{R()!s}", str(R()), {"k": R()})
import sys
print(sys.getrefcount(a) > 0, sys.getsizeof(a) > 0, sys.intern("a") is sys.intern("a"))
