# Dict: lookups, updates, views, loops that change it, keys that refuse.


def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


d = {"a": 1, "b": 2}
attempt(lambda: d["z"])
attempt(lambda: d[[]])
attempt(lambda: {}[1.5])
attempt(lambda: {}[1, 2])
attempt(lambda: {}[None])
attempt(d.pop, "z")
attempt(d.pop, "z", 0)
attempt({}.popitem)
attempt(d.popitem)
print(d)
attempt(dict, [(1, 2), (3, 4)])
attempt(dict, [1])
attempt(dict, [(1, 2, 3)])
attempt(dict, ["ab", "cd"])
attempt(dict, ["abc"])
attempt(dict, 5)
attempt(dict, {"a": 1}, b=2)
attempt(dict, None)
attempt(dict, [(1, 2)], [3])
attempt(dict, a=1, b=2)
attempt(dict, zip("ab", [1, 2]))
attempt(dict, [[1, 2], "xy"])
attempt(dict, **{"a b": 1})
attempt(d.update, {"c": 3})
attempt(d.update, [("q", 1)], z=5)
attempt(d.update, 5)
attempt(d.update, [1])
print(d)
attempt(dict.fromkeys, "abc")
attempt(dict.fromkeys, [1, 2], [])
attempt(dict.fromkeys, 5)
attempt(dict.fromkeys)
print(d.setdefault("n", []), d.setdefault("n", 5), d.get("zz"), d.get("zz", 1), "a" in d, 1 in d)
attempt(lambda: [] in d)
attempt(d.get)
attempt(d.get, 1, 2, 3)
attempt(d.setdefault, [], 1)
print(d.keys(), d.values(), d.items(), len(d.keys()), list(d), list(reversed(d)))
print(list(reversed(d.items())))
print(d.keys() & {"a", "zz"}, sorted(d.keys() | {"zz"}), d.keys() - {"a", "b", "c", "q", "z"})
print(sorted(d.keys() ^ ["a", "k"]), d.keys() == {"a", "c", "q", "z", "n"})
print({1: 2}.items() == {(1, 2)}, {1: 2}.items() & [(1, 2)], d.keys().isdisjoint(["x"]))
print({"a": 1}.keys() <= {"a": 2, "b": 1}.keys(), {1: 1}.values() == {1: 1}.values())
print({"a": 1} | {"a": 2, "b": 3}, {} == {}, {1: 2} == {1: 2.0}, {1: 2, 3: 4} == {3: 4, 1: 2})
attempt(lambda: {} | [])
attempt(lambda: {} < {})
attempt(lambda: {} + {})
e = {}
e |= [("x", 1)]
print(e)
attempt(hash, {})


def loop():
    q = {1: 1}
    for k in q:
        q[k + 1] = 1


attempt(loop)


def loop2():
    q = {1: 1, 2: 2}
    for k in q:
        del q[k]


attempt(loop2)


def loop3():
    q = {1: 1, 2: 2}
    for k in q:
        del q[k]
        q[k + 10] = 1
        if k > 50:
            break
    return q


attempt(loop3)


def delk(d, k):
    del d[k]


attempt(delk, {}, "x")
attempt(delk, {1: 1}, [])
print({1: "a", 1.0: "b", True: "c"}, {"x": 1, **{"y": 2, "x": 3}}, {i: i * i for i in range(3)})
print(dict(a=1) | dict(b=2))
it = iter({1: 2, 3: 4})
print(type(it).__name__, type(iter({}.items())).__name__, type(iter({}.values())).__name__)
print(type({}.keys()).__name__, next(it), it.__length_hint__(), type(reversed({})).__name__)


class K:
    def __init__(s, v):
        s.v = v

    def __hash__(s):
        return 1

    def __eq__(s, o):
        return isinstance(o, K) and s.v == o.v

    def __repr__(s):
        return f'K{s.v}'


x = {K(1): 1, K(2): 2, K(1): 3}
print(x, x[K(2)], K(3) in x, x.pop(K(1)), x)


class Bad:
    def __hash__(s):
        raise ValueError("nohash")


attempt(lambda: {Bad(): 1})
attempt(lambda: Bad() in {})


class H:
    __hash__ = None


attempt(hash, H())
attempt(lambda: {H(): 1})


class Hs:
    def __hash__(s):
        return "x"


attempt(hash, Hs())


class E2:
    def __eq__(s, o):
        return True


attempt(hash, E2())


class M(dict):
    def __missing__(self, k):
        return k * 2


m = M(a=1)
print(m["q"], m.get("q"), "q" in m, m, type(m.copy()).__name__, M.fromkeys("a"))
print(type(M.fromkeys("a")).__name__, m | {"b": 1}, type(m | {"b": 1}).__name__)
print(d.keys().mapping, {}.items().__len__(), d.__contains__("a"), d.__len__(), d.__getitem__("a"))
print({}.__eq__({}), {}.__eq__(5), {}.__or__(5), {}.__class__, dict.__name__)
attempt({}.__getitem__, 5)


class Mp:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, k):
        return k + "!"


print(dict(Mp()), {**Mp()})
attempt(lambda: {**5})
attempt(lambda: {**[1]})
attempt(lambda: (lambda **k: k)(**Mp()))
print(repr({"a": {"b": [1, {2: (3,)}]}}), str({}), {(): 1}, {None: None}, {1.5: 2j})
k = d.keys()
d["new"] = 1
print(len(k), "new" in k)
d.clear()
print(k, len(k), bool(k), bool(d))
print({}.items() <= {}.items(), set({1: 2}.items()), {1: [2]}.items() == {1: [2]}.items())
attempt(lambda: {1: [2]}.items() | {3})
attempt(hash, {}.keys())
