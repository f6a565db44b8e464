# What RecursionError says where containers hold themselves or lie deep in each other.

def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a = []; a.append(a)
b = []; b.append(b)
t(lambda: a == b)
t(lambda: a < b)
d = {}; d["d"] = d
e = {}; e["d"] = e
t(lambda: d == e)
def f(n): return f(n + 1)
t(lambda: f(0))
t(lambda: repr(a))
class C:
    def __eq__(self, o): return self == o
t(lambda: C() == C())
class R:
    def __repr__(self): return repr(self)
t(lambda: repr(R()))
x = []
for _ in range(100000): x = [x]
t(lambda: len(repr(x)))
t(lambda: x == x)
y = []
for _ in range(100000): y = [y]
t(lambda: x == y)
t(lambda: hash(((),)))
