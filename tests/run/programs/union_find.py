class DisjointSets:
    def __init__(self, items=()):
        self.parent = {x: x for x in items}
        self.size = {x: 1 for x in items}

    def find(self, x):
        root = x
        while self.parent[root] != root:
            root = self.parent[root]
        while self.parent[x] != root:
            self.parent[x], x = root, self.parent[x]
        return root

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        return True

    def groups(self):
        out = {}
        for x in self.parent:
            out.setdefault(self.find(x), []).append(x)
        return sorted(sorted(g) for g in out.values())


def kruskal(nodes, edges):
    sets = DisjointSets(nodes)
    tree = [(w, a, b) for w, a, b in sorted(edges) if sets.union(a, b)]
    return sum(w for w, _, _ in tree), tree


def prim(nodes, edges):
    near = {n: [] for n in nodes}
    for w, a, b in edges:
        near[a].append((w, b))
        near[b].append((w, a))
    done = {nodes[0]}
    total = 0
    while len(done) < len(nodes):
        options = [(w, b) for a in done for w, b in near[a] if b not in done]
        if not options:
            return None
        w, b = min(options)
        total += w
        done.add(b)
    return total


s = DisjointSets(range(10))
for a, b in ((0, 1), (2, 3), (1, 3), (5, 6), (6, 5), (7, 8), (8, 9), (9, 7)):
    print(a, b, s.union(a, b), end="; ")
print()
print(s.groups(), s.find(0) == s.find(2), s.find(4) == s.find(5))
nodes = list("abcdefg")
edges = [(7, "a", "b"), (5, "a", "d"), (8, "b", "c"), (9, "b", "d"), (7, "b", "e"), (5, "c", "e"), (15, "d", "e"), (6, "d", "f"), (8, "e", "f"), (9, "e", "g"), (11, "f", "g")]
print(kruskal(nodes, edges), prim(nodes, edges), prim(nodes + ["z"], edges))
try:
    s.find(99)
except KeyError as e:
    print("KeyError", e)
big = DisjointSets(range(2000))
x = 1
joins = 0
for _ in range(3000):
    x = (x * 16807) % 2147483647
    a = x % 2000
    x = (x * 16807) % 2147483647
    joins += big.union(a, x % 2000)
print(joins, len(big.groups()), max(big.size.values()))
words = DisjointSets(["a", ("t", 1), None, 2.5])
words.union("a", None)
print(words.find(None) == words.find("a"), words.find(2.5), words.size)
