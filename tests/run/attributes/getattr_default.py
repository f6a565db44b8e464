class P:
    @property
    def bad(self):
        raise AttributeError("inner message")

    @property
    def worse(self):
        raise ValueError("not an attribute error")

    @property
    def fine(self):
        return 42


p = P()
print(getattr(p, "bad", "default"), getattr(p, "fine", "default"), getattr(p, "none", None))
print(hasattr(p, "bad"), hasattr(p, "fine"), hasattr(p, "none"))
for name in ("bad", "none"):
    try:
        getattr(p, name)
    except AttributeError as e:
        print(type(e).__name__, e)
for f in (lambda: getattr(p, "worse", 1), lambda: hasattr(p, "worse")):
    try:
        print(f())
    except ValueError as e:
        print("ValueError", e)


class Fallback:
    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        if name.startswith("x"):
            return name * 2
        raise AttributeError(f"no {name} here")


f = Fallback()
print(f.real, f.xy, getattr(f, "xz"), getattr(f, "q", "dflt"), hasattr(f, "xa"), hasattr(f, "b"))
try:
    f.missing
except AttributeError as e:
    print(e)
print(getattr(5, "real"), getattr("abc", "upper")(), getattr([], "nope", []))
print(getattr(p, "fine") + 1, getattr(P, "__name__"), getattr(P, "fine") is P.fine)
for args in ((p,), (p, 1), (p, "a", "b", "c")):
    try:
        getattr(*args)
    except TypeError as e:
        print(e)
