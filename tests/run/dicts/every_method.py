# Every method and operator of dict and its views, and changes while it is iterated over.

def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "|", e)
d = {"a": 1, "b": 2, "c": 3}
t(lambda: d.pop("z"))
t(lambda: d.pop("z", 0))
t(lambda: d["z"])
t(lambda: d.get("z"))
t(lambda: d.setdefault("n", []))
t(lambda: d)
t(lambda: list(d.items()))
t(lambda: d.keys() & {"a", "z"})
t(lambda: d.keys() | ["q"])
t(lambda: d.keys() - "ab")
t(lambda: d.keys() ^ {"a"})
t(lambda: d.items() & [("a", 1)])
t(lambda: d.keys() == {"a", "b", "c", "n"})
t(lambda: d.values() == d.values())
t(lambda: d.keys().isdisjoint(["x"]))
t(lambda: d.keys() <= {"a", "b", "c", "n", "m"})
t(lambda: "a" in d.keys())
t(lambda: ("a", 1) in d.items())
t(lambda: 1 in d.values())
t(lambda: d.keys()[0])
t(lambda: d.keys().mapping)
t(lambda: repr(d.keys()))
t(lambda: repr(d.values()))
t(lambda: repr(d.items()))
t(lambda: len(d.items()))
t(lambda: hash(d.keys()))
t(lambda: {} | {"a": 1} | {"b": 2})
t(lambda: {**d, "a": 0})
t(lambda: {}["x"])
t(lambda: {}[[]])
t(lambda: {[]: 1})
t(lambda: [] in {})
t(lambda: {}.get([]))
t(lambda: dict.fromkeys("ab", 0))
t(lambda: dict.fromkeys(5))
t(lambda: dict.fromkeys([[]]))
t(lambda: dict(zip("ab", [1, 2])))
t(lambda: dict({"a": 1}, b=2))
t(lambda: {1: "a", 1.0: "b", True: "c"})
t(lambda: dict([("a", 1), ["b", 2], "cd"]))
t(lambda: dict(["abc"]))
t(lambda: d == {"a": 1})
t(lambda: d != {})
t(lambda: d < {})
t(lambda: d + {})
t(lambda: d | 5)
t(lambda: {}.update(5))
t(lambda: {}.update([5]))
t(lambda: {}.update(a=1))
t(lambda: list(reversed(d)))
t(lambda: list(reversed(d.values())))
t(lambda: list(reversed(d.items())))
t(lambda: d.copy() is d)
t(lambda: d.clear())
t(lambda: d.popitem())
d = {i: i for i in range(5)}
try:
    for k in d: d[k + 10] = 1
except RuntimeError as e: print(e)
d = {i: i for i in range(5)}
try:
    for k in d: del d[k]
except RuntimeError as e: print(e)
d = {i: i for i in range(5)}
for k in d: d[k] = 5
print(d)
it = iter(d); next(it); d["new"] = 1
try:
    next(it)
except RuntimeError as e:
    print(e)
try:
    next(it)
except (RuntimeError, StopIteration) as e:
    print(type(e))
s = {1, 2, 3}
try:
    for x in s: s.add(x + 10)
except RuntimeError as e: print(e)
d = {}; d[1] = 1; d[2] = 2; del d[1]; d[1] = 3; print(d)
d.update([(5, 6)], x=1); d |= {9: 9}; d |= [(8, 8)]; print(d)
try:
    d |= 5
except TypeError as e:
    print(e)
class M(dict):
    def __missing__(s, k): return k * 2
m = M(a=1); print(m["a"], m["zz"], m.get("q"), "q" in m, m)
class K:
    def __init__(s, v): s.v = v
    def __hash__(s): return 1
    def __eq__(s, o): print("eq", s.v, o.v); return s.v == o.v
    def __repr__(s): return f"K{s.v}"
x = {K(1): 1, K(2): 2}; x[K(1)] = 3; print(x); print(K(3) in x); del x[K(2)]; print(len(x))
class E:
    def __hash__(s): raise ValueError("nohash")
t(lambda: {E(): 1})
t(lambda: {}.get(E()))
t(lambda: E() in set())
class B:
    def __hash__(s): return "x"
t(lambda: hash(B()))
t(lambda: {B()})
del d
e = {}; e["self"] = e; print(e); l = []; l.append(l); print(l); l2 = [e]; e["l"] = l2; print(e)
print({1: {2: {3: [4, (5,), {6}]}}}, {"a'b": 'c"d', "\n": b"x"}, {None: ..., True: 1.0, (): []})
print(dict(a=1).__repr__(), {}.__class__, {}.__len__(), {1: 2}.__contains__(1), {1: 2}.__eq__({1: 2}), {1: 2}.__ne__({}), {1:2}.__or__({3: 4}), {1:2}.__or__(5), {}.__ior__({1: 1}), {1: 2}.__ror__({5: 6}))
