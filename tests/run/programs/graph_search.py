GRAPH = {
    "a": {"b": 7, "c": 9, "f": 14},
    "b": {"a": 7, "c": 10, "d": 15},
    "c": {"a": 9, "b": 10, "d": 11, "f": 2},
    "d": {"b": 15, "c": 11, "e": 6},
    "e": {"d": 6, "f": 9},
    "f": {"a": 14, "c": 2, "e": 9},
    "g": {"h": 1},
    "h": {},
}


def bfs(graph, start):
    seen = {start: 0}
    queue = [start]
    while queue:
        node = queue.pop(0)
        for n in graph[node]:
            if n not in seen:
                seen[n] = seen[node] + 1
                queue.append(n)
    return seen


def dfs(graph, node, seen=None):
    if seen is None:
        seen = []
    seen.append(node)
    for n in graph[node]:
        if n not in seen:
            dfs(graph, n, seen)
    return seen


def dijkstra(graph, start):
    dist = {start: 0}
    previous = {}
    done = set()
    while True:
        node = None
        for n, d in dist.items():
            if n not in done and (node is None or d < dist[node]):
                node = n
        if node is None:
            return dist, previous
        done.add(node)
        for n, w in graph[node].items():
            d = dist[node] + w
            if n not in dist or d < dist[n]:
                dist[n] = d
                previous[n] = node


def path(previous, target):
    out = [target]
    while out[-1] in previous:
        out.append(previous[out[-1]])
    return out[::-1]


def components(graph):
    left = set(graph)
    out = []
    for node in sorted(graph):
        if node in left:
            part = set(dfs(graph, node))
            left -= part
            out.append(sorted(part))
    return out


def topological(edges):
    state = {}
    order = []

    def visit(n):
        if state.get(n) == "done":
            return
        if state.get(n) == "active":
            raise ValueError("cycle through " + n)
        state[n] = "active"
        for m in edges.get(n, ()):
            visit(m)
        state[n] = "done"
        order.insert(0, n)

    for n in edges:
        visit(n)
    return order


print(bfs(GRAPH, "a"))
print(dfs(GRAPH, "a"))
dist, previous = dijkstra(GRAPH, "a")
print(dist, path(previous, "e"))
print(components(GRAPH))
print(topological({"shirt": ["tie"], "tie": ["jacket"], "trousers": ["shoes", "belt"], "belt": ["jacket"], "socks": ["shoes"]}))
try:
    topological({"a": ["b"], "b": ["c"], "c": ["a"]})
except ValueError as e:
    print(e)


def grid_path(text):
    rows = text.split()
    cells = {(r, c): ch for r, row in enumerate(rows) for c, ch in enumerate(row)}
    start = next(p for p, ch in cells.items() if ch == "S")
    came = {start: None}
    frontier = [start]
    while frontier:
        following = []
        for r, c in frontier:
            if cells[r, c] == "E":
                steps = 0
                p = (r, c)
                while came[p]:
                    p = came[p]
                    steps += 1
                return steps
            for q in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if cells.get(q, "#") != "#" and q not in came:
                    came[q] = (r, c)
                    following.append(q)
        frontier = following
    return None


print(grid_path("S.#. ..#. .... ##.E"), grid_path("S#E"))
