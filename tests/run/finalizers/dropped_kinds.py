# Objects of all shapes are dropped in order: wide instances, tuples with and without objects, weak references to plain ones.
import weakref


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


class Plain:
    def __init__(self, x, y):
        self.x = x * 1.0
        self.y = y * 2.0


class Many:
    def __init__(self):
        self.a, self.b, self.c, self.d, self.e, self.f, self.g, self.h = range(8)
        self.i, self.j, self.k, self.l, self.m, self.n, self.o, self.p = range(8)
        self.q, self.r, self.s, self.t, self.u, self.v, self.w, self.x = range(8)
        self.y, self.z, self.aa, self.ab, self.ac, self.ad, self.ae, self.af = range(8)
        self.ag = Loud("behind 32 others")
        self.ah = Loud("last of all")


pair = (1, Loud("in a tuple"), 2.5)
pair = None
nested = [(1, 2), (Loud("deep"), (3, 4)), [5, (6, Loud("deeper"))]]
nested.clear()
long = tuple(range(20)) + (Loud("at the end"),)
long = None
many = Many()
many = None
points = [Plain(i, i) for i in range(5)]
seen = [weakref.ref(p, lambda r: print("told")) for p in points[1:]]
kept = points.pop()
points = None
print([r() is not None for r in seen], kept.x, kept.y)
chain = None
for i in range(100000):
    chain = (i, chain)
chain = None
for i in range(100000):
    chain = [chain]
chain = None
mixed = [1 << 70, 2, 1 << 71]
mixed = None
table = {1: Loud("value"), 2: (Loud("in a value"),)}
del table[1]
print("deleted")
table = None
closure = (lambda held: lambda: held)(Loud("captured"))
closure = None
print("end")
