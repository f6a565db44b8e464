"""A doubly linked list with iterators both ways, slices, and changes while it is walked."""
from collections.abc import MutableSequence


class Node:
    __slots__ = ("value", "before", "after")

    def __init__(self, value=None):
        self.value = value
        self.before = self.after = self


class Linked(MutableSequence):
    def __init__(self, values=()):
        self._head = Node()
        self._count = 0
        self.extend(values)

    def __len__(self):
        return self._count

    def _node(self, index, limit=0):
        try:
            i = index.__index__()
        except AttributeError:
            raise TypeError(f"position must be a whole number, not {index!r}") from None
        if i < 0:
            i += self._count
        if not 0 <= i < self._count + limit:
            raise IndexError(f"{index} of {self._count}")
        node = self._head.after
        for _ in range(i):
            node = node.after
        return node

    def __getitem__(self, index):
        if isinstance(index, slice):
            return type(self)([self._node(i).value for i in range(*index.indices(self._count))])
        return self._node(index).value

    def __setitem__(self, index, value):
        self._node(index).value = value

    def __delitem__(self, index):
        node = self._node(index)
        node.before.after, node.after.before = node.after, node.before
        node.before = node.after = None
        self._count -= 1

    def insert(self, index, value):
        index = max(0, min(self._count, index + self._count if index < 0 else index))
        node, at = Node(value), self._node(index, limit=1)
        node.before, node.after = at.before, at
        at.before.after = at.before = node
        self._count += 1

    def __iter__(self):
        node = self._head.after
        while node is not self._head:
            yield node.value
            node = node.after
            if node is None:
                raise RuntimeError("the list was cut under the walk")

    def __reversed__(self):
        node = self._head
        while (node := node.before) is not self._head:
            yield node.value

    def __eq__(self, other):
        if not isinstance(other, Linked):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other))

    def __repr__(self):
        return f"<{' <-> '.join(map(repr, self))}>"


items = Linked("abc")
items.append("ø")
items.insert(0, 10**20)
items.insert(-1, None)
items.insert(99, [1])
print(items, len(items), Linked(), bool(Linked()), list(reversed(items)))
print(items[1:4], items[::-2], items[-1], items[5:2], type(items[:1]).__name__)
print("ø" in items, "z" in items, items.index("b"), items.count(None), items == Linked(list(items)), items == list(items))
items[True] = "A"
del items[-1], items[0]
items += ["x", "y"]
print(items, items.pop(), items.pop(0), items)
items.reverse()
print(items, [*items], items.remove("c"), len(items))
for wrong in (lambda: items[9], lambda: items[-9], lambda: items.pop(7), lambda: items["a"], lambda: items.remove("q"),
              lambda: Linked().pop(), lambda: items.index("x", 2), lambda: hash(items), lambda: items + [1],
              lambda: items.__delitem__(slice(0, 1)), lambda: Linked(5)):
    try:
        print("fine", wrong())
    except Exception as e:
        print(type(e).__name__, e, sep=": ")
walk = iter(items)
print(next(walk), end=" ")
items.append("late")
print(*walk, next(walk, "end"))
walk = iter(items)
next(walk)
del items[0]
try:
    print(next(walk))
except RuntimeError as e:
    print(e, "|", items)
items.clear()
print(items, len(items), max(items, default="empty"), list(zip(items, reversed(items))))
first, *rest, last = Linked(range(5))
print(first, rest, last, sum(Linked([0.5, 2**70])), sorted(Linked([3, 1, 2])), dict.fromkeys(Linked("ab")))
