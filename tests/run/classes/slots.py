class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y=None):
        self.x = x
        if y is not None:
            self.y = y


class Q(P):
    __slots__ = ("z",)


class R(P):
    pass


p = P(1, 2)
p.x += 5
print(p.x, p.y)
q = Q(1)
q.z = 3
print(q.z, hasattr(q, "y"), hasattr(q, "__dict__"))
r = R(1, 2)
r.anything = 5
print(r.anything, r.__dict__)
for f in (lambda: P(1).y, lambda: setattr(p, "w", 1), lambda: setattr(q, "w", 1)):
    try:
        print(f())
    except AttributeError as e:
        print(e)
del p.x
try:
    p.x
except AttributeError as e:
    print(e)
p.x = "back"
print(p.x)
