# wasm: skip it reads how much memory the process takes
# Cycles are freed while the program runs, and nothing that lives is.


class Node:
    def __init__(self, value):
        self.value = value
        self.next = self
        self.seen = []


def ring(size):
    first = last = Node(0)
    for value in range(1, size):
        last.next = Node(value)
        last = last.next
    last.next = first
    first.seen.append(last)
    return first


def counter():
    def down(n):
        return n if n < 1 else down(n - 1)

    return down(3)


def nested():
    items = [1, 2]
    items.append(items)
    table = {"items": items}
    table["self"] = table
    return len(items) + len(table)


class Tree:
    def __init__(self, parent, depth):
        self.parent = parent
        self.children = [Tree(self, depth - 1) for _ in range(2)] if depth else []

    def count(self):
        return 1 + sum(child.count() for child in self.children)


kept = ring(1000)
tree = Tree(None, 10)
total = 0
for turn in range(250_000):
    total += ring(4).seen[0].value
    total += counter() + nested()
    if turn % 10_000 == 0:
        total += Tree(None, 6).count()
        kept.seen.append(ring(3))
print(total)

at = kept
values = 0
while True:
    values += at.value
    at = at.next
    if at is kept:
        break
print(values, len(kept.seen), [other.next.next.next is other for other in kept.seen[1:3]], tree.count())
print(all(child.parent is tree for child in tree.children))


def peak():
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith("VmHWM"):
                return int(line.split()[1])


print(peak() < 100_000)
