class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *more, scale=1):
        return (self.n + x + sum(more)) * scale

    def __repr__(self):
        return f"Adder({self.n!r})"


class StrOnly:
    def __str__(self):
        return "str!"


class Both:
    def __str__(self):
        return "S"

    def __repr__(self):
        return "R"


a = Adder(10)
print(a(1), a(1, 2, 3), a(1, scale=2), list(map(a, [1, 2])), callable(a), callable(Both()))
print(a, str(a), repr(a), [a], {"k": a}, (a,), f"{a} {a!r}")
b = Both()
print(b, str(b), repr(b), [b], {b: b}, f"{b}{b!r}{b!s}", "%s %r" % (b, b), "{} {!r}".format(b, b))
print(str(StrOnly()), repr(StrOnly())[:10])


class BadRepr:
    def __repr__(self):
        return 5

    def __len__(self):
        return "x"

    def __hash__(self):
        return "h"

    def __index__(self):
        return 2

    def __int__(self):
        return 3

    def __float__(self):
        return 1.5


x = BadRepr()
for f in (lambda: repr(x), lambda: str(x), lambda: len(x), lambda: hash(x), lambda: Adder(1)()):
    try:
        print(f())
    except TypeError as e:
        print(e)
print([10, 20, 30][x], int(x), float(x), list(range(x)), hex(x), "abc"[x:], [0] * x, round(2.567, x))
print(object.__repr__(x)[:9], type(object()).__name__)
