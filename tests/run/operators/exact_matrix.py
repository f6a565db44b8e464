"""Matrices over any numbers: operators, determinants, inverses and powers, exactly."""
from fractions import Fraction
from functools import reduce
from numbers import Number


class Matrix:
    __slots__ = ("rows",)

    def __init__(self, rows):
        self.rows = tuple(tuple(row) for row in rows)
        if len(set(map(len, self.rows))) > 1:
            raise ValueError("rows of lengths " + ", ".join(str(len(r)) for r in self.rows))

    @classmethod
    def unit(cls, n):
        return cls([int(i == j) for j in range(n)] for i in range(n))

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    def __repr__(self):
        return f"Matrix({[list(r) for r in self.rows]})"

    def __format__(self, spec):
        return "\n".join("[" + " ".join(format(x, spec) for x in row) + "]" for row in self.rows)

    def __eq__(self, other):
        return self.rows == other.rows if isinstance(other, Matrix) else NotImplemented

    def __hash__(self):
        return hash(self.rows)

    def __getitem__(self, key):
        match key:
            case int(i):
                return self.rows[i]
            case (int(i), int(j)):
                return self.rows[i][j]
            case (slice() as i, slice() as j):
                return Matrix(row[j] for row in self.rows[i])
        raise TypeError(f"no index: {key!r}")

    def __add__(self, other):
        if not isinstance(other, Matrix):
            return NotImplemented
        return Matrix(map(sum, zip(a, b)) for a, b in zip(self.rows, other.rows, strict=True))

    def __mul__(self, k):
        return Matrix([x * k for x in r] for r in self.rows) if isinstance(k, Number) else NotImplemented

    __rmul__ = __mul__

    def __neg__(self):
        return -1 * self

    def __sub__(self, other):
        return self + -other

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"{self.shape} @ {other.shape}")
        columns = list(zip(*other.rows))
        return Matrix([sum(x * y for x, y in zip(r, c)) for c in columns] for r in self.rows)

    def __pow__(self, n):
        if n < 0:
            return (~self) ** -n
        return reduce(lambda m, bit: m @ m @ self if bit == "1" else m @ m, f"{n:b}", Matrix.unit(len(self.rows)))

    def __invert__(self):
        n = len(self.rows)
        work = [[Fraction(x) for x in r] + list(e) for r, e in zip(self.rows, Matrix.unit(n).rows)]
        for i in range(n):
            pivot = next((k for k in range(i, n) if work[k][i]), None)
            if pivot is None:
                raise ZeroDivisionError("singular matrix")
            work[i], work[pivot] = work[pivot], work[i]
            work[i] = [x / work[i][i] for x in work[i]]
            for k in range(n):
                if k != i:
                    work[k] = [x - work[k][i] * y for x, y in zip(work[k], work[i])]
        return Matrix(r[n:] for r in work)


def det(m):
    if not m.rows:
        return 1
    return sum((-1) ** j * x * det(Matrix(r[:j] + r[j + 1:] for r in m.rows[1:])) for j, x in enumerate(m[0]) if x)


fib = Matrix([[1, 1], [1, 0]])
print((fib**10)[0, 1], (fib**300)[0, 1], fib**0, fib**-2)
m = Matrix([[2, -1, 0], [1, Fraction(1, 2), 3], [0, 4, 1]])
print(det(m), (~m) @ m == Matrix.unit(3), hash(~~m) == hash(m))
print(f"{~m}")
print(f"{m * 1.5:7.2f}")
print(m[:2, 1:], m[-1], 2 * m - m == m, +3 * fib, det(Matrix([])), Matrix([]).shape)
print(f"{Matrix([[1, 2j]]) @ Matrix([[1j], [3]]):.1f}", {fib: "f"}[Matrix(fib.rows)])
tests = [lambda: m @ fib, lambda: m + 1, lambda: "x" * m, lambda: ~Matrix([[1, 2], [2, 4]]), lambda: fib + m,
         lambda: Matrix([[1], [2, 3]]), lambda: m[1.5], lambda: m[3], lambda: fib @ 2, lambda: fib < m]
for t in tests:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
