class Counter:
    count = 0
    names = []

    def __init__(self, name):
        Counter.count += 1
        self.names.append(name)
        self.name = name


a = Counter("a")
b = Counter("b")
print(Counter.count, a.count, Counter.names, a.names is b.names)
a.count = 100
print(a.count, b.count, Counter.count)
del a.count
print(a.count)
try:
    del a.count
except AttributeError as e:
    print(e)


class Body:
    x = 5
    y = x * 2
    squares = [i * i for i in range(4)]
    if y > 5:
        size = "big"
    else:
        size = "small"
    for k in range(3):
        last = k

    def f(self, d=y):
        return d

    print("in class body", x)


print(Body.y, Body.squares, Body.size, Body.last, Body.k, Body().f())
Body.f2 = lambda self: self.x + 1
print(Body().f2(), sorted(n for n in vars(Body) if not n.startswith("_")))


class Empty:
    """Doc."""


print(Empty.__doc__, Empty().__doc__, Empty.__module__, Empty.__qualname__)


class Outer:
    class Inner:
        v = 1

    def make(self):
        return Outer.Inner()


print(Outer().make().v, Outer.Inner.__qualname__)
