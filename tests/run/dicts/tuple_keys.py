# Tuples as keys: written on the spot, kept elsewhere, nested, of several kinds, equal across kinds, and bad ones.
from collections import defaultdict, namedtuple


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        print("eq", self.n)
        return isinstance(other, Key) and self.n == other.n


def grid(n):
    seen = {}
    for i in range(n):
        for j in range(n):
            if (i, j) in seen or (j, i) in seen:
                continue
            seen[i, j] = i * j
    return seen


def walk(moves):
    x = y = 0
    visited = {(0, 0)}
    order = []
    for m in moves:
        x, y = x + (m == "r") - (m == "l"), y + (m == "u") - (m == "d")
        p = (x, y)
        if p in visited:
            continue
        visited.add(p)
        order.append(p)
    return visited, order


g = grid(6)
print(len(g), list(g)[:7], g[2, 5], (5, 2) in g, (2, 5, 0) in g, () in g)
visited, order = walk("rrulldrrddlu")
print(sorted(visited), order)
print(all(any(p is q for q in visited) for p in order))

# Numbers that are equal are one key, whatever their kind; the key that came first stays.
mixed = {}
for a in (1, 1.0, True, 2**70, float(2**70), -1, "1"):
    mixed[a, "x"] = type(a).__name__
print(mixed)
print((1.0, "x") in mixed, (False, "x") in mixed, mixed.get((2**70, "x")), (-1.0, "x") in mixed)

nested = {((1, 2), "a"): 1, ((1, 2), ("a",)): 2, (None, b"x"): 3, (): 4}
print(nested[(1, 2), "a"], nested[(1, 2), ("a",)], nested[None, b"x"], nested[()], nested.get(((1, 3), "a")))

nan = float("nan")
nans = {(nan, 1): "same"}
print((nan, 1) in nans)

P = namedtuple("P", "x y")
points = {P(1, 2): "named"}
print(points[1, 2], (1, 2) in points, P(2, 1) in points)
plain = {(1, 2): "plain"}
print(plain[P(1, 2)], P(1, 2) in plain)

# Keys with methods of their own inside tuples.
own = {(Key(1), 0): "a"}
print((Key(1), 0) in own, (Key(2), 0) in own)
own[Key(1), 0] = "b"
print(len(own), own[Key(1), 0])

counts = defaultdict(int)
for a, b in zip("abcabcab", "xyxyxyxy"):
    counts[a, b] += 1
print(dict(counts))

for bad in ([1], {}, {1}):
    for what in (lambda k: (k, 1) in g, lambda k: g[(k, 1)], lambda k: g.setdefault((0, k), 1), lambda k: {(k,)}):
        try:
            print(what(bad))
        except TypeError as e:
            print(type(e).__name__, e)
for key in ((9, 9), (1, "a"), (1,)):
    try:
        g[key]
    except KeyError as e:
        print("KeyError", e, e.args[0] is key)
try:
    del g[7, 7]
except KeyError as e:
    print("KeyError", e)
big = {(i << 60, -i): i for i in range(5)}
print(big[3 << 60, -3], big.pop((4 << 60, -4)), (4 << 60, -4) in big, len(big))
