class Stack(list):
    def push(self, x): self.append(x)
    def __getitem__(self, i):
        if isinstance(i, slice): return Stack(super().__getitem__(i))
        return super().__getitem__(i)
    def __repr__(self): return f"Stack({super().__repr__()})"
    def __contains__(self, x): print("contains"); return super().__contains__(x)
s = Stack([1, 2])
s.push(3)
print(s, str(s), s[0:2], s[-1], 3 in s, f"{s}")
class V(tuple):
    def __new__(cls, *a): return tuple.__new__(cls, a)
    def __add__(self, o): return V(*(x + y for x, y in zip(self, o)))
    def __mul__(self, k): return V(*(x * k for x in self))
    __rmul__ = __mul__
    def __repr__(self): return "V" + super().__repr__()
print(V(1, 2) + V(3, 4), V(1, 2) * 3, 2 * V(1, 2), V(1,2) == (1,2), hash(V(1)) == hash((1,)))
class Big(int):
    def __new__(cls, v, name=None):
        o = int.__new__(cls, v)
        o.name = name
        return o
    def __eq__(self, o): return isinstance(o, int) and int(self) == int(o)
    def __hash__(self): return int.__hash__(self)
    def __str__(self): return f"<{self.name}>"
b = Big(2**70, "big")
print(b, b + 1, b == 2**70, {b: 1}[2**70], repr(b), "%s %d" % (b, b), f"{b} {b:,}")
print([b], (b,), {b})
class OD(dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
    def __delitem__(self, k):
        print("del", k); super().__delitem__(k)
    def __iter__(self):
        return iter(sorted(super().__iter__()))
    def keys(self): return list(self)
o = OD({"b": 1}, a=2)
del o["b"]; o["c"] = 3
print(o, list(o), o.keys(), [*o.items()])
try: o["nope"]
except KeyError as e: print("KeyError", e)
try: Stack(5)
except TypeError as e: print(e)
try: Big("x")
except ValueError as e: print(e)
def f(x: int):
    match x:
        case int(): return "int"
print(isinstance(b, (str, int)), issubclass(Big, int), Big.__mro__)
class U(str):
    def __eq__(self, o): return self.lower() == str(o).lower()
    def __hash__(self): return hash(self.lower())
print(U("A") == "a", {U("A"): 1}.get(U("a")), U("x") in [U("X")], "".join(["a", U("b")]), U("a b").split(), U("abc")[::-1])
