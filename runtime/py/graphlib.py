# graphlib: topological order (A. Kahn, 1962).


class CycleError(ValueError):
    pass


class TopologicalSorter:
    __per_site__ = True

    def __init__(self, graph=None):
        # By node: how many predecessors are not done (-1: handed out, -2: done), and the nodes that wait for it.
        self._missing = {}
        self._followers = {}
        self._before = {}
        self._ready = []
        self._is_prepared = False
        self._done = 0
        self._out = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _known(self, node):
        if node not in self._missing:
            self._missing[node] = 0
            self._followers[node] = []
            self._before[node] = []

    def add(self, node, *predecessors):
        if self._is_prepared:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._known(node)
        self._missing[node] += len(predecessors)
        for predecessor in predecessors:
            self._known(predecessor)
            self._followers[predecessor].append(node)
            self._before[node].append(predecessor)

    def prepare(self):
        if self._is_prepared:
            raise ValueError("cannot prepare() more than once")
        self._is_prepared = True
        for node, count in self._missing.items():
            if count == 0:
                self._ready.append(node)
        cycle = self._cycle()
        if cycle is not None:
            raise CycleError("nodes are in a cycle", cycle)

    # A cycle by depth-first search along the followers, its first node at both ends.
    def _cycle(self):
        seen = set()
        for start in self._missing:
            if start in seen:
                continue
            path = [start]
            places = [0]
            on_path = {start}
            seen.add(start)
            while path:
                followers = self._followers[path[-1]]
                at = places[-1]
                if at == len(followers):
                    on_path.discard(path.pop())
                    places.pop()
                    continue
                places[-1] = at + 1
                node = followers[at]
                if node in on_path:
                    return path[path.index(node) :] + [node]
                if node not in seen:
                    seen.add(node)
                    path.append(node)
                    places.append(0)
                    on_path.add(node)
        return None

    def get_ready(self):
        if not self._is_prepared:
            raise ValueError("prepare() must be called first")
        result = tuple(self._ready)
        for node in result:
            self._missing[node] = -1
        self._ready.clear()
        self._out += len(result)
        return result

    def is_active(self):
        if not self._is_prepared:
            raise ValueError("prepare() must be called first")
        return self._done < self._out or len(self._ready) > 0

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if not self._is_prepared:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            if node not in self._missing:
                raise ValueError("node " + repr(node) + " was not added using add()")
            state = self._missing[node]
            if state == -2:
                raise ValueError("node " + repr(node) + " was already marked done")
            if state != -1:
                raise ValueError(
                    "node " + repr(node) + " was not passed out (still not returned by get_ready() or was already marked done)"
                )
            self._missing[node] = -2
            self._done += 1
            for follower in self._followers[node]:
                self._missing[follower] -= 1
                if self._missing[follower] == 0:
                    self._ready.append(follower)

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)
