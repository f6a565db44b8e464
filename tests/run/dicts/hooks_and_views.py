# dict exploring
class K:
    def __init__(self, v, h=None):
        self.v, self.h = v, h

    def __hash__(self):
        return hash(self.v) if self.h is None else self.h

    def __eq__(self, o):
        print("eq", self.v, o.v if isinstance(o, K) else o)
        return isinstance(o, K) and self.v == o.v

    def __repr__(self):
        return f"K({self.v})"


d = {K(1, 5): "a", K(2, 5): "b"}
print(d)
print(d[K(2, 5)])
print(d.get(K(3, 5), "none"))
try:
    d[K(3, 5)]
except KeyError as e:
    print("KeyError", e, e.args)


def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


t(dict, a=1, b=2)
t(dict, [("a", 1)], a=2)
t(dict, {1: 2}, **{"x": 3})
t(dict, {1: 2}, {3: 4})
t({}.update, 1)
t({}.update, [1])
t({}.update, ["ab", "cd"])
t({}.update, ["abc"])
t({}.update, {1: 2}, {})
t({}.update, [(1,)])
t({}.setdefault)
t({}.setdefault, [])
t({}.pop)
t({}.pop, 1, 2)
t({}.pop, 1, 2, 3)
t({}.popitem)
t({1: 2}.__getitem__, 3)
t({}.__getitem__, [])
t({}.__contains__, {})
t({}.__setitem__, {}, 1)
t({}.__delitem__, 4)
t({}.get, [])
t(dict.fromkeys, 5)
t(dict.fromkeys, "ab", 0)
t(dict.fromkeys, [[]])
t(lambda: {} | 1)
t(lambda: {1: 2} | {1: 3})
t(lambda: {}.__or__(1))
t(lambda: {} < {})
t(hash, {})
t({}.copy, 1)
t({}.clear, 1)
t({}.items, 1)
d = {1: 1, 2: 2, 3: 3}


def mut(op):
    d = {1: 1, 2: 2, 3: 3}
    try:
        for k in d:
            op(d, k)
    except RuntimeError as e:
        print(e)
    print(d)


mut(lambda d, k: d.pop(k))
mut(lambda d, k: d.update({k + 10: 1}))
mut(lambda d, k: (d.pop(k), d.setdefault(k + 10, 0)) if k < 30 else None)
mut(lambda d, k: d.__setitem__(k, 0))
mut(lambda d, k: d.clear())
ks, vs, its = d.keys(), d.values(), d.items()
print(ks, vs, its, len(ks))
print(ks & [1, 5], ks | {9}, ks - {1}, ks ^ [1, 7], [1, 9] & ks, its & {(1, 1)}, its - [(1, 1)])
print(
    ks == {1, 2, 3},
    vs == d.values(),
    its == {(1, 1), (2, 2), (3, 3)},
    ks.isdisjoint([4]),
    ks.isdisjoint([1]),
    ks < {1, 2, 3, 4},
    ks >= {1},
)
t(lambda: ks + ks)
t(lambda: vs & vs)
t(lambda: ks & 1)
t(hash, ks)
t(hash, its)
t(lambda: ks[0])
t(lambda: vs[0])
t(len, iter(ks))
t(lambda: ks.mapping[1])
print(
    list(reversed(d)),
    list(reversed(ks)),
    list(reversed(its)),
    list(reversed(vs)),
    1 in ks,
    (1, 1) in its,
    1 in its,
    3 in vs,
)


class D(dict):
    def __missing__(self, k):
        print("missing", k)
        return k * 2


e = D(a=1)
print(
    e["b"],
    e.get("b"),
    "b" in e,
    e,
    dict(e),
    e.copy(),
    type(e.copy()).__name__,
    e | {"z": 1},
    type(e | {}).__name__,
    repr(D.fromkeys("ab")),
    type(D.fromkeys("a")).__name__,
)


class O(dict):
    def __setitem__(self, k, v):
        print("set", k)
        super().__setitem__(k, v)

    def __getitem__(self, k):
        print("get", k)
        return super().__getitem__(k)

    def __contains__(self, k):
        print("in", k)
        return super().__contains__(k)

    def keys(self):
        print("keys")
        return super().keys()

    def __iter__(self):
        print("iter")
        return super().__iter__()


o = O(a=1)
o["b"] = 2
o.update(c=3)
print(o.get("a"), o.setdefault("q", 5), "a" in o, o.pop("q"))
print(dict(o))
print({**o})
print(list(o.items()))
o |= {"z": 9}
print(sorted(o))
print(
    dict(zip("ab", range(2))),
    dict([["a", 1], ("b", 2)]),
    dict(enumerate("ab")),
    {**{"a": 1}, "a": 2},
    dict(**{"a": 1}, b=2),
)
x = {}
x["self"] = x
print(x)
print({1: 2} == {1.0: 2.0}, {1: "a", True: "b", 1.0: "c"})
n = float("nan")
print({n: 1} == {n: 1}, n in {n: 1}, n in {n}, [n] == [n], (n,) == (n,))
print(
    type(ks).__name__,
    type(iter(ks)).__name__,
    type(iter(its)).__name__,
    type(iter(vs)).__name__,
    type(reversed(ks)).__name__,
)
