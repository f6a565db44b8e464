# NotImplemented from operator methods, in every combination, with builtin types on either side.
class Declines:
    def __add__(self, other):
        print("add", type(other).__name__)
        return NotImplemented

    def __radd__(self, other):
        print("radd", type(other).__name__)
        return NotImplemented

    def __mul__(self, other):
        return NotImplemented

    __rmul__ = __mul__

    def __iadd__(self, other):
        print("iadd")
        return NotImplemented

    def __eq__(self, other):
        return NotImplemented

    def __lt__(self, other):
        return NotImplemented

    def __neg__(self):
        return NotImplemented

    __hash__ = None


class Accepts:
    def __radd__(self, other):
        return f"accepted {type(other).__name__}"

    def __rmul__(self, other):
        return f"times {type(other).__name__}"

    def __gt__(self, other):
        return "greater"


def attempt(op):
    try:
        print(op())
    except TypeError as error:
        print(error)


d, a = Declines(), Accepts()
for other in (1, "text", [1], (1,), b"x", None, 1.5, {}, d):
    attempt(lambda: d + other)
    attempt(lambda: other + d)
    attempt(lambda: other * d)
    attempt(lambda: d * other)
for other in (1, "text", [1], (1,), b"x", None, d):
    attempt(lambda: other + a)
    attempt(lambda: other * a)
attempt(lambda: d < a)
attempt(lambda: a < d)
attempt(lambda: d == d)
attempt(lambda: d == a)
attempt(lambda: d != a)
attempt(lambda: -d)


def augmented(x, y):
    x += y
    return x


attempt(lambda: augmented(d, 1))
attempt(lambda: augmented(1, d))
attempt(lambda: augmented(d, a))
attempt(lambda: augmented([1], a))
attempt(lambda: augmented("s", a))
print(bool(d == 1), d.__eq__(1), d.__add__ is not None)
