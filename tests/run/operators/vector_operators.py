# All arithmetic hooks of a small vector class, reflected and in-place ones too.
class Vec:
    def __init__(self, *xs):
        self.xs = xs

    def __repr__(self):
        return f"Vec{self.xs}"

    def __add__(self, other):
        if isinstance(other, Vec):
            return Vec(*(a + b for a, b in zip(self.xs, other.xs)))
        if isinstance(other, (int, float)):
            return Vec(*(a + other for a in self.xs))
        return NotImplemented

    def __radd__(self, other):
        return Vec(*(other + a for a in self.xs))

    def __sub__(self, other):
        return Vec(*(a - b for a, b in zip(self.xs, other.xs)))

    def __mul__(self, k):
        return Vec(*(a * k for a in self.xs))

    __rmul__ = __mul__

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.xs, other.xs))

    def __truediv__(self, k):
        return Vec(*(a / k for a in self.xs))

    def __floordiv__(self, k):
        return Vec(*(a // k for a in self.xs))

    def __mod__(self, k):
        return Vec(*(a % k for a in self.xs))

    def __pow__(self, k, m=None):
        return Vec(*(pow(a, k, m) for a in self.xs))

    def __neg__(self):
        return self * -1

    def __pos__(self):
        return self

    def __abs__(self):
        return sum(a * a for a in self.xs) ** 0.5

    def __invert__(self):
        return Vec(*(~a for a in self.xs))

    def __iadd__(self, other):
        self.xs = tuple(a + other for a in self.xs)
        return self

    def __divmod__(self, k):
        return self // k, self % k

    def __bool__(self):
        return any(self.xs)

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        return Vec(*self.xs[i]) if isinstance(i, slice) else self.xs[i]

    def __eq__(self, other):
        return isinstance(other, Vec) and self.xs == other.xs

    def __hash__(self):
        return hash(self.xs)

    def __format__(self, spec):
        return "|".join(format(x, spec) for x in self.xs)

    def __int__(self):
        return int(self.xs[0])

    def __index__(self):
        return self.xs[0]

    def __round__(self, n=0):
        return Vec(*(round(x, n) for x in self.xs))


v, w = Vec(1, 2, 3), Vec(4, 5, 6)
print(v + w, v + 1, 1 + v, v - w, v * 2, 2 * v, v @ w, v / 2, w // 2, w % 2, v**2, pow(v, 2, 5))
print(-v, +v, abs(Vec(3, 4)), ~v, divmod(w, 4), bool(Vec(0, 0)), bool(v), len(v), v[0], v[1:], list(v))
v += 10
print(v, v == Vec(11, 12, 13), v != w, hash(w) == hash(Vec(4, 5, 6)), {w: 1}[Vec(4, 5, 6)])
print(f"{w:03d}", format(w, "x"), int(w), [0, 1, 2, 3, 4, 5][w], round(Vec(1.26, 2.5), 1), sum([v, w], Vec(0, 0, 0)))
for bad in (lambda: v + "x", lambda: "x" @ v, lambda: v << 1):
    try:
        bad()
    except TypeError as e:
        print(e)
