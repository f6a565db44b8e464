class Celsius:
    def __init__(self, t):
        self.t = t

    @property
    def f(self):
        return self.t * 9 / 5 + 32

    @f.setter
    def f(self, v):
        self.t = (v - 32) * 5 / 9

    @f.deleter
    def f(self):
        print("deleting")
        self.t = None

    @property
    def fixed(self):
        """Doc of fixed."""
        return 42


c = Celsius(100)
print(c.f, c.fixed, Celsius.fixed.__doc__)
c.f = 32
print(c.t)
c.f += 18
print(c.t, c.f)
del c.f
print(c.t)
for f in (lambda: setattr(c, "fixed", 1), lambda: delattr(c, "fixed"), lambda: c.f):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(hasattr(c, "fixed"), getattr(c, "fixed"), type(Celsius.f).__name__)
