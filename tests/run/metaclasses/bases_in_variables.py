# type() with bases that only run time knows: tuples of several lengths, classes out of tables.
class P:
    def who(self):
        return "P"


class Q:
    def who(self):
        return "Q"


for name, bases, ns in [
    ("A", (P,), {"x": 1}),
    ("B", (Q,), {}),
    ("C", (P, Q), {"y": 2}),
    ("D", (), {"who": lambda self: "D"}),
]:
    cls = type(name, bases, ns)
    print(cls, [c.__name__ for c in cls.__mro__], cls().who(), getattr(cls, "x", None))


def make(name, bases, **ns):
    return type(name, bases, ns)


First = make("First", (), hello=lambda self: "hello from " + type(self).__name__, k=3)
Second = make("Second", (First,), bye=lambda self, x: (self.k, x))
second = Second()
print(First, Second, second.hello(), second.bye(2), Second.__bases__)
for cls in (First, Second):
    print(cls.__name__, sorted(k for k in cls.__dict__ if not k.startswith("__")), isinstance(second, cls))

for one in (P, Q):
    for other in (Q, P):
        try:
            both = type("Both", (one, other), {})
            print(both().who(), both.__mro__[1:3])
        except TypeError as e:
            print(e)
print(type(type.__dict__), type(P.__dict__))
