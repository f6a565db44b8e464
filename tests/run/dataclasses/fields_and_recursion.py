# What fields say about themselves, and objects that hold themselves.

from dataclasses import MISSING, asdict, dataclass, field, fields


@dataclass
class Node:
    value: int
    next: object = None
    tags: list = field(default_factory=list, repr=False, compare=False, metadata={"unit": "m"})


a = Node(1)
a.next = Node(2, a)
print(a)
a.next = [a, 5]
print(a, repr(a.next))
print(Node(1) == Node(1, tags=[1]))
for f in fields(Node):
    print(f.name, f.type, f.default is MISSING, f.init, f.repr, f.hash, f.compare, dict(f.metadata), f.kw_only)
tags = fields(Node)[2]
print(tags.default_factory, tags.metadata["unit"])
try:
    tags.metadata["x"] = 1
except TypeError as e:
    print(e)
print(list(Node.__dataclass_fields__), hasattr(int, "__dataclass_fields__"))


@dataclass(slots=True)
class Slotted:
    a: int = 1
    b: str = "x"


s = Slotted(2)
print(s, Slotted.__slots__, asdict(s))
try:
    s.c = 1
except AttributeError as e:
    print(e)
