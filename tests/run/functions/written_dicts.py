# What is written into the dicts of a function changes the function.
def f():
    pass


f.x = 1
f.__dict__["k"] = 2
print(f.k, sorted(f.__dict__), type(f.__dict__).__name__)
f.__dict__.update(z=3)
f.__dict__.setdefault("z", 4)
print(f.z, f.__dict__.setdefault("w", 5), f.w)
del f.__dict__["k"]
print(hasattr(f, "k"), f.__dict__.pop("w"), hasattr(f, "w"), f.__dict__.pop("w", "none"))
f.__dict__ = {"n": 1}
print(f.n, hasattr(f, "x"), f.__dict__)
try:
    f.__dict__ = 5
except TypeError as error:
    print(error)
f.__dict__.clear()
print(f.__dict__)


def g(a, *, k=1, m=2):
    return k, m


g.__kwdefaults__["k"] = "changed"
print(g(0), g.__kwdefaults__)
g.__kwdefaults__.update(m="too")
print(g(0))
del g.__kwdefaults__["k"]
try:
    g(0)
except TypeError as error:
    print(error)
