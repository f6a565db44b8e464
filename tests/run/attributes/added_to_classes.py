# Names that stand nowhere in the program: built at run time, given to classes, instances and functions.
class Base:
    pass


class C(Base):
    pass


for i in range(3):
    setattr(C, f"k{i}", i * 10)
    setattr(Base, "base_%d" % i, i)
print([getattr(C, "k" + str(i)) for i in range(3)], hasattr(C, f"k{5}"), hasattr(C(), "base_" + "1"))
print(sorted(k for k in C.__dict__ if k[0] == "k"))
c = C()
print([getattr(c, f"k{i}") for i in range(3)], getattr(c, f"base_{2}"), getattr(c, f"none_{2}", "default"))
for i in range(2):
    setattr(C, f"method_{i}", lambda self, i=i: (type(self).__name__, i))
print([getattr(c, f"method_{i}")() for i in range(2)])
for name in ("alpha", "beta"):
    setattr(C, name, name.upper())
print(c.alpha, C.beta, getattr(c, "al" + "pha"))


def f():
    pass


for name in ["p", "q"]:
    setattr(f, name, name * 2)
print([getattr(f, n) for n in ["p", "q"]], sorted(vars(f)))
for i in range(3):
    setattr(c, f"x{i}", i)
print(vars(c), getattr(c, f"x{1}"))
delattr(c, f"x{0}")
print(sorted(c.__dict__))
for get in (lambda: getattr(c, "zz" + str(1)), lambda: getattr(C, "zz" + str(1)), lambda: getattr(3, "zz" + str(1))):
    try:
        get()
    except AttributeError as e:
        print(e, e.name)
for wrong in (lambda: getattr(c, 3), lambda: setattr(c, None, 1), lambda: hasattr(c, 1.5)):
    try:
        wrong()
    except TypeError as e:
        print(e)
