def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Frac:
    __slots__ = ("n", "d")

    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"{n}/0")
        if d < 0:
            n, d = -n, -d
        g = gcd(abs(n), d)
        self.n = n // g
        self.d = d // g

    @classmethod
    def parse(cls, text):
        n, slash, d = text.partition("/")
        return cls(int(n), int(d) if slash else 1)

    def __add__(self, o):
        if isinstance(o, int):
            o = Frac(o)
        if not isinstance(o, Frac):
            return NotImplemented
        return Frac(self.n * o.d + o.n * self.d, self.d * o.d)

    __radd__ = __add__

    def __neg__(self):
        return Frac(-self.n, self.d)

    def __sub__(self, o):
        return self + -o

    def __mul__(self, o):
        o = Frac(o) if isinstance(o, int) else o
        return Frac(self.n * o.n, self.d * o.d)

    __rmul__ = __mul__

    def __truediv__(self, o):
        o = Frac(o) if isinstance(o, int) else o
        return Frac(self.n * o.d, self.d * o.n)

    def __eq__(self, o):
        o = Frac(o) if isinstance(o, int) else o
        return isinstance(o, Frac) and (self.n, self.d) == (o.n, o.d)

    def __lt__(self, o):
        o = Frac(o) if isinstance(o, int) else o
        return self.n * o.d < o.n * self.d

    def __hash__(self):
        return hash((self.n, self.d))

    def __float__(self):
        return self.n / self.d

    def __repr__(self):
        return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)


half = Frac(1, 2)
third = Frac(1, 3)
print(half + third, half - third, half * third, half / third, -half, half + 1, 1 + half, 2 * third, Frac(6, -4), Frac(0, 5))
print(half == Frac(2, 4), half == 0.5, Frac(4, 2) == 2, half < third, half > third, sorted([half, third, Frac(2, 5), Frac(-1, 9)]))
print(sum([Frac(1, n) for n in range(1, 31)], Frac(0)), float(half), {half: "h"}[Frac(3, 6)], max(half, third))
h = Frac(1)
for _ in range(12):
    h = 1 + Frac(1) / h
print(h, float(h))
e = Frac(1)
term = Frac(1)
for n in range(1, 25):
    term = term / n
    e = e + term
print(e, float(e))
print(Frac.parse("-10/4"), Frac.parse("7"))
for f in (lambda: Frac(1, 0), lambda: half / Frac(0), lambda: half + "x", lambda: Frac.parse("a/b"), lambda: half // 2):
    try:
        print(f())
    except (ZeroDivisionError, TypeError, ValueError) as err:
        print(type(err).__name__, err)


def solve(a, b):
    n = len(a)
    m = [[Frac(v) for v in row] + [Frac(b[i])] for i, row in enumerate(a)]
    for i in range(n):
        pivot = next(r for r in range(i, n) if m[r][i] != 0)
        m[i], m[pivot] = m[pivot], m[i]
        m[i] = [v / m[i][i] for v in m[i]]
        for r in range(n):
            if r != i:
                k = m[r][i]
                m[r] = [x - k * y for x, y in zip(m[r], m[i])]
    return [row[n] for row in m]


print(solve([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]], [8, -11, -3]), solve([[0, 2], [3, 5]], [1, 1]))
