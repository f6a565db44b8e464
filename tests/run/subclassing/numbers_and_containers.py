# numeric tower of user types & coercion & int subclass & enum-like & bool subclass checks
class Mod:
    def __init__(self, v, m=7): self.v = v % m; self.m = m
    def _w(self, o): return o.v if isinstance(o, Mod) else o if isinstance(o, int) else None
    def __add__(self, o):
        w = self._w(o)
        return NotImplemented if w is None else Mod(self.v + w, self.m)
    __radd__ = __add__
    def __sub__(self, o): return Mod(self.v - self._w(o), self.m)
    def __rsub__(self, o): return Mod(self._w(o) - self.v, self.m)
    def __mul__(self, o): return Mod(self.v * self._w(o), self.m)
    __rmul__ = __mul__
    def __pow__(self, e, mod=None): return Mod(pow(self.v, e, self.m), self.m)
    def __truediv__(self, o): return self * pow(self._w(o), -1, self.m)
    def __neg__(self): return Mod(-self.v, self.m)
    def __eq__(self, o): return self.v == self._w(o)
    def __int__(self): return self.v
    def __index__(self): return self.v
    def __repr__(self): return f"{self.v}(mod {self.m})"
    def __floordiv__(self, o): return "fd"
    def __mod__(self, o): return "mod"
    def __lshift__(self, o): return "lsh"
    def __rlshift__(self, o): return "rlsh"
    def __and__(self, o): return "and"
    def __rand__(self, o): return "rand"
    def __xor__(self, o): return "xor"
    def __iadd__(self, o): self.v = (self.v + self._w(o)) % self.m; return self
    def __isub__(self, o): return "isub"
    def __imul__(self, o): return "imul"
    def __itruediv__(self, o): return "itd"
    def __ifloordiv__(self, o): return "ifd"
    def __imod__(self, o): return "imod"
    def __ipow__(self, o): return "ipow"
    def __ilshift__(self, o): return "ilsh"
    def __irshift__(self, o): return "irsh"
    def __iand__(self, o): return "iand"
    def __ior__(self, o): return "ior"
    def __ixor__(self, o): return "ixor"
    def __bool__(self): return self.v != 0
a = Mod(5); b = Mod(4)
print(a + b, a + 1, 1 + a, a - b, 1 - a, a * b, 2 * a, a ** 3, a / b, -a, a == 5, a == b, int(a), [0, 1, 2, 3, 4, 5][a], a // 1, a % 2, a << 1, 1 << a, a & 1, 1 & a, a ^ 1, bool(Mod(7)))
try: a + "x"
except TypeError as e: print(e)
for op in "+= -= *= /= //= %= **= <<= >>= &= |= ^=".split():
    x = Mod(3)
    if op == "+=": x += 1
    elif op == "-=": x -= 1
    elif op == "*=": x *= 1
    elif op == "/=": x /= 1
    elif op == "//=": x //= 1
    elif op == "%=": x %= 1
    elif op == "**=": x **= 1
    elif op == "<<=": x <<= 1
    elif op == ">>=": x >>= 1
    elif op == "&=": x &= 1
    elif op == "|=": x |= 1
    else: x ^= 1
    print(op, x, end="; ")
print()
class MyInt(int):
    def __add__(self, o): return MyInt(super().__add__(o))
    def __repr__(self): return f"MyInt({int(self)})"
    def __eq__(self, o): return int(self) == o
    def __hash__(self): return int.__hash__(self)
m = MyInt(5); print(m, m + 1, 1 + m, m * 2, -m, m == 5, m < 6, {5: "x"}[m], isinstance(m, int), int(m), str(m), f"{m}", f"{m:03d}", range(m)[-1], m.bit_length(), m.real, divmod(m, 2), [1] * m, hex(m))
class MyStr(str):
    def __new__(cls, s): return super().__new__(cls, s.strip())
    def __len__(self): return 99
    def __getitem__(self, i): return "item"
s = MyStr(" hi "); print(s, len(s), s[0], s.upper(), s == "hi", s + "!", type(s + "!"), repr(s), list(s), "h" in s, hash(s) == hash("hi"))
class MyList(list):
    def __getitem__(self, i): return super().__getitem__(i) * 10
    def __len__(self): return super().__len__() + 100
    def __contains__(self, x): return True
l = MyList([1, 2, 3]); print(l, l[0], len(l), 99 in l, sum(l), sorted(l), l[0:2], list(l), bool(MyList()))
class MyDict(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
    def __getitem__(self, k): return "got " + str(super().__getitem__(k))
d = MyDict(a=1); d["b"] = 2; print(d, d["b"], d.get("b"), d.setdefault("c", 3), dict(d), list(d.items()), d | {"z": 1}, type(d.copy()))
d.update(q=5); print(d)
class MyTuple(tuple):
    @property
    def first(self): return self[0]
t = MyTuple([1, 2]); print(t, t.first, t + (3,), len(t), t == (1, 2), hash(t) == hash((1, 2)), isinstance(t, tuple))
class MySet(set):
    def add(self, x): super().add(x * 2)
st = MySet([1]); st.add(5); print(sorted(st), st | {7}, type(st | {7}).__name__, 10 in st)
class MyFloat(float):
    def __round__(self, n=None): return "rounded"
    def __str__(self): return "MyFloat!"
f = MyFloat(2.5); print(f, repr(f), round(f), f + 1, f"{f}", f"{f:.1f}", f == 2.5, f.is_integer(), int(f))
