class History(list):
    def __init__(self, it=(), limit=3):
        super().__init__(it)
        self.limit = limit
    def append(self, x):
        super().append(x)
        while len(self) > self.limit: self.pop(0)
    def extend(self, xs):
        for x in xs: self.append(x)
h = History([1]); h.extend([2, 3, 4]); print(h, h.limit, len(h), h + h, h * 2, h[::-1], h.copy())
h.sort(key=lambda v: -v); print(h, h.index(2), h.count(3)); h.insert(0, 9); h.remove(2); h.reverse(); print(h)
print([x for x in h], list(map(str, h)), list(enumerate(h)), list(zip(h, h)), any(h), h == [3, 4, 9], h != [1])
class Attr(dict):
    def __getattr__(self, k):
        if k in self: return self[k]
        raise AttributeError(k)
    def __setattr__(self, k, v): self[k] = v
a = Attr(x=1); a.y = 2; print(a, a.x + a.y, a.get("z", 0), list(a.items()), "x" in a, len(a))
try: a.nope
except AttributeError as e: print("AttributeError", e)
class Money(float):
    def __new__(cls, v): return super().__new__(cls, round(v, 2))
    def __repr__(self): return f"${float(self):.2f}"
    def __add__(self, o): return Money(float(self) + float(o))
    __radd__ = __add__
print(Money(1.239), Money(1) + 2, sum([Money(1), Money(2.5)]), Money(3) > 2, [Money(1)], f"{Money(2)}", f"{Money(2):.1f}", str(Money(5)))
class Even(int):
    def __new__(cls, v):
        if v % 2: raise ValueError(f"{v} is odd")
        return super().__new__(cls, v)
print(Even(4), Even(4) + 1, Even(4) * Even(2), -Even(2), abs(Even(-6)), Even(10) // 4, divmod(Even(7 + 1), 3), Even(4) == 4.0, Even(4).__class__.__name__)
try: Even(3)
except ValueError as e: print(e)
class Path(str):
    def __truediv__(self, o): return Path(f"{self}/{o}")
    @property
    def parts(self): return self.split("/")
p = Path("a") / "b" / "c"; print(p, p.parts, len(p), p.upper(), p == "a/b/c", p.startswith("a"), p[0], "b" in p, type(p).__name__, type(p + "x").__name__)
class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def swap(self): return Pair(self[1], self[0])
    def __repr__(self): return f"Pair({self[0]!r}, {self[1]!r})"
q = Pair(1, "x"); print(q, q.swap(), q == (1, "x"), sorted([Pair(2, 1), Pair(1, 2)]), {q: 1}[(1, "x")], q + (3,), len(q), list(q), max(q.swap()[1:]))
class Uniq(set):
    def add(self, x): super().add(str(x))
u = Uniq(); u.add(1); u.add("1"); print(u, len(u), u == {"1"}, u | {"2"}, "1" in u)
class DD(dict):
    def __init__(self, f, *a): super().__init__(*a); self.f = f
    def __missing__(self, k):
        v = self[k] = self.f()
        return v
d = DD(list); d["a"].append(1); d["a"].append(2); d["b"]; print(d, dict(d))
class E(KeyError):
    def __init__(self, key, hint=None):
        super().__init__(key); self.hint = hint
try: raise E("k", hint="h")
except KeyError as e: print(repr(e), e, e.hint, e.args)
