# What callbacks and finalizers of collected cycles see, and in which order.

import gc, weakref
gc.disable()
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def cyc():
    a, b, c = N(1), N(2), N(3)
    a.o = b; b.o = c; c.o = a
    return [weakref.ref(a, lambda r: print("cb a")), weakref.ref(b, lambda r: print("cb b")), weakref.ref(b, lambda r: print("cb b2"))]
rs = cyc()
gc.collect()
print([r() for r in rs])
class P:
    def __init__(self, n): self.n = n
def cyc2():
    a, b = P(1), P(2)
    a.o = b; b.o = a
    a.r = weakref.ref(b, lambda r: print("internal not called"))
    return weakref.ref(a, lambda r: print("external", r() )), weakref.ref(b)
x = cyc2()
print(gc.collect() > 0)
print(x[0](), x[1]())
class R:
    def __del__(self):
        print("res")
        global keep
        keep = self
def cyc3():
    a = R(); a.me = a
    return weakref.ref(a)
w = cyc3()
gc.collect()
print(keep, w()) if False else print(w() is None, keep.me is keep)
del keep
gc.collect()
print(gc.is_tracked([]), gc.is_tracked(1), gc.isenabled(), gc.is_finalized(x))
