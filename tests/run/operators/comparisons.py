# Rich comparisons: reflection, NotImplemented, defaults, chains, results that are no bools.
class Num:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n)
        return self.n < other.n if isinstance(other, Num) else NotImplemented

    def __eq__(self, other):
        print("eq", self.n)
        return self.n == other.n if isinstance(other, Num) else NotImplemented


a, b = Num(1), Num(2)
print(a < b, b < a, a > b, a == b, a != b, a == 1, a != 1, 1 == a, 1 != a)


def attempt(op):
    try:
        print(op())
    except TypeError as error:
        print(error)


attempt(lambda: a <= b)
attempt(lambda: a >= b)
attempt(lambda: a < 1)
attempt(lambda: 1 < a)
attempt(lambda: 1 > a)
attempt(lambda: None > 1)


class Plain:
    pass


p, q = Plain(), Plain()
print(p == p, p == q, p != p, p != q, p == None, None == p, p is p)
attempt(lambda: p < q)


class Odd:
    def __eq__(self, other):
        return "equal"

    def __ne__(self, other):
        return []

    def __lt__(self, other):
        return 0

    def __gt__(self, other):
        return None


o = Odd()
print(o == 1, o != 1, o < 1, o > 1, 1 < o, 1 > o, 1 == o, not (o == 1), bool(o != 1))
print(1 < o < 2, 0 < 1 < o, o == o == o)


class Ne:
    def __ne__(self, other):
        return "ne"


print(Ne() != 1, Ne() == 1)


def value(x):
    print("value", x)
    return x


print(value(1) < value(2) < value(3))
print(value(1) > value(2) > value(3))
print(value(1) < value(3) > value(2) != value(5) == value(5))
print(1 == 1.0 == True, 1 < 2.5 < 10**30, "a" < "b" <= "b" > "A", [1] < [1, 2] < [2])
x = 5
print(0 < x < 10, 10 > x >= 5 > 2, x == 5 in [5, True], 1 in [1] == True)
nan = float("nan")
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan], (nan,) == (nan,), {1: nan} == {1: nan}, nan < nan)
