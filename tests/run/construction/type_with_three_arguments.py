class Base:
    def hi(self): return "hi " + self.name
X = type("X", (Base,), {"name": "x", "twice": lambda self: self.name * 2})
x = X()
print(x.hi(), x.twice(), X.__name__, X.__bases__, isinstance(x, Base), type(x))
Y = type("Y", (), {})
y = Y(); y.a = 1; print(y.a, Y)
