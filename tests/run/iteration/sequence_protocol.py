# Iteration, containment and reversal by __getitem__ and __len__ alone.
class Squares:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i < 0 or i >= self.n:
            raise IndexError("over")
        return i * i


s = Squares(5)
print(list(s), 9 in s, 10 in s, 10 not in s)
print(list(reversed(s)), sum(s), max(s), sorted(s, reverse=True))
print([x for x in s if x % 2], dict(zip("abc", s)), tuple(s))
a, b, *rest = s
print(a, b, rest)
print(list(enumerate(s, 1)), list(map(str, s)), set(s) == {0, 1, 4, 9, 16})
it = iter(s)
print(next(it), next(it), list(it), next(it, "end"))
for x in Squares(0):
    print("never")
else:
    print("empty")


class Endless:
    def __getitem__(self, i):
        return i


for x in Endless():
    if x > 3:
        break
    print(x, end=" ")
print(5 in Endless())


class Stops:
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        return i


print(list(Stops()))


class Fails:
    def __getitem__(self, i):
        if i == 2:
            raise KeyError("other")
        return i


try:
    list(Fails())
except KeyError as error:
    print("KeyError", error)


class Keyed:
    def __getitem__(self, key):
        return key


k = Keyed()
print(k[1], k["a"], k[1, 2], k[1:2], k[::3], k[...], k[1:2, ..., None], k[()])


class Both:
    def __iter__(self):
        return iter("iter")

    def __getitem__(self, i):
        return "getitem"

    def __contains__(self, x):
        return "yes"

    def __reversed__(self):
        return ["anything"]


both = Both()
print(list(both), 5 in both, 5 not in both, reversed(both))


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


class NoLen:
    def __getitem__(self, i):
        return i


class NoReverse:
    __reversed__ = None

    def __len__(self):
        return 0

    def __getitem__(self, i):
        return i


attempt(lambda: reversed(NoLen()))
attempt(lambda: reversed(NoReverse()))
attempt(lambda: len(NoLen()))
print(list(reversed(range(3))), list(reversed("abc")), list(reversed((1, 2))), list(reversed({"a": 1, "b": 2})))
print(list(reversed({"a": 1}.items())), list(reversed([])), list(reversed(range(0, 10, 3))))
