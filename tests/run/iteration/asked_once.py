# What runs over an iterator of the program asks it for an iterator once, and for its length where CPython does.
import functools
import itertools


class Countdown:
    def __init__(self, n):
        self.n = n
        self.log = []

    def __iter__(self):
        self.log.append("iter")
        return self

    def __next__(self):
        self.log.append("next")
        if self.n == 0:
            raise StopIteration("done")
        self.n -= 1
        return self.n


class Hinting(Countdown):
    def __length_hint__(self):
        self.log.append("hint")
        return self.n


functions = [
    list,
    tuple,
    set,
    frozenset,
    sum,
    min,
    max,
    sorted,
    any,
    all,
    enumerate,
    iter,
    lambda it: list(enumerate(it)),
    lambda it: list(map(str, it)),
    lambda it: list(filter(None, it)),
    lambda it: list(zip(it, "ab")),
    lambda it: functools.reduce(lambda a, b: a + b, it),
    lambda it: list(itertools.accumulate(it)),
    lambda it: list(itertools.islice(it, 2)),
    lambda it: list(itertools.takewhile(bool, it)),
    lambda it: list(itertools.dropwhile(bool, it)),
    lambda it: next(it, None),
    lambda it: sum(it, 0.5),
    lambda it: dict.fromkeys(it),
    lambda it: "-".join(map(str, it)),
    lambda it: 1 in it,
]
for function in functions:
    for cls in (Countdown, Hinting):
        it = cls(3)
        result = function(it)
        print(result if not hasattr(result, "__next__") else type(result).__name__, it.log)


class Bare:
    def __init__(self):
        self.n = 2

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return self.n


bare = Bare()
print([next(bare, "end") for _ in range(4)])
items = [0]
items.extend(Hinting(2))
items += Countdown(1)
print(items)
