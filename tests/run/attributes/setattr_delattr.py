class A:
    kind = "class"


a = A()
for name, value in [("x", 1), ("y", "two"), ("kind", None)]:
    setattr(a, name, value)
print(a.x, a.y, a.kind, A.kind)
delattr(a, "kind")
print(a.kind, sorted(vars(a)))
try:
    delattr(a, "kind")
except AttributeError as e:
    print(e)
setattr(a, "not an identifier", 3)
print(getattr(a, "not an identifier"), vars(a))
setattr(A, "shared", [1])
a.shared.append(2)
print(A.shared, A().shared is a.shared)
delattr(A, "shared")
print(hasattr(a, "shared"))


class Celsius:
    def __init__(self):
        self._c = 0

    @property
    def c(self):
        return self._c

    @c.setter
    def c(self, v):
        print("setter", v)
        self._c = v

    @c.deleter
    def c(self):
        print("deleter")
        self._c = None


t = Celsius()
setattr(t, "c", 5)
name = "".join(["c"])
setattr(t, name, 6)
print(getattr(t, name), t._c, vars(t))
delattr(t, name)
print(t.c, vars(t))
for bad in (1, None, b"x"):
    try:
        setattr(t, bad, 1)
    except TypeError as e:
        print(e)
