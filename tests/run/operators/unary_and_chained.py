# Unary operators, boolean operators and conditional expressions with objects that are no bools.
class Vec:
    def __init__(self, *xs):
        self.xs = xs

    def __neg__(self):
        return Vec(*(-x for x in self.xs))

    def __pos__(self):
        return Vec(*self.xs)

    def __invert__(self):
        return Vec(*reversed(self.xs))

    def __add__(self, other):
        return Vec(*(a + b for a, b in zip(self.xs, other.xs)))

    def __sub__(self, other):
        return self + -other

    def __mul__(self, k):
        return Vec(*(x * k for x in self.xs)) if isinstance(k, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.xs, other.xs))

    def __truediv__(self, k):
        return Vec(*(x / k for x in self.xs))

    def __eq__(self, other):
        return isinstance(other, Vec) and self.xs == other.xs

    def __bool__(self):
        return any(self.xs)

    def __abs__(self):
        return (self @ self) ** 0.5

    def __repr__(self):
        return f"Vec{self.xs}"


u, v = Vec(1, 2), Vec(3, 4)
print(-u, +u, ~u, u + v, u - v, u * 2, 3 * u, u @ v, v / 2, abs(v), u == Vec(1, 2), u != v)
print(-u * 2 + v, -(u + v), not u, not Vec(0, 0), u and v, Vec(0) or "empty", - -u, ~~v, not not u)
try:
    u * "a"
except TypeError as error:
    print(error)
try:
    "a" * u
except TypeError as error:
    print(error)
print(0 or [] or "" or None, 1 and "a" and [0], None and 1, [] or {} or (), "x" if u else "y", 5 if [] else 6)
print(1 if False else 2 if False else 3, (1 or 2) and 3, not 1 == 2, not (1 and 0), True and not False or False)


def noisy(value):
    print("eval", value)
    return value


print(noisy(0) and noisy(1), noisy(0) or noisy(2), noisy(1) and noisy(0) or noisy(3))
print(noisy(1) < noisy(2) < noisy(3), noisy(3) < noisy(2) < noisy(1))
print(noisy("t") if noisy(1) else noisy("f"))
print(-2**2, (-2) ** 2, 2**-1, 2**3**2, -7 // 2, -7 % 3, 7 % -3, ~5, -True, +False, not 0)
print(1 + 2 * 3 - 4 / 2, 10 - 5 - 2, 2 * 3 % 4, 1 << 2 + 1, 6 & 3 | 8 ^ 1, 5 > 3 == True, 1 in [1] in [[1]] if False else "-")
