d = {"a": 1, "b": 2}
print(d, len(d), d["a"])
d["c"] = 3
d["a"] = 10
print(d, "b" in d, "z" in d, "z" not in d)
for k in d:
    print(k, d[k])
for k, v in d.items():
    print(k, v)
print(list(d), list(d.keys()), list(d.values()), list(d.items()))
print(d.get("a"), d.get("z"), d.get("z", 0))
del d["b"]
print(d, {}, {1: "x", 2.5: None, None: [], (1, 2): {}})
print(d == {"c": 3, "a": 10}, d != {}, bool({}), dict(), dict(x=1, y=2), dict([("k", 1), ("l", 2)]), dict({"m": 1}, n=2))
try:
    d["nope"]
except KeyError as e:
    print("KeyError", e, e.args)
try:
    {}[1, 2]
except KeyError as e:
    print("KeyError", e)
