# int/str conversions within classes, index, hash, format protocols
class Money:
    def __init__(self, c): self.c = c
    def __format__(self, spec):
        if spec == "short": return f"${self.c // 100}"
        return f"${self.c / 100:{spec or '.2f'}}"
    def __str__(self): return format(self)
    def __repr__(self): return f"Money({self.c})"
    def __hash__(self): return hash(("Money", self.c))
    def __eq__(self, o): return isinstance(o, Money) and self.c == o.c
    def __lt__(self, o): return self.c < o.c
    def __bool__(self): return self.c != 0
    def __round__(self, n=0): return Money(round(self.c, -2))
    def __floor__(self): return self.c // 100
    def __ceil__(self): return -(-self.c // 100)
    def __trunc__(self): return self.c // 100
    def __abs__(self): return Money(abs(self.c))
m = Money(1250)
import math
print(m, repr(m), f"{m}", f"{m:short}", f"{m:.1f}", "{:>10}".format(str(m)), "%s %r" % (m, m), round(m), math.floor(m), math.ceil(m), math.trunc(m), abs(Money(-5)), bool(Money(0)))
print(sorted([Money(3), Money(1)]), max(Money(1), Money(2)), {Money(1), Money(1)}, Money(1) in {Money(1): 1}, min([Money(5), Money(2)], key=lambda x: -x.c))
class Seq:
    def __init__(self, *a): self.a = a
    def __len__(self): return len(self.a)
    def __getitem__(self, i):
        if isinstance(i, slice): return Seq(*self.a[i])
        return self.a[i]
    def __repr__(self): return f"Seq{self.a}"
s = Seq(1, 2, 3, 4)
print(s[0], s[-1], s[1:3], s[::-1], list(s), 3 in s, 9 in s, len(s), [*s], max(s), sum(s), list(reversed(s)), tuple(s), sorted(s, reverse=True), dict(zip(s, "abcd")), list(enumerate(s)), bool(s), bool(Seq()))
a, b, *c = s; print(a, b, c)
try: s[10]
except IndexError as e: print(e)
class Inf:
    def __getitem__(self, i): return i
it = iter(Inf()); print(next(it), next(it), next(it))
class Sl:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
x = Sl(); print(x[1], x[1:2], x[:], x[1:2:3], x[..., 1], x[1:2, 3:4], x[None], x["a"], x[(1, 2)], x[()], x[-1], x[True], x[1.5])
x[1:2] = 3; x[...] = 4; del x[1:]; x[0] += 1 if 0 else "" if 0 else 0 if not isinstance(x[0], int) else 5
print(slice(1, 5, 2).indices(4), slice(None).start, slice(1, 2) == slice(1, 2), slice(3).stop, repr(slice(1, None)))
class Str:
    def __str__(self): return "str!"
    def __add__(self, o): return str(self) + o
    def __radd__(self, o): return o + str(self)
    def __mod__(self, o): return f"mod {o}"
    def __rmod__(self, o): return f"rmod {o}"
print(Str() + "x", "x" + Str(), Str() % 5, 5 % Str(), ("%s" % Str()))
class Call:
    def __init__(self, f): self.f = f
    def __rshift__(self, o): return Call(lambda *a: o.f(self.f(*a)))
    def __call__(self, *a): return self.f(*a)
    def __or__(self, o): return o(self())
print((Call(lambda x: x + 1) >> Call(lambda x: x * 2))(3), Call(lambda: 5) | str)
class Vec(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __add__(self, o): return Vec(*(x + y for x, y in zip(self, o)))
    def __mul__(self, k): return Vec(*(x * k for x in self))
    __rmul__ = __mul__
    def __repr__(self): return "Vec" + super().__repr__()
print(Vec(1, 2) + Vec(3, 4), Vec(1, 2) * 3, 3 * Vec(1, 2), Vec(1, 2)[0], Vec(1, 2) == (1, 2), len(Vec()), hash(Vec(1)) == hash((1,)))
class Chain:
    def __lt__(self, o): print("lt"); return self
    def __gt__(self, o): print("gt"); return self
    def __bool__(self): print("bool"); return True
c = Chain(); r = 1 < c < 2; print(type(r).__name__)
class Contains:
    def __contains__(self, x): return x
print(5 in Contains(), 0 in Contains(), "" not in Contains(), [] in Contains())
