class T:
    def __init__(self): self._c = 0
    def getc(self): return self._c
    def setc(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    def delc(self): print("deleted"); self._c = None
    c = property(getc, setc, delc, "the temp")
    @property
    def f(self):
        """Fahrenheit."""
        return self._c * 9 / 5 + 32
    @f.setter
    def f(self, v): self.c = (v - 32) * 5 / 9
t = T(); t.c = 100; print(t.c, t.f); t.f = 32; print(t.c)
try: t.c = -300
except ValueError as e: print(e)
del t.c; print(t.c, T.c.__doc__, T.f.__doc__, T.f.fset is not None, isinstance(T.c, property))
class U(T):
    @property
    def c(self): return "U" + str(super().c)
u = U(); print(u.c)
try: u.c = 3
except AttributeError as e: print(e)
try: del u.c
except AttributeError as e: print(e)
class V(T):
    @T.f.getter
    def f(self): return "over"
v = V(); print(v.f); v.f = 212; print(v._c)
class W:
    x = property()
try: W().x
except AttributeError as e: print(e)
