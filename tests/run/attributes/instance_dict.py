class P:
    z = "class"

    def __init__(self, x, y):
        self.y = y
        self.x = x


p = P(1, 2)
d = p.__dict__
print(d, list(d), len(d), "x" in d, "z" in d, d is p.__dict__, type(d) is dict)
d["w"] = 3
print(p.w, vars(p) is d)
p.v = 4
del p.y
print(d)
p.y = "again"
print(list(d.items()))
d.update(x=10, z="instance")
print(p.x, p.z, P.z)
print(d.pop("z"), p.z, d.get("z"), d.setdefault("s", []), p.s)
print(d == {"x": 10, "w": 3, "v": 4, "y": "again", "s": []})
q = P(0, 0)
q.__dict__ = {"x": "replaced"}
print(q.x, vars(q), hasattr(q, "y"))
q.__dict__.clear()
print(vars(q), hasattr(q, "x"))
try:
    q.x
except AttributeError as e:
    print(e)
try:
    q.__dict__ = 3
except TypeError as e:
    print(e)


class Record:
    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in sorted(self.__dict__.items()))})"

    def __eq__(self, other):
        return self.__dict__ == other.__dict__


r = Record(b=2, a="one")
print(r, r.a, r.b, r == Record(a="one", b=2), r == Record(a="one"))
copy = Record(**vars(r))
copy.a = "changed"
print(r, copy)
for name, value in vars(r).items():
    print(name, value)
