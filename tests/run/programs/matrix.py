class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        self.shape = (len(self.rows), len(self.rows[0]) if self.rows else 0)
        if any(len(r) != self.shape[1] for r in self.rows):
            raise ValueError("ragged rows")

    @classmethod
    def identity(cls, n):
        return cls([[1 if i == j else 0 for j in range(n)] for i in range(n)])

    def __getitem__(self, at):
        i, j = at
        return self.rows[i][j]

    def __eq__(self, other):
        return self.rows == other.rows

    def __add__(self, other):
        if self.shape != other.shape:
            raise ValueError(f"shapes {self.shape} and {other.shape}")
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __mul__(self, other):
        if isinstance(other, Matrix):
            if self.shape[1] != other.shape[0]:
                raise ValueError(f"cannot multiply {self.shape} by {other.shape}")
            columns = other.transpose().rows
            return Matrix([[sum(a * b for a, b in zip(r, c)) for c in columns] for r in self.rows])
        return Matrix([[a * other for a in r] for r in self.rows])

    __rmul__ = __mul__

    def __pow__(self, n):
        result = Matrix.identity(self.shape[0])
        base = self
        while n:
            if n % 2:
                result = result * base
            base = base * base
            n //= 2
        return result

    def transpose(self):
        return Matrix(zip(*self.rows))

    def det(self):
        n = self.shape[0]
        if n == 1:
            return self.rows[0][0]
        total = 0
        for j in range(n):
            minor = Matrix([r[:j] + r[j + 1:] for r in self.rows[1:]])
            total += (-1) ** j * self.rows[0][j] * minor.det()
        return total

    def __repr__(self):
        return "Matrix(" + "; ".join(" ".join(str(v) for v in r) for r in self.rows) + ")"


a = Matrix([[1, 2], [3, 4]])
b = Matrix([[0.5, 0], [0, 2]])
print(a + a, a * a, a * b, 3 * a, a * 0.5)
print(a.transpose(), a[1, 0], a.det(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]]).det())
fib = Matrix([[1, 1], [1, 0]])
print(fib**10, (fib**100)[0, 1], (fib**300)[0, 1])
print(a**0 == Matrix.identity(2), a == a.transpose().transpose(), a == b)
for f in (lambda: a + Matrix([[1, 2, 3]]), lambda: a * Matrix([[1, 2, 3]]), lambda: Matrix([[1], [1, 2]])):
    try:
        print(f())
    except ValueError as e:
        print(e)
