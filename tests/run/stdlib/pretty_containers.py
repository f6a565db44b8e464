# pprint of what collections, types and dataclasses make, of bytes, and under a depth.

import reprlib
import types
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque
from dataclasses import dataclass
from pprint import pformat, pprint

long = {"long": "word " * 30, "t": (1,), "items": list(range(40)), "b": b"bytes" * 20}
pprint(long)
pprint(long, depth=1)
pprint(long, width=40, indent=4, compact=True)
pprint(OrderedDict(a=1, b="x" * 80))
pprint(defaultdict(list, {"k": ["y" * 70, 2]}))
pprint(Counter({"a" * 40: 3, "b" * 40: 2}))
pprint(deque(range(40)))
pprint(deque(range(40), maxlen=50), compact=True)
pprint(ChainMap({"a": 1}, {"b": "z" * 80}))
pprint(types.MappingProxyType({"k" * 40: "v" * 40}))
pprint(types.SimpleNamespace(a=1, b="q" * 80))
pprint(UserDict({"u" * 40: "w" * 40}))
pprint(UserList(range(40)), compact=True)
pprint(bytearray(b"x" * 100))
pprint([b"y" * 100])
print(pformat(b"abc"), pformat(deque()), pformat(Counter()))


@dataclass
class Plain:
    name: str
    values: list


@dataclass
class Own:
    name: str

    def __repr__(self):
        return "Own<" + self.name * 90 + ">"


pprint(Plain("n" * 40, list(range(20))))
pprint([Plain("a", [1]), Own("b")])
print(reprlib.repr(deque(range(10))))
