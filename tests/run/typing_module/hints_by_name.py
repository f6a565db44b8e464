# get_type_hints of annotations that are texts: names of the module, of builtin classes, of given namespaces.
from typing import Optional, get_type_hints


class Node:
    value: int
    next: "Node"
    label: "str" = ""
    other: "Optional[int]" if False else Optional[int] = None

    def link(self, other: "Node", times: "int" = 1) -> "Node":
        return self


class Leaf(Node):
    parent: "Node"
    unknown: None


def plain(a: "Leaf", b: "float", *rest: "Node", **named: "str") -> "None":
    pass


print(get_type_hints(Node))
print(get_type_hints(Leaf))
print(get_type_hints(Node.link))
print(get_type_hints(plain))


def missing(x: "Nowhere"):
    pass


try:
    get_type_hints(missing)
except NameError as e:
    print(e)
print(get_type_hints(missing, {"Nowhere": int}), get_type_hints(missing, None, {"Nowhere": str}))
print(dict(Node.__annotations__, x=1)["x"])


class Pairs:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, i):
        return self.items[i]


print(dict(Pairs([("a", 1), ("b", 2)])))
for bad in [Pairs([1]), Pairs(["abc"]), 5]:
    try:
        print(dict(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
