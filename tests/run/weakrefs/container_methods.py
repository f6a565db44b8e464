# All methods of the weak containers and of WeakMethod.

import weakref
class A:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"A({self.n})"
    def m(self): return ("m", self.n)
d = weakref.WeakValueDictionary()
x, y, z = A(1), A(2), A(3)
d["x"] = x; d["y"] = y; d["z"] = z
print(len(d), list(d), list(d.keys()), list(d.values()), list(d.items()))
print(sorted(d.items(), key=str))
print("x" in d, "q" in d, d.get("x"), d.get("q"), d.get("q", 7))
print(d.setdefault("x", y), d.pop("x"), len(d))
try: d.pop("x")
except KeyError as e: print("KeyError", e)
print(d.pop("x", None))
print(len(d.valuerefs()), [r() for r in d.valuerefs()], [r() for r in d.itervaluerefs()])
e = d | {"w": x}
print(type(e).__name__, sorted(e))
d |= {"w": x}
print(sorted(d))
print(sorted({"k": x} | d))
import copy
print(d.popitem())
del y
print(sorted(d))
try: del d["nope"]
except KeyError as e: print("KE", e)
try: d["bad"] = 3
except TypeError as e: print(e)
k = weakref.WeakKeyDictionary()
p, q = A("p"), A("q")
k[p] = 1; k[q] = 2
print(len(k), list(k), list(k.keys()), list(k.values()), list(k.items()), p in k, 3 in k)
print([r() for r in k.keyrefs()])
print(k.get(p), k.get(z, 5), k.setdefault(z, 9), k.pop(z))
try: k.pop(z)
except KeyError as e: print("KE", type(e.args[0]))
print(k.pop(z, 4))
k2 = k | {z: 1}
print(sorted(k2.values()))
k |= {z: 3}
print(sorted(k.values()))
try: k[3]
except TypeError as e: print(e)
try: k[3] = 1
except TypeError as e: print(e)
try: del k[A(1)]
except KeyError as e: print("KE")
print(k == k2, k == k.copy(), d == d.copy())
del p
print(len(k))
s = weakref.WeakSet([q, z])
print(len(s), q in s, 3 in s, s == weakref.WeakSet([z, q]), s == {q, z}, s <= weakref.WeakSet([q, z]), s < s, s.issubset([q, z]), s.issuperset([q]))
print(len(s ^ {x}), len(s | {x}), len(s - {q}), len(s & {q}), s.isdisjoint([x]))
s -= {q}
s |= {x}
s ^= {q}
s &= {q, x}
print(len(s), sorted(a.n if isinstance(a.n,str) else str(a.n) for a in s))
s.difference_update([x]); s.symmetric_difference_update([x]); s.intersection_update([x])
print(len(s))
try: s.remove(z)
except KeyError: print("KE")
s.discard(z)
print(s.pop(), len(s))
try: s.pop()
except KeyError as e: print(e)
try: hash(s)
except TypeError as e: print(e)
print(repr(s)[:20], bool(s))
wm = weakref.WeakMethod(x.m)
print(wm()(), wm == weakref.WeakMethod(x.m), wm != weakref.WeakMethod(z.m), hash(wm) == hash(weakref.WeakMethod(x.m)), wm() == x.m)
print(isinstance(wm, weakref.ref))
try: weakref.WeakMethod(len)
except TypeError as e: print(e)
n = weakref.WeakValueDictionary()
objects = [A(i) for i in range(4)]
for i, o in enumerate(objects): n[i] = o
o = None
for key in n.keys():
    print(key)
    if key == 1:
        objects[2] = None
        print(len(n.data))
print(len(n.data), list(n))
objects[0] = None
objects[0] = A(9)
n[0] = objects[0]
print(list(n.items()))
try:
    for key in n: del n[key]
except RuntimeError as e: print(e)
