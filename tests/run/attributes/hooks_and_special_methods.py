# Special methods are looked up in the class, not by __getattr__.
class Proxy:
    def __init__(self, t): self._t = t
    def __getattr__(self, n):
        print("get", n)
        return getattr(self._t, n)
p = Proxy([3, 1, 2])
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: len(p))
t(lambda: abs(p))
t(lambda: list(p))
t(lambda: p[0])
t(lambda: int(p))
t(lambda: float(p))
t(lambda: bytes(p))
t(lambda: round(p))
t(lambda: reversed(p))
t(lambda: next(p))
t(lambda: hash(p) is not None)
t(lambda: bool(p))
t(lambda: "%d" % p)
t(lambda: sum(p))
t(lambda: p + 1)
t(lambda: p.append(4))
t(lambda: p._t)
t(lambda: hasattr(p, "__len__"))
t(lambda: p.__len__())
t(lambda: divmod(p, 2))
t(lambda: range(p))
t(lambda: complex(p))
t(lambda: sorted(p))
t(lambda: enumerate(p))
t(lambda: dict(p))
t(lambda: isinstance(p, list))
t(lambda: 1 in p)
t(lambda: f"{p:d}")
t(lambda: p())
t(lambda: iter(p))
t(lambda: "".join(p))
t(lambda: max(p))
t(lambda: [*p])
t(lambda: print(*p))
t(lambda: pow(p, 2))
t(lambda: chr(p))
t(lambda: set(p))
import copy
class D:
    def __getattr__(self, n):
        if n.startswith("__"): raise AttributeError(n)
        return n + "!"
d = D(); print(d.foo, copy.copy(d).bar, copy.deepcopy(d).baz)
with_err = None
try:
    with p: pass
except TypeError as e: print(e)
