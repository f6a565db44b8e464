class V:
    def __init__(self, v): self.v = v
    def __add__(self, o):
        if isinstance(o, V): return V(self.v + o.v)
        return NotImplemented
    def __radd__(self, o): return V(o + self.v)
    def __iadd__(self, o): self.v += 100; return self
    def __eq__(self, o): return isinstance(o, V) and self.v == o.v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f"V({self.v!r})"
    def __neg__(self): return V(-self.v)
    def __getitem__(self, k): return k
    def __matmul__(self, o): return "mm"
    def __rmatmul__(self, o): return "rmm"
    def __divmod__(self, o): return "dm"
    def __rpow__(self, o): return "rpow"
    def __pow__(self, o, m=None): return ("pow", m)
    def __abs__(self): return 1
    def __invert__(self): return "inv"
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return 9
    def __complex__(self): return 1j
    def __float__(self): return 2.5
    def __int__(self): return 8
    def __format__(self, spec): return f"<{spec}>"
    def __reversed__(self): return iter("rev")
    def __missing__(self, k): return 1
a, b = V(1), V(2)
print(a + b, 5 + a, -a, a < b, a > b, a == V(1), a != b)
try: a + 5
except TypeError as e: print(e)
a += 3; print(a)
try: a <= b
except TypeError as e: print(e)
print(a[1:2], a[1, 2], a[..., ::3], a[1:2, 3])
print(a @ 1, 1 @ a, divmod(a, 1), 2 ** a, a ** 2, pow(a, 2, 5), abs(a), ~a, round(a), round(a, 2))
print(int(a), float(a), complex(a), f"{a:xyz}", format(a), "{:>3}".format(a), list(reversed(a)))
try: hash(a)
except TypeError as e: print(e)
class R:
    def __rsub__(self, o): return ("rsub", o)
    def __rtruediv__(self, o): return "rdiv"
    def __rlshift__(self, o): return "rls"
print(5 - R(), [1] - R(), "s" / R(), 1 << R())
class Base:
    def __add__(self, o): return "Base.add"
class Der(Base):
    def __radd__(self, o): return "Der.radd"
print(Base() + Der(), Der() + Base(), Base() + Base())
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: 1 + 'a'); tr(lambda: 'a' + 1); tr(lambda: [] + ()); tr(lambda: {} | []); tr(lambda: 1 < 'a'); tr(lambda: None + 1); tr(lambda: -'a'); tr(lambda: ~1.5); tr(lambda: 1 @ 2); tr(lambda: [1] * 'a')
tr(lambda: len(5)); tr(lambda: None.x); tr(lambda: {}[[]]); tr(lambda: [].foo)
tr(lambda: object() < object()); tr(lambda: int('x')); tr(lambda: [1,2][5]); tr(lambda: {}['k']); tr(lambda: 'abc'.index('z')); tr(lambda: 0 ** -1); tr(lambda: chr(-1)); tr(lambda: ord('ab')); tr(lambda: '%d' % 'a'); tr(lambda: '%s %s' % 1)
tr(lambda: sorted([1, 'a'])); tr(lambda: sum(['a'])); tr(lambda: max([])); tr(lambda: range(1, 2, 0)); tr(lambda: ''.join([1])); tr(lambda: abs('a')); tr(lambda: iter(5)); tr(lambda: (lambda: 0)(1)); tr(lambda: (lambda a: 0)()); tr(lambda: (lambda *, k: 0)()); tr(lambda: (lambda a: 0)(b=1)); tr(lambda: (lambda a: 0)(1, a=1)); tr(lambda: isinstance(1, 2)); tr(lambda: issubclass(1, int))
