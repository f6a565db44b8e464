# Containers compare elements by identity first; user equality is asked in order.
class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("eq", self.n, getattr(other, "n", other))
        return isinstance(other, Loud) and self.n == other.n

    def __hash__(self):
        return 1

    def __repr__(self):
        return f"L{self.n}"


a, b, c = Loud(1), Loud(2), Loud(3)
print([a, b] == [a, b], (a,) == (a,), a in [a], c in [a, b, c])
print([a, b] == [a, c], [a] == [a, b])
print([a, b, c].index(c), [a, b, a].count(a))
items = [a, b, c]
items.remove(b)
print(items)
print([a, c] < [a, c])
d = {a: 1}
print(d[a], d.get(b), {a: 1} == {a: 1})
print(Loud(2) in {b: 1}, Loud(5) in {a, b})
print([1, 2] == [1.0, 2], (1, True) == (True, 1), [] == (), {} == [], [[]] == [[]])


class Never:
    def __eq__(self, other):
        return False


n = Never()
print(n == n, n in [n], [n] == [n], [n].count(n), [n].index(n), {1: n} == {1: n}, (n, n) == (n, n))


class Raises:
    def __eq__(self, other):
        raise ValueError("compared")


r = Raises()
print(r in [r], [r] == [r])
try:
    1 in [r]
except ValueError as error:
    print(error)
try:
    [r] == [1]
except ValueError as error:
    print(error)
