# Sequence and mapping patterns on classes of the library and below them.
import array
from collections import ChainMap, OrderedDict, UserDict, UserList, defaultdict, deque
from collections.abc import Mapping, Sequence
from types import MappingProxyType


class Countdown(Sequence):
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return self.n - i

    def __len__(self):
        return self.n


class Squares(Mapping):
    def __getitem__(self, k):
        return k * k

    def __iter__(self):
        return iter(range(3))

    def __len__(self):
        return 3


class Neither:
    def __getattr__(self, name):
        print("asked for", name)
        return 1


def kind(x):
    match x:
        case []:
            return "empty"
        case [one]:
            return f"one {one}"
        case [first, *rest]:
            return f"{first} then {rest}"
        case {"a": a, **rest}:
            return f"a={a} and {rest}"
        case {}:
            return "a mapping"
    return "neither"


for x in (
    deque([1, 2, 3]), deque(), array.array("i", [4, 5]), memoryview(b"ab"), UserList([6]), Countdown(3), Countdown(1),
    range(2), (), "text", b"bytes", bytearray(b"x"), {1, 2}, iter([1]),
):
    print(type(x).__name__, kind(x))
for x in (
    OrderedDict(a=1, b=2), defaultdict(int, a=3), ChainMap({"a": 4}, {"c": 5}), UserDict(a=6), MappingProxyType({"a": 7}),
    {"z": 1},
):
    print(type(x).__name__, kind(x))
match Squares():
    case {2: four, 3: nine}:
        print("found", four, nine)
    case {2: four}:
        print("found", four)
print(kind(Neither()))
