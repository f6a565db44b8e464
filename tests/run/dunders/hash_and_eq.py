class P:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, o):
        if not isinstance(o, P):
            return NotImplemented
        return self.x == o.x and self.y == o.y

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"P{self.x, self.y}"


d = {P(1, 2): "a", P(3, 4): "b"}
d[P(1, 2)] = "c"
print(d, len(d), d[P(3.0, 4)], P(9, 9) in d)
s = {P(1, 1), P(1, 1), P(1.0, True)}
print(len(s), P(1, 1) in s, P(0, 0) in s)
print(P(1, 2) == P(1, 2), P(1, 2) is P(1, 2), P(1, 2) == (1, 2), P(1, 2) != P(2, 1), [P(0, 0)].count(P(0, 0)), [P(5, 5), P(6, 6)].index(P(6, 6)))
xs = [P(1, 1), P(2, 2)]
xs.remove(P(2, 2))
print(xs)


class Ident:
    pass


a, b = Ident(), Ident()
m = {a: 1, b: 2}
print(m[a], m[b], Ident() in m, a == b, hash(a) == hash(a))


class BigHash:
    def __hash__(self):
        return 2**64 + 7


class NegHash:
    def __hash__(self):
        return -1


print(hash(BigHash()), hash(NegHash()), hash(2**64 + 7))


class Child(P):
    pass


print(Child(1, 2) == P(1, 2), hash(Child(1, 2)) == hash(P(1, 2)), {P(1, 2): 1}[Child(1, 2)])
