# min and max: keys, defaults, several arguments, ties, errors.
print(min(3, 1, 2), max(3, 1, 2), min([3, 1, 2]), max("hello"), min((2.5, 1)), max({1: "a", 5: "b"}))
print(min("b", "a", key=ord), max(["aa", "b"], key=len), min([1, -2], key=abs), max(1, -2, key=abs))
print(min([], default=7), max((), default=None), min([4], default=0), max([], default=[], key=len))
print(min([[2, 1], [1, 9]]), max((1, "b"), (1, "a")), min(True, 0), max(1, 1.0), max(1.0, 1))
print(min([1, 1.0, True]), max([1, 1.0, True]), min("a", "A"), max(x % 3 for x in range(5)))
words = ["bb", "a", "cc", "d"]
print(min(words, key=len), max(words, key=len), min(words, key=lambda w: (len(w), w)), sorted(words, key=len))


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: min([]))
attempt(lambda: max(()))
attempt(lambda: max(5))
attempt(lambda: max(1, "a"))
attempt(lambda: min([1, "a"]))
attempt(lambda: min(1, 2, default=3))
attempt(lambda: max())
attempt(lambda: min([1], key=5))
attempt(lambda: min([1, 2], wrong=5))
attempt(lambda: max([None, None]))
attempt(lambda: min(None))


class V:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        print("lt", self.v, other.v)
        return self.v < other.v

    def __gt__(self, other):
        print("gt", self.v, other.v)
        return self.v > other.v

    def __repr__(self):
        return f"V{self.v}"


print(min(V(2), V(1), V(3)), max([V(2), V(1), V(3)]))
print(min(10**20, 5), max(10**20, 5.5), min(float("inf"), 1))
