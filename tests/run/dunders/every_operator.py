# operators
class V:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"V({self.n})"
    def __add__(self, o):
        if isinstance(o, V): return V(self.n + o.n)
        return NotImplemented
    def __radd__(self, o): return ("radd", o)
    def __iadd__(self, o): self.n += 100; return self
    def __neg__(self): return V(-self.n)
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __bool__(self): return self.n != 0
    def __len__(self): return 5
    def __contains__(self, x): return x == self.n
    def __getitem__(self, k): return ("item", k)
    def __setitem__(self, k, v): print("setitem", k, v)
    def __delitem__(self, k): print("delitem", k)
    def __call__(self, *a, **k): return (a, k)
    def __eq__(self, o): return isinstance(o, V) and o.n == self.n
    def __hash__(self): return hash(self.n)
    def __lt__(self, o): return self.n < o.n
    def __int__(self): return self.n
    def __float__(self): return float(self.n)
    def __index__(self): return self.n
    def __complex__(self): return complex(self.n)
    def __round__(self, nd=None): return ("round", nd)
    def __trunc__(self): return "trunc"
    def __divmod__(self, o): return "divmod"
    def __rdivmod__(self, o): return "rdivmod"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o): return ("rpow", o)
    def __matmul__(self, o): return "matmul"
    def __rmatmul__(self, o): return "rmatmul"
    def __imatmul__(self, o): return "imatmul"
    def __lshift__(self, o): return "<<"
    def __and__(self, o): return "&"
    def __ror__(self, o): return "r|"
    def __format__(self, s): return "fmt:" + s
    def __reversed__(self): return iter("rev")
    def __dir__(self): return ["b", "a"]
    def __bytes__(self): return b"by"
    def __sizeof__(self): return 1
v = V(3)
print(v + v, 1 + v, -v, +v, ~v, abs(v), bool(v), not v, len(v), 3 in v, 4 not in v)
try: v + 1
except TypeError as e: print(e)
w = v; w += 1; print(w, w is v)
print(v[1], v[1:2], v[1, 2], v[...], v[::2]); v[2] = 3; del v[4]; v[1:2] = 5
print(v(1, a=2), v == V(103), v != V(1), {v: 1}[V(103)], v < V(200), v > V(1), V(1) > v)
print(int(v), float(v), complex(v), hex(v), [0]*V(2), range(V(3)), round(v), round(v, 2))
print(divmod(v, 1), divmod(1, v), v ** 2, pow(v, 2, 3), 2 ** v, v @ 1, 1 @ v, v << 1, v & 1, 1 | v)
w @= 3; print(w)
print(f"{v:abc}", format(v, "x"), "{:>5}".format(v), list(reversed(v)), dir(v), bytes(v))
try: v - 1
except TypeError as e: print(e)
try: v <= 1
except TypeError as e: print(e)
try: v | 1
except TypeError as e: print(e)
try: v >>= 1
except TypeError as e: print(e)
class S(V):
    def __radd__(self, o): return "S.radd"
print(V(1) + S(2))
class Cmp:
    def __eq__(self, o): print("eq"); return NotImplemented
    def __gt__(self, o): print("gt"); return "gt!"
print(Cmp() == Cmp(), Cmp() != 3, 3 < Cmp())
try: hash(Cmp())
except TypeError as e: print(e)
class T:
    def __bool__(self): return 1
try: bool(T())
except TypeError as e: print(e)
class LL:
    def __len__(self): return -1
try: len(LL())
except ValueError as e: print(e)
class LS:
    def __len__(self): return "a"
try: len(LS())
except TypeError as e: print(e)
class RR:
    def __repr__(self): return 5
try: repr(RR())
except TypeError as e: print(e)
try: print(str(RR()))
except TypeError as e: print(e)
class II:
    def __iter__(self): return 5
try: iter(II())
except TypeError as e: print(e)
class IX:
    def __index__(self): return 1.5
try: [1][IX()]
except TypeError as e: print(e)
