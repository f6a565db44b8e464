# weakref.finalize: called once, when the object dies or at exit, the latest first.
import atexit
import weakref


class Thing:
    def __init__(self, name):
        self.name = name


def report(*args, **kwargs):
    print("finalized", args, kwargs)
    return "result"


a, b, c = Thing("a"), Thing("b"), Thing("c")
atexit.register(print, "registered before")
fa = weakref.finalize(a, report, "a", extra=1)
fb = weakref.finalize(b, report, "b")
fc = weakref.finalize(c, report, "c")
fd = weakref.finalize(c, report, "silent")
fd.atexit = False
atexit.register(print, "registered after")
print(fa.alive, fb.alive, fa.peek()[2], fa.peek()[0] is a)
print(fa())
print(fa.alive, fa(), fa.peek(), fa.detach())
del b
print(fb.alive)
print(fc.atexit, fd.atexit, fd.alive)
e = Thing("e")
fe = weakref.finalize(e, report, "detached")
print(fe.detach()[0] is e, fe.alive)
print("end")
