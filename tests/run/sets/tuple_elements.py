# Sets of tuples: added and asked for by their items, in loops that also keep them, and in every set operation.


def knights(n, steps):
    frontier = {(0, 0)}
    for _ in range(steps):
        frontier = {
            (x + dx, y + dy)
            for x, y in frontier
            for dx, dy in ((1, 2), (2, 1), (-1, 2), (2, -1))
            if 0 <= x + dx < n and 0 <= y + dy < n
        }
    return frontier


def life(cells):
    near = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    near[x + dx, y + dy] = near.get((x + dx, y + dy), 0) + 1
    return {c for c, n in near.items() if n == 3 or n == 2 and c in cells}


print(sorted(knights(8, 4))[:6], len(knights(8, 5)))
cells = {(0, 1), (1, 2), (2, 0), (2, 1), (2, 2)}
for _ in range(8):
    cells = life(cells)
print(sorted(cells))

edges = set()
for a, b in [(1, 2), (2, 1), (1, 2), (3, 1)]:
    before = len(edges)
    edges.add((min(a, b), max(a, b)))
    print((a, b), len(edges) - before, end="; ")
print()
edges.discard((1, 2))
edges.discard((7, 7))
print(edges, {(1, 3)} <= edges, edges == {(1, 3)}, edges | {(1, 3)}, edges ^ {(1, 3)})
try:
    edges.remove((1, 2))
except KeyError as e:
    print("KeyError", e)

words = [("ab", 1), ("a" + "b", 1), ("ab", 1.0), ("ab", True), ("ab", "1"), ("ab", None)]
kinds = set()
for text, n in words:
    kinds.add((text, n))
print(len(kinds), ("ab", 1) in kinds, ("ab", 2) in kinds, ("abc"[:2], None) in kinds)

# What is stored is the tuple itself where somebody else has it, too.
kept = []
store = set()
for i in range(4):
    t = (i % 2, "t")
    if t not in store:
        store.add(t)
        kept.append(t)
print(len(kept), sorted(id(t) for t in kept) == sorted(id(t) for t in store))



# The elements of a tuple live as long as a set has it.
class Thing:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        gone.append(self.n)


gone = []
holder = set()
for i in range(3):
    thing = Thing(i)
    holder.add((thing, i))
    holder.add((thing, i))
    print((thing, i) in holder, (thing, i + 1) in holder)
del thing
print(len(holder))
holder.clear()
print(sorted(gone))
