class Poly:
    def __init__(self, *coeffs):
        c = list(coeffs)
        while c and c[-1] == 0:
            c.pop()
        self.c = c

    @property
    def degree(self):
        return len(self.c) - 1

    def __call__(self, x):
        r = 0
        for k in reversed(self.c):
            r = r * x + k
        return r

    def __add__(self, o):
        o = as_poly(o)
        n = max(len(self.c), len(o.c))
        return Poly(*[(self.c[i] if i < len(self.c) else 0) + (o.c[i] if i < len(o.c) else 0) for i in range(n)])

    __radd__ = __add__

    def __neg__(self):
        return Poly(*[-k for k in self.c])

    def __sub__(self, o):
        return self + -as_poly(o)

    def __rsub__(self, o):
        return as_poly(o) - self

    def __mul__(self, o):
        o = as_poly(o)
        out = [0] * (len(self.c) + len(o.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        r = Poly(1)
        for _ in range(n):
            r = r * self
        return r

    def __divmod__(self, o):
        if not o.c:
            raise ZeroDivisionError("division by the zero polynomial")
        q = Poly()
        r = self
        while r.degree >= o.degree:
            t = Poly(*([0] * (r.degree - o.degree) + [r.c[-1] / o.c[-1]]))
            q = q + t
            r = r - t * o
        return q, r

    def derivative(self):
        return Poly(*[i * k for i, k in enumerate(self.c)][1:])

    def __eq__(self, o):
        return self.c == as_poly(o).c

    def __hash__(self):
        return hash(tuple(self.c))

    def __bool__(self):
        return bool(self.c)

    def __str__(self):
        if not self.c:
            return "0"
        parts = []
        for i in range(self.degree, -1, -1):
            k = self.c[i]
            if k == 0:
                continue
            sign = "-" if k < 0 else "+"
            k = abs(k)
            x = "" if i == 0 else "x" if i == 1 else f"x^{i}"
            parts.append((sign, (str(k) if k != 1 or i == 0 else "") + x))
        first = parts[0]
        return ("-" if first[0] == "-" else "") + first[1] + "".join(f" {s} {t}" for s, t in parts[1:])


def as_poly(v):
    return v if isinstance(v, Poly) else Poly(v)


x = Poly(0, 1)
p = (x + 1) ** 3
q = x * x - 2 * x + 1
print(p, "|", q, "|", p + q, "|", p - q, "|", p * q, "|", 5 - x, "|", -q, "|", Poly(), "|", p - p)
print(p(2), p(0.5), q(1), p(10**20), Poly()(5), p.degree, Poly().degree)
d, r = divmod(Poly(-4, 0, -2, 1), Poly(-3, 1))
print(d, "|", r)
print(p.derivative(), "|", p.derivative().derivative().derivative(), "|", Poly(5).derivative())
print(p == Poly(1, 3, 3, 1), p == q, Poly(3) == 3, bool(Poly()), {p: "cube"}[(x + 1) ** 3], hash(Poly(1, 2, 0)) == hash(Poly(1, 2)))
print((x + 1) ** 25)
print((3 * x**2 + 2.5)(1.5))
try:
    divmod(p, Poly())
except ZeroDivisionError as e:
    print(e)


def newton(p, guess):
    d = p.derivative()
    for _ in range(50):
        guess = guess - p(guess) / d(guess)
    return guess


print(f"{newton(x**2 - 2, 1):.12f} {newton(x**3 - x - 2, 1.5):.12f}")
