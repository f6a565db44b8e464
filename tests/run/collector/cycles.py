import gc
class N:
    pass
a = N(); b = N(); a.o = b; b.o = a
gc.collect()
del a, b
print(gc.collect())
l = []; l.append(l); del l
print(gc.collect())
d = {}; d['d'] = d; del d
print(gc.collect())
print(gc.collect())
print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled(), gc.get_threshold())
print(len(gc.get_count()))
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
x = D("x"); y = D("y"); x.y = y; y.x = x
del x, y
print("collecting")
print(gc.collect())
import weakref
z = D("z"); z.me = z
w = weakref.ref(z, lambda r: print("cb"))
del z
print(w() is not None)
gc.collect()
print(w())
saved = []
class P:
    def __del__(self):
        saved.append(self)
p = P(); p.me = p
del p
gc.collect()
print(len(saved))
print(gc.is_tracked(1), gc.is_tracked([]), gc.garbage)
def gen():
    try:
        me = yield
        yield me
    finally:
        print("gen closed")
g = gen(); next(g); g.send(g)
del g
gc.collect()
print("end")
