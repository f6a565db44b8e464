class Temp(float):
    def __new__(cls, v, unit="C"):
        self = super().__new__(cls, v)
        self.unit = unit
        return self
    def __repr__(self): return f"Temp({float(self)}, {self.unit})"
t = Temp(36.6, "F")
print(t, repr(t), t + 1, t.unit, isinstance(t, float), round(t), t > 30, -t, abs(t))
class MyInt(int):
    def __add__(self, o): return MyInt(int(self) + int(o) + 100)
    def double(self): return self * 2
x = MyInt(5)
print(x, x + 1, type(x + 1).__name__, x - 1, 1 + x, x.double(), x == 5, hash(x) == hash(5), {5: "a"}[x], [10,20,30,40,50,60][x])
print(int(x), float(x), str(x), f"{x:03d}", "%d" % x, x.bit_length(), range(x), bool(MyInt(0)), MyInt("12", ))
print(isinstance(x, int), x < 6, 4 < x, divmod(x, 2), pow(x, 2), x ** 2, ~x, x // 2, x / 2, x & 1, 7 | x)
print(sorted([MyInt(3), MyInt(1)]), sum([x, x]), max(x, 3))
class S(str):
    def shout(self): return self.upper() + "!"
    def __len__(self): return 42
s = S("hello")
print(s, s.shout(), len(s), s[0], s[1:3], s + " w", "a " + s, s == "hello", {s: 1}["hello"], s in "say hello", "ell" in s, ",".join([s, s]), s.split("l"))
print(repr(s), f"{s:>10}", "%s" % s, type(s.upper()).__name__, hash(s) == hash("hello"), sorted(s), list(s), s.replace("l", "L"), isinstance(s, str), str(s) is s)
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def a(self): return self[0]
t = T(1, "x")
print(t, t.a, len(t), t == (1, "x"), t + (2,), hash(t) == hash((1, "x")), [*t], isinstance(t, tuple))
a, b = t; print(a, b)
print({t: 3}[(1, "x")], (1, "x") == t, t < (2, "a"), t[::-1])
