import weakref
class C:
    def __init__(self, n): self.n = n
    def show(self): return "show " + self.n
c = C("c")
wm = weakref.WeakMethod(c.show)
print(wm()())
del c
print(wm())
class Obj: pass
def done(x, y=0):
    print("finalized", x, y)
o = Obj()
f = weakref.finalize(o, done, 1, y=2)
print(f.alive)
del o
print(f.alive)
o = Obj()
f = weakref.finalize(o, done, 5)
f()
f()
print(f.alive)
del o
print("end")
