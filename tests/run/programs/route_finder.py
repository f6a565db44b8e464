"""Searches of a graph: breadth first, Dijkstra, topological order, components, and all paths."""
from collections import defaultdict, deque
from heapq import heappop, heappush
from math import inf


class NoRoute(LookupError):
    pass


class Graph:
    def __init__(self, text="", directed=False):
        self.edges = defaultdict(dict)
        self.directed = directed
        for line in filter(None, map(str.strip, text.splitlines())):
            a, _, rest = line.partition(" ")
            for target in rest.split():
                b, found, cost = target.partition(":")
                self.join(a, b, float(cost) if "." in cost else int(cost) if found else 1)
            self.edges[a]

    def join(self, a, b, cost=1):
        if cost < 0:
            raise ValueError(f"cost of {a}-{b} is {cost}")
        self.edges[a][b] = cost
        if self.directed:
            self.edges[b]
        else:
            self.edges[b][a] = cost

    def breadth_first(self, start):
        seen, queue = {start: 0}, deque([start])
        while queue:
            a = queue.popleft()
            yield a, seen[a]
            for b in self.edges[a]:
                if b not in seen:
                    seen[b] = seen[a] + 1
                    queue.append(b)

    def cheapest(self, start, goal):
        best, came, heap = defaultdict(lambda: inf, {start: 0}), {}, [(0, start)]
        while heap:
            cost, a = heappop(heap)
            if a == goal:
                path = [a]
                while (a := came.get(a)) is not None:
                    path.append(a)
                return cost, path[::-1]
            for b, more in self.edges.get(a, {}).items():
                if (total := cost + more) < best[b]:
                    best[b], came[b] = total, a
                    heappush(heap, (total, b))
        raise NoRoute(f"{start} -> {goal}: {len(best)} seen")

    def order(self):
        done, under_way, out = set(), [], []

        def visit(a):
            if a in under_way:
                raise ValueError("cycle " + ">".join(under_way[under_way.index(a):] + [a]))
            if a not in done:
                under_way.append(a)
                for b in sorted(self.edges[a]):
                    visit(b)
                done.add(under_way.pop())
                out.append(a)

        for a in sorted(self.edges):
            visit(a)
        return out[::-1]

    def components(self):
        left = dict.fromkeys(self.edges)
        while left:
            part = {a for a, _ in self.breadth_first(next(iter(left)))}
            for a in part:
                del left[a]
            yield sorted(part)

    def paths(self, a, goal, path=()):
        if a == goal:
            yield (*path, a)
        elif a not in path:
            for b in self.edges[a]:
                yield from self.paths(b, goal, (*path, a))


towns = Graph("""
  Ulm Köln:4 Bern:2
  Köln Bern:1 Oslo:5
  Bern Oslo:8 Rom:10
  Oslo Rom:2.5
  Faro Lagos
  Malta
""")
print(list(towns.breadth_first("Ulm")))
for pair in (("Ulm", "Rom"), ("Rom", "Ulm"), ("Ulm", "Ulm"), ("Ulm", "Faro"), ("Malta", "Nowhere")):
    try:
        print(*towns.cheapest(*pair))
    except NoRoute as e:
        print(type(e).__mro__[1].__name__, e)
print([*towns.components()], [*Graph().components()], Graph().order())
print(sorted(towns.paths("Ulm", "Oslo"), key=lambda p: (len(p), p)), len(list(towns.paths("Ulm", "Rom"))))
towns.join("Faro", "Rom", 10**25)
print(towns.cheapest("Ulm", "Lagos"), len([*towns.components()]))
jobs = Graph("shirt tie\ntie jacket\ntrousers shoes belt\nbelt jacket\nsocks shoes", directed=True)
print(jobs.order())
jobs.join("jacket", "trousers")
for wrong in (jobs.order, lambda: jobs.join("a", "b", -1), lambda: Graph("a b:x"), lambda: Graph("a a").order()):
    try:
        print(wrong())
    except ValueError as e:
        print(e)
