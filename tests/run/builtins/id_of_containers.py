# What `id` was asked of lives to the end of its function: no later object gets the address before.
def fresh(n):
    first = [n]
    address = id(first)
    others = [[i] for i in range(50)]
    return address in {id(other) for other in others}, len({id(other) for other in others})


def pairs():
    a, b, c, d, e = {}, set(), (1, len("x")), frozenset([1]), bytearray(b"x")
    seen = {id(a), id(b), id(c), id(d)}
    return len(seen), id({}) in seen, id(set()) in seen, id([1]) in seen


class Node:
    def __init__(self, value, nexts=None):
        self.value = value
        self.nexts = nexts or []


def walk(node, seen):
    if id(node) in seen:
        return ["again", node.value]
    seen.add(id(node))
    return [node.value] + [walk(other, seen) for other in node.nexts]


def shared():
    seen = {}
    for value in range(3):
        node = Node(value)
        seen[id(node)] = node
    x = Node(7)
    return len(seen), id(x) in seen


print(fresh(1), pairs(), shared())
a = Node("a")
b = Node("b", [a, a])
a.nexts.append(b)
print(walk(b, set()))
x = []
y = x
print(id(x) == id(y), id(x) == id([]), id(x) != id(list(x)))
