# any, all, sum: short circuits, starts, errors.
def noisy(*values):
    for v in values:
        print("take", v)
        yield v


print(any(noisy(0, 1, 2)), all(noisy(1, 0, 2)))
print(any([]), all([]), any([0, "", None]), all([1, "a", [0]]), any(x > 2 for x in range(4)))
print(sum([1, 2, 3]), sum([], 5), sum([0.1] * 10), sum([1, 2.5, True]), sum([[1], [2]], []), sum([(1,), (2,)], ()))
print(sum(range(101)), sum(x * x for x in range(5)), sum([10**20, 1]), sum([1.5, 2], start=10))
print(sum({1: 2, 3: 4}), sum([True, True]), sum([1e100, 1.0, -1e100]))


class Money:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Money(self.n + (other.n if isinstance(other, Money) else other))

    __radd__ = __add__

    def __repr__(self):
        return f"Money({self.n})"


print(sum([Money(1), Money(2)]), sum([Money(3)], Money(4)))


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: sum(["a", "b"]))
attempt(lambda: sum(["a"], ""))
attempt(lambda: sum([b"a"], b""))
attempt(lambda: sum([1], None))
attempt(lambda: sum([[1], [2]]))
attempt(lambda: sum(5))
attempt(lambda: sum([1, None]))
attempt(lambda: any(5))
attempt(lambda: all(None))


class BadBool:
    def __bool__(self):
        raise ValueError("no truth")


attempt(lambda: any([0, BadBool()]))
attempt(lambda: all([BadBool()]))
