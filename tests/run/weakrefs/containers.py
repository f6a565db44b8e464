import weakref
class K:
    def __init__(self, n): self.n = n
    def __repr__(self): return "K(%s)" % self.n
d = weakref.WeakValueDictionary()
a, b = K(1), K(2)
d["a"] = a
d["b"] = b
print(len(d), sorted(d.keys()), "a" in d, d["a"])
del a
print(len(d), sorted(d), "a" in d, d.get("a"), d.get("b"))
try:
    d["a"]
except KeyError as e:
    print("KeyError", e)
print(list(d.items()), list(d.values()))
print(d.pop("b"))
print(len(d))
wk = weakref.WeakKeyDictionary()
x, y = K("x"), K("y")
wk[x] = 10
wk[y] = 20
print(len(wk), wk[x], x in wk, wk.get(y))
wk[x] += 1
print(wk[x], sorted(wk.values()))
del x
print(len(wk), list(wk.items()))
s = weakref.WeakSet()
p, q = K("p"), K("q")
s.add(p)
s.add(q)
s.add(p)
print(len(s), p in s)
del p
print(len(s), list(s))
s.discard(q)
print(len(s))
