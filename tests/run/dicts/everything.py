def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
d = {"a": 1, "b": 2, "c": 3}
print(d, len(d), d["a"], d.get("z"), d.get("z", 0), d.get("a"), "a" in d, "z" not in d, list(d), bool({}), bool(d))
print(d.keys(), d.values(), d.items(), list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())), list(reversed(d.keys())))
print(d.pop("a"), d.pop("zz", 9), d, d.popitem(), d, d.setdefault("n", 5), d.setdefault("n", 6), d.setdefault("none"), d)
t(lambda: d["q"]); t(lambda: d.pop("q")); t(lambda: {}.popitem()); t(lambda: d.__delitem__("q")); t(lambda: {[1]: 2}); t(lambda: d[[1]]); t(lambda: d.get([])); t(lambda: [] in d); t(lambda: {}.fromkeys(5)); t(lambda: dict(5)); t(lambda: dict([1])); t(lambda: dict([(1, 2, 3)])); t(lambda: dict(["ab", "cd"])); t(lambda: hash({})); t(lambda: {} < {}); t(lambda: {} + {}); t(lambda: d.foo); t(lambda: d[{}]); t(lambda: d.update(5)); t(lambda: dict(["a"])); t(lambda: {1: 2} | [(3, 4)]); t(lambda: d.setdefault([], 1)); t(lambda: dict(None)); t(lambda: {**5})
print(dict(), dict(a=1, b=2), dict([("x", 1), ("y", 2)]), dict({"k": 1}, z=2), dict(zip("ab", [1, 2])), dict([["p", 1]], q=2), dict(dict(a=1)), {**d, "e": 1, **{"e": 2}}, dict(((1, 2), (3, 4))), dict(x for x in [(1, 2)]))
print({1: "a", 1.0: "b", True: "c", 2: "d"}, {0: 1}[False], {1: 2}[1.0], {(1, 2): 3}[(1, 2)], {None: 1, (): 2, "": 3, 0: 4, frozenset(): 5})
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict.fromkeys(range(2), []), {}.fromkeys("a", 1))
d = {"a": 1}
d.update({"b": 2}); d.update([("c", 3)]); d.update(d=4); d.update({"a": 9}, e=5); d.update(); d.update(zip("xy", "zw"))
print(d)
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, a, a == {"y": 2, "x": 1}, a != b, a == 5)
a |= b
print(a)
a |= [("q", 0)]
print(a)
k1, k2 = {"a": 1, "b": 2, "c": 3}, {"b": 9, "c": 3, "d": 4}
print(sorted(k1.keys() & k2.keys()), sorted(k1.keys() | k2), sorted(k1.keys() - k2.keys()), sorted(k1.keys() ^ k2.keys()), sorted(k1.items() & k2.items()), sorted(k1.keys() & ["a", "zz"]), k1.keys() == {"a", "b", "c"}, k1.keys() <= k1.keys(), k1.keys() < {"a", "b", "c", "d"}, k1.keys() >= {"a"}, k1.keys().isdisjoint(k2), k1.items() == k2.items(), ("a", 1) in k1.items(), ("a", 2) in k1.items(), "a" in k1.items(), 1 in k1.values(), k1.values() == k1.values(), k1.keys() > {"a"}, k1.items() >= {("a", 1)}, sorted(k1.items() - k2.items()), sorted(["a", "x"] - k1.keys()) if False else 0)
v = k1.keys()
k1["new"] = 0
print(v, len(v), len(k1.items()), list(k1.items())[-1])
del k1["a"]
k1["a"] = 7
print(k1, next(iter(k1)), list(k1)[-1])
for mutate in ("add", "del", "both"):
    m = {1: 1, 2: 2, 3: 3}
    try:
        for k in m:
            if mutate == "add":
                m[k + 10] = 0
            elif mutate == "del":
                del m[k]
            else:
                del m[k]; m[k + 10] = 1
    except RuntimeError as e:
        print(e)
m = {1: 1}
it = iter(m)
m[2] = 2
t(lambda: next(it))
r = {}
r["self"] = r
r["l"] = [r]
print(r)
print({k: v for k, v in sorted({"b": 1, "a": 2}.items(), key=lambda p: p[1])}, sorted({"b": 1, "a": 2}), max({"a": 3, "b": 2}, key={"a": 3, "b": 2}.get), sum({1: 2, 3: 4}), min({3: 1, 2: 5}))
x = {}
for i in range(10):
    x[i] = i
for i in range(0, 10, 2):
    del x[i]
x[0] = "back"
print(x, x.copy() == x, x.copy() is x, x.clear(), x)
print(d.__len__(), d.__contains__("a"), d.__getitem__("a"), {1: 2}.__eq__({1: 2}), {}.__eq__(1), {1: 2}.__or__({3: 4}), {}.__repr__(), {"a": 1}.__iter__().__next__(), {1: 2}.__ne__({1: 2}))
class H:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return 1
    def __eq__(self, o):
        return isinstance(o, H) and self.n == o.n
    def __repr__(self):
        return f"H{self.n}"
hd = {H(1): "a", H(2): "b", H(1): "c"}
print(hd, hd[H(2)], H(3) in hd, hd.pop(H(1)), hd)
class B:
    __hash__ = None
t(lambda: {B(): 1})
class E:
    def __eq__(self, o):
        return True
t(lambda: {E(): 1})
