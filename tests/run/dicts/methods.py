d = {"a": 1, "b": 2}
print(d.setdefault("a", 9), d.setdefault("c", 3), d.setdefault("n"), d)
c = d.copy()
c["a"] = 100
print(d["a"], c["a"])
d.update(a=5, x=6)
d.update([("y", 7), ["z", 8]])
print(d)
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0))
print({"a": 1, "b": 2} | {"b": 3, "c": 4})
d |= {"n": 0}
print(d)
k = d.keys()
v = d.values()
i = d.items()
d["late"] = 1
print(len(k), "late" in k, 1 in v, ("late", 1) in i)
print(d.keys() & {"a", "q"}, sorted(d.keys() - {"a"}), sorted({"q": 1}.keys() | {"p"}), {"a": 1}.items() == {"a": 1}.items())
print({}.keys(), {"a": 1}.keys(), {"a": 1}.values(), {"a": 1}.items())
for f in (lambda: d.pop("missing"), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {[]: 1}, lambda: {{}: 1}, lambda: d.update(5)):
    try:
        print(f())
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared)
