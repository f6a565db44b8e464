from collections import defaultdict, OrderedDict, Counter, ChainMap
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
d = defaultdict(int)
for c in "hello":
    d[c] += 1
print(d, d["z"], d.get("q"), "q" in d, len(d), dict(d), sorted(d), d.default_factory)
l = defaultdict(list)
for k, v in [("a", 1), ("b", 2), ("a", 3)]:
    l[k].append(v)
print(l, sorted(l.items()), l == {"a": [1, 3], "b": [2]}, {"a": [1, 3], "b": [2]} == l)
n = defaultdict(lambda: defaultdict(int)); n["x"]["y"] += 5; print(n["x"]["y"], len(n))
e = defaultdict(None, a=1); t(lambda: e["zz"]); t(lambda: defaultdict(5)); print(e, e["a"], defaultdict(int, {"k": 2}), defaultdict(int, [("p", 1)], q=2))
s = defaultdict(set); s["a"].add(1); s["a"].add(1); print(s, s.pop("a"), s, s.setdefault("n", {2}), list(s.keys()), list(s.values()))
del d["h"]; print(d, d.copy(), d | {"new": 1}, {**d}, [k for k in d], max(d, key=d.get), sum(d.values()))
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
print(o, list(o), o["a"], len(o), o.popitem(), o.popitem(last=False), o)
o = OrderedDict.fromkeys("abcd"); o.move_to_end("a"); print(list(o)); o.move_to_end("d", last=False); print(list(o), list(reversed(o)))
t(lambda: o.move_to_end("zz")); t(lambda: OrderedDict().popitem()); t(lambda: o["zz"])
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, OrderedDict(), OrderedDict(a=1) != OrderedDict(a=1), o.get("a", 5), o.pop("a"), "a" in o)
o.update(x=1); o["y"] = 2; del o["b"]; print(o, o.copy() == o, list(o.items()), OrderedDict(a=1) | {"b": 2})
c = Counter("mississippi")
print(c, c["s"], c["zz"], c.most_common(2), c.most_common(), sorted(c.elements()), c.total(), len(c), sum(c.values()), list(c), "m" in c, dict(c))
c.update("ms"); c.subtract({"i": 10}); print(c, +c, -c); c["new"] = 3; del c["new"]; del c["nope"]; print(c, c.pop("i"), c)
a, b = Counter(a=3, b=1), Counter(a=1, b=2)
print(a + b, a - b, a & b, a | b, a == b, a == Counter({"b": 1, "a": 3}), a == {"a": 3, "b": 1}, a <= b, a >= a, a < b, a != b, Counter(a=1) < Counter(a=2), Counter([1, 1, 2]), Counter({"x": 2}, y=1), Counter(), Counter(None))
a += b; print(a); a -= Counter(a=10); print(a); a |= Counter(z=5); print(a); a &= Counter(z=2); print(a)
print(Counter("abcabc").most_common(1)[0], Counter(w for w in "the cat the dog".split()), Counter([1, 2, 1]).most_common(0), list(Counter(a=2, b=0, c=-1).elements()), Counter(a=0) == Counter(), [k for k, v in Counter("aab").items() if v > 1])
t(lambda: Counter.fromkeys("ab")); t(lambda: a + 5); t(lambda: hash(a)); t(lambda: Counter(5))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m, m["a"], m["b"], len(m), list(m), m.get("z"), "b" in m, dict(m), m.maps, m.new_child({"c": 4}), m.parents)
m["b"] = 9; print(m, m["b"]); del m["a"]; print(m["a"]); t(lambda: m["zz"]); t(lambda: m.pop("a")); t(lambda: m.__delitem__("q"))
print(isinstance(c, Counter), isinstance(o, OrderedDict), isinstance(d, defaultdict), type(c).__name__)
