# What copy asks of objects: __reduce__ with state and items, __reduce_ex__, slots beside a dict, containers below builtins.
import copy
from collections import deque


class Recorded:
    def __init__(self, *items):
        self.items = list(items)
        self.table = {}

    def append(self, item):
        self.items.append(item)

    def __setitem__(self, key, value):
        self.table[key] = value

    def __reduce__(self):
        return (Recorded, ("first",), {"note": ["state"]}, iter([[1], [2]]), iter([("k", ["v"])]))


made = copy.copy(Recorded())
print(made.items, made.table, made.note)
made = copy.deepcopy(Recorded())
print(made.items, made.table, made.note)


class ByProtocol:
    def __init__(self, protocol):
        self.protocol = protocol

    def __reduce_ex__(self, protocol):
        return (ByProtocol, (protocol,))


print(copy.copy(ByProtocol(0)).protocol, copy.deepcopy(ByProtocol(0)).protocol)


class Named(str):
    def __reduce__(self):
        return "NAME"


name = Named("x")
print(copy.copy(name) is name)


class Slotted:
    __slots__ = ("inner",)


class Mixed(Slotted):
    pass


mixed = Mixed()
mixed.inner = [1]
mixed.outer = [2]
for made in (copy.copy(mixed), copy.deepcopy(mixed)):
    print(made.inner, made.outer, made.inner is mixed.inner, made.outer is mixed.outer)


class Pair:
    __slots__ = ("a", "b")

    def __reduce__(self):
        return (Pair, (), (None, {"a": [self.a], "b": self.b}))


pair = Pair()
pair.a, pair.b = 1, 2
made = copy.deepcopy(pair)
print(made.a, made.b)

queue = deque([[1], [2]], maxlen=3)
made = copy.deepcopy(queue)
print(made, made[0] is queue[0], copy.copy(queue)[0] is queue[0])
ring = deque()
ring.append(ring)
made = copy.deepcopy(ring)
print(made[0] is made, made is ring)
print(deque([1]).__reduce__()[1:3], deque([1], 5).__reduce__()[1:3])


class Tags(set):
    pass


tags = Tags({1, 2})
tags.owner = ["me"]
made = copy.deepcopy(tags)
print(type(made).__name__, made, made.owner, made.owner is tags.owner)


class Frozen(frozenset):
    pass


print(type(copy.deepcopy(Frozen([(1, 2)]))).__name__)

for wrong in (5, (1,)):

    class Wrong:
        def __reduce__(self):
            return wrong

    try:
        copy.copy(Wrong())
    except TypeError as e:
        print(type(e).__name__)
