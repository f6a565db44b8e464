# Special methods of numbers, called by name, and a class with all of them.
# kitchen sink: int like
assert int("0b101", 0) == 5
class MyInt(int):
    def __new__(cls, v): return super().__new__(cls, v)
    def __add__(self, o): return MyInt(int(self) + int(o))
    def __repr__(self): return f"MyInt({int(self)})"
a = MyInt(3); print(a + 4, a * 2, type(a * 2).__name__, a == 3, hash(a) == hash(3), str(a), f"{a}", f"{a:d}", [a], {a: 1}[3])
print(int.__mro__, bool.__mro__, int.__bases__)
print((5).__class__, (5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate())
print(5 .__add__(3), (5).__add__("a"), (5).__radd__(2), (5).__divmod__(2), (5).__rdivmod__(12), (5).__pow__(2), (5).__rpow__(2), (5).__pow__(2, 3), (5).__eq__("a"), (5).__lt__(1.5), (5).__index__(), (5).__trunc__(), (5).__floor__(), (5).__ceil__(), (1234).__round__(-2), (5).__bool__(), (5).__hash__(), (5).__neg__(), (5).__invert__(), (5).__lshift__(2), (5).__format__("04d"), (5).__sizeof__() > 0)
print((1.5).__add__(1), (1.5).__add__("a"), (1.5).__eq__(1), (1.5).__round__(), (1.5).__trunc__(), (2.5).__floordiv__(2), (2.5).__divmod__(2))
print(True + True, True & False, True | 2, True ^ True, ~5, -True, +True, True == 1, hash(True), isinstance(True, int), bool("False"), bool([]), repr(True), str(False), f"{True:d}", f"{True}", True * "a", int(True), float(True), True.bit_length(), sum([True, True]))
class P:
    def __init__(self, x): self.x = x
    def __radd__(self, o): return ("radd", o)
    def __rmul__(self, o): return ("rmul", o)
    def __rpow__(self, o, m=None): return ("rpow", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __rlshift__(self, o): return ("rl", o)
    def __rmatmul__(self, o): return ("rmm", o)
    def __eq__(self, o): return "eq"
    def __lt__(self, o): return "lt"
    def __gt__(self, o): return "gt"
    def __contains__(self, o): return "yes"
    def __call__(self, *a, **k): return a, k
    def __getitem__(self, k): return k
    def __int__(self): return 42
    def __index__(self): return 3
    def __float__(self): return 2.5
    def __complex__(self): return 1j
    def __round__(self, n=None): return ("round", n)
    def __abs__(self): return "abs"
    def __divmod__(self, o): return "dm"
    def __bytes__(self): return b"by"
    def __len__(self): return 7
    def __bool__(self): return False
    def __hash__(self): return 99
    def __dir__(self): return ["b", "a"]
    def __reversed__(self): return "rev"
    def __length_hint__(self): return 2
    def __format__(self, s): return "fmt" + s
p = P(1)
print(1 + p, 2 ** p, divmod(1, p), 1 << p, 1 @ p, p == 1, 1 < p, 3 in p, p(1, a=2), p[1:2, ..., "x"], int(p), float(p), complex(p), round(p), round(p, 2), abs(p), divmod(p, 1), bytes(p), len(p), bool(p), hash(p), dir(p), reversed(p), [10, 20, 30, 40][p], "abcdefg"[p], range(p), hex(p), bin(p), oct(p), chr(p) == "\x03", format(p, "x"), f"{p:q}", "%d" % p)
