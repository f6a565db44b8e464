# __index__, __int__, __float__, __trunc__, __round__ and their kin.
import math


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        print("index")
        return self.n


one, two = Index(1), Index(2)
items = [10, 20, 30, 40]
print(items[one], items[one:two + 1 if False else 3], "abc"[two], (1, 2, 3)[Index(-1)], range(10)[two])
print(items[one:], items[:two], items[::two], "abcdef"[one:Index(5):two])
items[one] = 21
del items[Index(0)]
print(items, list(range(two)), list(range(one, Index(4))), [0] * two, two * "ab" if False else "ab" * two)
print(hex(Index(255)), bin(two), oct(Index(8)), chr(Index(65)), int(Index(7)), float(Index(3)), round(2.567, one))
print("%d" % 3)


class Bad:
    def __index__(self):
        return "x"

    __int__ = __index__


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: items[Bad()])
attempt(lambda: range(Bad()))
attempt(lambda: [0] * Bad())
attempt(lambda: int(Bad()))
attempt(lambda: hex(Bad()))


class Number:
    def __int__(self):
        return 41

    def __float__(self):
        return 1.5

    def __round__(self, digits=None):
        return ("round", digits)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __abs__(self):
        return "abs"

    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __pow__(self, other, mod=None):
        return ("pow", other, mod)

    def __rpow__(self, other):
        return ("rpow", other)


n = Number()
print(int(n), float(n), round(n), round(n, 2), math.trunc(n), math.floor(n), math.ceil(n), abs(n))
print(-n, +n, ~n, divmod(n, 2), divmod(2, n), pow(n, 2), pow(n, 2, 5), pow(3, n), n**4, 4**n)
attempt(lambda: items[n])
attempt(lambda: range(n))
attempt(lambda: round("a"))
attempt(lambda: abs([]))
attempt(lambda: divmod("a", 1))
attempt(lambda: divmod(1, None))
attempt(lambda: pow(n, 2, "m"))
attempt(lambda: math.floor("a"))
