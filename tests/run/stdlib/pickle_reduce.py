# What __reduce__ says, functions by name, named tuples.
import pickle
from collections import namedtuple

Pair = namedtuple("Pair", "left right")


class Once:
    def __init__(self, n):
        self.n = n

    def __reduce__(self):
        return Once, (self.n + 1,)


def make(a, b):
    return [a, b]


class Made:
    def __reduce__(self):
        return make, (1, "x")


print(pickle.loads(pickle.dumps(Once(1))).n)
print(pickle.loads(pickle.dumps(Made())))
print(pickle.loads(pickle.dumps(Pair(1, [2]))))
print(pickle.loads(pickle.dumps(make)) is make)
