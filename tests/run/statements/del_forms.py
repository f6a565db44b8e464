# del forms
x = [1, 2, 3, 4, 5, 6]
del x[0], x[1:3]; print(x)
del (x[0]); print(x)
d = {"a": 1, "b": {"c": 2}}
del d["b"]["c"], d["a"]; print(d)
class A: pass
a = A(); a.b = A(); a.b.c = 1
del a.b.c; print(hasattr(a.b, "c"))
def f():
    y = 1; z = 2
    del y, (z)
    try: y
    except NameError as e: print(type(e).__name__, e)
f()
p, q, r = 1, 2, 3
del p, [q, r]
for n in ("p", "q", "r"):
    print(n in globals())
try: del p
except NameError as e: print(e)
for i in range(2): pass
del i
try: i
except NameError as e: print(e)
class Del:
    def __delitem__(self, k): print("delitem", k)
    def __delattr__(self, k): print("delattr", k)
o = Del(); del o[1], o[1:2], o["k"], o.z, o[1, 2]
class N: pass
try: del N()[0]
except TypeError as e: print(e)
try: del (1, 2)[0]
except TypeError as e: print(e)
try: N()[0] = 1
except TypeError as e: print(e)
try: N()[0]
except TypeError as e: print(e)
try: del N().x
except AttributeError as e: print(e)
class Desc:
    def __get__(self, o, t): return 1
    def __set__(self, o, v): pass
class HD: d = Desc()
try: del HD().d
except AttributeError as e: print(e)
class GlobalDel:
    def __del__(self): print("finalized")
g = GlobalDel(); del g; print("after")
l = [GlobalDel()]; l.clear(); print("cleared")
def fn():
    g = GlobalDel()
    h = g
    del g
    print("still")
    del h
    print("gone")
fn()
s = {1, 2}; s.discard(5); s.remove(1); print(s)
import sys
def g2():
    global gg
    gg = 1
    del gg
g2()
try: gg
except NameError as e: print(e)
def nl():
    v = 1
    def inner():
        nonlocal v
        del v
    inner()
    try: v
    except UnboundLocalError as e: print(e)
    except NameError as e: print("NE", e)
nl()
class Body:
    t = 1
    del t
    u = 2
print(hasattr(Body, "t"), Body.u)
b = bytearray(b"abcdef"); del b[1:3]; print(b)
m = [[1, 2], [3]]; del m[0][1]; print(m)
