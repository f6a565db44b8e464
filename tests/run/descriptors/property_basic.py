class Foo(Exception):
    def __init__(self, msg, code):
        super().__init__(msg)
        self.code = code
try: raise Foo("a", 3)
except Foo as e: print(e, e.code, e.args, repr(e))
class P:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "doc"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
p = P(); p.x = 5; print(p.x); del p.x
try: p.x
except AttributeError as e: print(e)
print(P.x.__doc__)
class Q:
    @property
    def r(self): return 1
try: Q().r = 2
except AttributeError as e: print(e)
try: del Q().r
except AttributeError as e: print(e)
