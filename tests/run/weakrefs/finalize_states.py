# weakref.finalize: what it says before and after, its order at the end of the program, errors.

import weakref
class A: pass
a = A()
def f(*args, **kw): print("fin", args, kw); return 5
fin = weakref.finalize(a, f, 1, 2, k=3)
print(fin.alive, fin.atexit, fin.peek()[2:], fin.peek()[0] is a)
print(fin(), fin.alive, fin(), fin.peek(), fin.detach(), fin.atexit)
fin = weakref.finalize(a, f, 4)
print(fin.detach()[2:], fin.alive)
fin = weakref.finalize(a, f, 5)
fin.atexit = False
print(fin.atexit)
print(repr(fin).startswith("<finalize object at 0x"), "for 'A' at" in repr(fin))
del a
print(fin.alive, repr(fin).endswith("; dead>"))
b = A()
g1 = weakref.finalize(b, f, "b1")
g2 = weakref.finalize(b, f, "b2")
g3 = weakref.finalize(b, f, "b3"); g3.atexit = False
try: weakref.finalize(3, f)
except TypeError as e: print(e)
print("end")
