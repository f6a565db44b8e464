# Subclasses of builtin types, and the order of dicts and sets.
# dict & set deep, orders
d = dict(zip("abc", range(3)))
print(d, d | {"z": 1}, {**d, "a": 9}, list(d.items()), d.keys() & "ab", d.keys() ^ {"a", "q"}, d.items() & {("a", 0)}, "a" in d.keys(), d.keys() >= {"a"}, d.keys() < {"a", "b", "c", "d"})
d2 = d; d2 |= [("k", 1)]; print(d is d2, d)
class D(dict):
    def __missing__(self, k): return f"<{k}>"
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
x = D(a=1); x["b"] = 2; x.update(c=3); print(x, x["zz"], x.get("zz"), "zz" in x, x.setdefault("q", 5), x, x.copy(), type(x.copy()), x | {"y": 1}, type(x | {}))
class S(set):
    def add(self, v): super().add(v * 10)
s = S([1, 2]); s.add(3); print(sorted(s), type(s | {5}), type(s.copy()), type(s & {1}), s == {1, 2, 30}, repr(S([1])))
class L(list):
    def append(self, v): super().append(v + 1)
    def __getitem__(self, i): return ("got", super().__getitem__(i))
l = L([1, 2]); l.append(3); print(l, l[0], list(l), l[0:2], type(l + [1]), type(l * 2), type(l.copy()), sorted(l, reverse=True), l == [1, 2, 4])
class St(str):
    def upper(self): return "U" + super().upper()
s = St("abc"); print(s.upper(), type(s + "d"), type(s.lower()), s == "abc", hash(s) == hash("abc"), {s: 1}["abc"], s[0], type(s[0]), f"{s}", "%s" % s, s.join(["a", "b"]), repr(s), len(s), s in ["abc"], "b" in s, isinstance(s, str), str(s), type(str(s)))
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __add__(self, o): return T(*(tuple(self) + tuple(o)))
t = T(1, 2); print(t, t + (3,), type(t + (3,)), t[0], t == (1, 2), hash(t) == hash((1, 2)), type(t[:1]), t.__class__.__name__, len(t), [*t])
class F(float):
    def __str__(self): return "F!"
f = F(1.5); print(f, repr(f), f + 1, type(f + 1), f"{f}", f"{f:.2f}", "%s %.1f" % (f, f), round(f), int(f), f == 1.5)
class B(bytes):
    pass
b = B(b"ab"); print(b, type(b + b"c"), b[0], b == b"ab", B.fromhex("6162"), type(B.fromhex("6162")))
for st in [set("hello world"), {i * 7 % 31 for i in range(20)}, {"a", 1, 2.5, None, (1, 2)}, set(range(100, 0, -9)), {1.0, 1, True}, {-1, -2}, set("abc") - set("b"), set("abcdef") & set("fedxyz"), set("ab") ^ set("bc"), frozenset("xyz") | set("w")]:
    print(st)
s = {1, 2, 3}; s.discard(2); s.add(10); s.add(2); print(s, s.pop(), s); s -= {10}; s |= {7}; s ^= {1, 99}; s &= {7, 99, 3}; print(s)
e = {}
for i in range(8): e[i] = i
for i in range(0, 8, 2): del e[i]
e[0] = "z"; print(e, list(reversed(e)), e.popitem(), next(iter(e)), len(e)); print({1: "a", 1.0: "b", True: "c"}, {(): 1, frozenset(): 2}, dict([(1, 2), (1, 3)]), dict(a=1, **{"b": 2}), {k: v for k, v in zip("aab", range(3))})
n = {"a": {"b": [1, {"c": 2}]}}; n["a"]["b"][1]["c"] += 5; print(n, n["a"]["b"][1].pop("c"), n); print(sorted({"b": 1, "a": 2}), sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]), max({"a": 3, "b": 9}, key={"a": 3, "b": 9}.get), min({}, default=None), sum({1: 2, 3: 4}), any({}), all({0: 1}), list(enumerate({"x": 1})), tuple({"x": 1, "y": 2}), [*{"p": 1}], {*"aab"} == {"a", "b"})
