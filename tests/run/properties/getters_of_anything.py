class C:
    def __init__(self):
        self.b = 2

    @property
    def p(self):
        return 3


def f(a, b=1, *, c=2):
    pass


# A getter is called with what any property of the program may be called with.
for c in [int, str, list, type, object, bool, float, range, type(None), C(), f]:
    print(type(c).__name__, type(getattr(c, "__dict__", None)).__name__)
print(C.p.fget(C()), C.p.__get__(C(), C))
for owner, name in [(type, "__dict__"), (C, "p")]:
    d = owner.__dict__[name]
    for value in [C, C(), f, 5]:
        try:
            print(name, type(value).__name__, type(d.__get__(value, type(value))).__name__)
        except TypeError as e:
            print(name, type(value).__name__, e)
