# A class with most operators, its errors, and tables of calls.
# generators / closures with builtins; sequences protocol
class Vec:
    def __init__(self, *c): self.c = list(c)
    def __len__(self): return len(self.c)
    def __getitem__(self, i):
        if isinstance(i, slice): return Vec(*self.c[i])
        return self.c[i]
    def __setitem__(self, i, v): self.c[i] = v
    def __delitem__(self, i): del self.c[i]
    def __contains__(self, x): return x in self.c
    def __repr__(self): return "Vec" + repr(tuple(self.c))
    def __eq__(self, o): return isinstance(o, Vec) and self.c == o.c
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self, o)))
    def __mul__(self, k): return Vec(*(a * k for a in self)) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __matmul__(self, o): return sum(a * b for a, b in zip(self, o))
    def __iadd__(self, o): self.c = [a + b for a, b in zip(self, o)]; return self
    def __bool__(self): return any(self.c)
    def __abs__(self): return (self @ self) ** 0.5
    def __hash__(self): return hash(tuple(self.c))
    def __format__(self, spec): return "(" + ", ".join(format(x, spec) for x in self.c) + ")"
    def __round__(self, n=0): return Vec(*(round(x, n) for x in self.c))
    def __lt__(self, o): return abs(self) < abs(o)
v = Vec(3, 4); w = Vec(1, 2)
print(v + w, v * 2, 2 * v, -v, v @ w, abs(v), v[0], v[-1], v[0:1], 3 in v, len(v), bool(Vec(0, 0)), v == Vec(3, 4), v != w, {v: 1}[Vec(3, 4)], f"{v:.1f}", round(Vec(1.25, 2.35), 1), sorted([v, w]), min(v, w), list(v), list(reversed(v)), [*v], sum(v), max(v), v < w, v > w)
v += w; print(v); v[0] = 9; del v[1]; print(v)
for bad in [lambda: v + 1, lambda: v * "a", lambda: "a" * v, lambda: v - w, lambda: v[5], lambda: v["a"], lambda: v <= w, lambda: v @ 3, lambda: ~v, lambda: v(), lambda: v.zz, lambda: int(v), lambda: next(v), lambda: v | w, lambda: v ** 2, lambda: divmod(v, 2), lambda: float(v), lambda: range(v), lambda: {}[v], lambda: hash([v])]:
    try: print(bad())
    except Exception as e: print(type(e).__name__, "-", e)
def table(f, *cases):
    for c in cases:
        try: r = f(*c)
        except Exception as e: r = f"{type(e).__name__}({e})"
        print(f"{getattr(f, '__name__', f)}{c} -> {r!r}")
table(int, ("12",), ("x",), ("11", 2), (3.7,), ("1e3",)); table(divmod, (7, 2), (7, 0), (-7, 2), (7.5, 2)); table(str.split, ("a b",), ("a,b", ","), ("a", "")); table(pow, (2, 3), (2, -1), (2, 3, 5), (0, -1)); table(list.index, ([1, 2], 2), ([1], 5)); table(max, ([1, 2],), ([],), (1, 2), ("a", 1)); table(sorted, ([3, 1],), ("ba",), ([1, "a"],)); table(chr, (65,), (-1,)); table(len, ("abc",), (5,)); table(dict.get, ({1: 2}, 1), ({}, 1, 3)); table(range, (3,), (1, 2), (1, 2, 0)); table(slice(1, 5, 2).indices, (3,), (10,)); table("{:>{}}".format, ("a", 3), ("a", "x")); table(isinstance, (1, int), (1, 1)); table(bytes, (3,), ([1],), ("a",), (-1,)); table(complex, ("1+2j",), ("x",), (1, 2)); table(round, (2.5,), (2.567, 2), ("a",)); table(getattr, (1, "real"), (1, "x"), (1, "x", 0)); table(lambda a, b=2: a + b, (1,), (1, 3), ()); table(hash, ((1, 2),), ([],))
