class P:
    kind = "p"

    def __init__(self):
        self.x = 1

    def m(self):
        return self.x


p = P()
for name in ("x", "kind", "m", "zzz"):
    print(name, hasattr(p, name), hasattr(P, name), name in p.__dict__)
setattr(p, "x", [1])
setattr(P, "kind", "changed")
print(p.x, p.kind, getattr(p, "m")(), getattr(p, "zzz", 5), getattr(P, "kind"))
delattr(p, "x")
print(hasattr(p, "x"))
try:
    p.m()
except AttributeError as e:
    print(e)
for f in (lambda: getattr(p, "zzz"), lambda: delattr(p, "zzz"), lambda: setattr(5, "x", 1), lambda: getattr("s", "nope"), lambda: delattr(P, "nope"), lambda: (5).x):
    try:
        print(f())
    except AttributeError as e:
        print(e)
print(getattr("abc", "upper")(), getattr([3, 1], "sort")(), hasattr(5, "bit_length"), hasattr([], "push"))
total = 0
for i in range(3):
    setattr(p, "f" + str(i), i * i)
    total += getattr(p, "f" + str(i))
print(total, vars(p), sorted(vars(p)))
print(id(p) == id(p), id(p) == id(P()), len({id(v) for v in [p, p, P]}))
