class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        print("eq", self.n, getattr(o, "n", o))
        return self.n == o.n if isinstance(o, V) else NotImplemented

    def __lt__(self, o):
        print("lt", self.n, o.n)
        return self.n < o.n

    def __le__(self, o):
        print("le", self.n, o.n)
        return self.n <= o.n


a, b = V(1), V(2)
print(a == b, a != b, a < b, a > b, a <= b, a >= b)
print(a == 5, 5 == a, a != None)
print(a in [b, V(1)], [V(1), V(2)] == [V(1), V(3)], max(a, b).n, min([b, a]).n)
print([x.n for x in sorted([V(3), V(1), V(2)])])
print(a < b < V(3))


class Plain:
    pass


p = Plain()
print(p == p, p == Plain(), p != p, p in [p])
try:
    p < Plain()
except TypeError as e:
    print(e)


class Odd:
    def __eq__(self, o):
        return "not a bool"

    def __contains__(self, x):
        return []


o = Odd()
print(o == 1, o != 1, bool(o == 1), 1 in o, o in [1])
nan = float("nan")
print([nan] == [nan], (nan,) == (nan,), nan in [nan], [nan].count(nan), [nan].index(nan))
