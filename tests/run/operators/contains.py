# `in`: __contains__, iteration, items by position, and what they return.
class Contains:
    def __contains__(self, x):
        print("contains", x)
        return x


class Iterates:
    def __iter__(self):
        print("iter")
        yield 1
        yield 2


class Positions:
    def __getitem__(self, i):
        print("getitem", i)
        if i > 2:
            raise IndexError
        return i * 2


c = Contains()
print(1 in c, 0 in c, "" in c, [0] in c, None not in c, "x" not in c)
print(2 in Iterates(), 3 in Iterates(), 4 in Positions(), 5 not in Positions())


class Blocked(Iterates):
    __contains__ = None


class Nothing:
    pass


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: 1 in Blocked())
attempt(lambda: 1 in Nothing())
attempt(lambda: 1 in 5)
attempt(lambda: 1 not in None)
attempt(lambda: 1 in "1")
attempt(lambda: [] in {})
attempt(lambda: [] in {1})


class Fails:
    def __contains__(self, x):
        raise KeyError(x)


attempt(lambda: 1 in Fails())
print("b" in "abc", "" in "abc", "bc" in "abc", "ac" in "abc", 97 in b"abc", b"bc" in b"abc")
print(1.0 in [1], True in {1: 2}, "1" in [1], None in [None], (1,) in [(1,)], 3 in range(0, 10, 3), 4 in range(0, 10, 3))
gen = (x for x in range(5))
print(2 in gen, list(gen))
d = {"a": 1}
print("a" in d, "a" in d.keys(), 1 in d.values(), ("a", 1) in d.items(), ("a", 2) in d.items(), "b" not in d)
