from collections import defaultdict
d = defaultdict(list)
d["a"].append(1); d["a"].append(2); d["b"]
print(d, isinstance(d, dict), d.default_factory, len(d), d.get("zz"), "zz" in d)
n = defaultdict(int, {"x": 1}, y=2); n["x"] += 1; n["z"] += 5; print(n, dict(n), n == {"x": 2, "y": 2, "z": 5})
z = defaultdict()
try: z["q"]
except KeyError as e: print("KeyError", e)
print(z)
z.default_factory = lambda: "dflt"; print(z["k"]); z.default_factory = None
try: z["q"]
except KeyError as e: print("KeyError", e)
try: defaultdict(5)
except TypeError as e: print(e)
c = n.copy(); c["new"]; print(c, n, type(c))
import copy
k = copy.copy(n); k["kk"]; print(k); kk = copy.deepcopy(d); kk["a"].append(9); print(kk, d)
print(n | {"w": 1}, {"w": 1} | n); n |= {"o": 0}; print(n)
tree = lambda: defaultdict(tree)
t = tree(); t["a"]["b"]["c"] = 1
print(t["a"]["b"]["c"], len(t), list(t), sorted(t["a"].keys()))
class DD(defaultdict):
    def __missing__(self, key):
        v = self[key] = self.default_factory(key); return v
q = DD(lambda k: k * 2); print(q["ab"], q[4], list(q.items()))
s = defaultdict(set); s["v"].add(1); print(s)
print(list(n.items()), n.pop("x"), n.popitem(), n.setdefault("j", 3), list(n.keys()))
print(d.__missing__("new"), d)
class A:
    def __init__(self): self.n = 0
e = defaultdict(A); e["p"].n += 1; print(e["p"].n, e["q"].n)
def gen(): raise ValueError("boom")
g = defaultdict(gen)
try: g[1]
except ValueError as x: print(x, len(g))
print(defaultdict(int).fromkeys("ab", 1), defaultdict.fromkeys("ab"))
r = defaultdict(list); r[0] = r; print(r)
for word in "one two three one".split(): n[word] += 1
print(sorted(n.items(), key=lambda kv: (-kv[1], kv[0])))
try: hash(n)
except TypeError as x: print(x)
dd = defaultdict(lambda: defaultdict(int)); dd["a"]["b"] += 1; dd["a"]["c"] += 2
print({k: dict(v) for k, v in dd.items()}, *dd)
print(defaultdict(int, a=1) == defaultdict(float, a=1))
