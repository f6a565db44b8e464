class D(dict):
    def __missing__(self, k):
        self[k] = v = k * 2
        return v
    def __getattr__(self, n):
        try: return self[n]
        except KeyError: raise AttributeError(n)
d = D(a=1)
print(d, d["a"], d["bb"], d.a, len(d), "a" in d, d.get("zz"), dict(d), d == {"a": 1, "bb": "bbbb"})
for k, v in d.items(): print(k, v)
d.update(c=3); d |= {"e": 5}; print(d, type(d).__name__, d.pop("c"), list(d), d.keys())
class Counter2(dict):
    def __init__(self, it):
        super().__init__()
        for x in it: self[x] = self.get(x, 0) + 1
print(Counter2("hello"))
class Low(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
l = Low(); l["ABC"] = 1; print(l, l["Abc"], {**l})
class S(set):
    def add2(self, x): self.add(x); self.add(x + 1)
s = S([1]); s.add2(5); print(s, len(s), s | {9}, 5 in s, s == {1,5,6}, type(s | {1}).__name__, isinstance(s, set))
s |= {7}; print(s, type(s).__name__, S(), frozenset(s), s.copy())
class F(frozenset): pass
f = F([1,2]); print(f, f | {3}, hash(f) == hash(frozenset([1,2])), F())
class B(bytes):
    def hexa(self): return self.hex()
b = B(b"ab"); print(b, b.hexa(), b + b"c", b[0], len(b), b == b"ab")
class E(Exception):
    def __init__(self, code, *a):
        super().__init__(*a)
        self.code = code
    def __str__(self): return f"E{self.code}"
try: raise E(5, "x", "y")
except E as e: print(e, repr(e), e.args, e.code)
class E2(ValueError):
    pass
try: raise E2("a", 1)
except ValueError as e: print(e, repr(e), isinstance(e, E2), e.args)
