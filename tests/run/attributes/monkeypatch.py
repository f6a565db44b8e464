class C:
    def who(self):
        return "original"

    def other(self):
        return self.who() + "!"


c = C()
print(c.who(), c.other())


def replacement(self):
    return "replaced"


old = C.who
C.who = replacement
print(c.who(), c.other(), old(c), C.who is replacement)
c.who = lambda: "instance"
print(c.who(), c.other(), C().who())
del c.who
print(c.who())
C.who = old
print(c.who(), c.other())
C.added = lambda self, n=2: [self.who()] * n
print(c.added(), C.added(c, 1))
del C.added
try:
    c.added()
except AttributeError as e:
    print(e)


class D(C):
    def who(self):
        return "derived"


d = D()
print(d.who())
del D.who
print(d.who())
try:
    del D.who
except AttributeError as e:
    print(e)
D.count = 0
for _ in range(3):
    D.count += 1
d.count += 10
print(D.count, d.count, D().count, hasattr(C, "count"))
C.limit = 5
print(d.limit, D.limit)
D.limit = "own"
del D.limit
print(d.limit)


def spy(f):
    def wrapper(self, *args):
        calls.append(f.__name__)
        return f(self, *args)
    return wrapper


calls = []
for name in ("who", "other"):
    setattr(C, name, spy(getattr(C, name)))
print(c.who(), c.other(), calls)
