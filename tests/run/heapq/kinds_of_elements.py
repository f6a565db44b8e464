# Heaps of all kinds of elements are arranged as CPython arranges them, whoever compares.

import heapq
from functools import total_ordering

nan = float("nan")


def pseudo(n, m):
    s = 7
    out = []
    for _ in range(n):
        s = (s * 1103515245 + 12345) & 0x7FFFFFFF
        out.append((s >> 8) % m)
    return out


def drill(items):
    heap = []
    seen = []
    for i, x in enumerate(items):
        heapq.heappush(heap, x)
        if i % 3 == 2:
            seen.append(heapq.heappop(heap))
    print(heap[:12], len(heap))
    heapq.heapify(items)
    print(items[:12])
    seen += [heapq.heappushpop(items, items[len(items) // 2]), heapq.heapreplace(items, items[-1])]
    while heap:
        seen.append(heapq.heappop(heap))
    print(seen[:8], seen[-8:])


drill(pseudo(40, 15))
drill([x / 4 for x in pseudo(40, 15)])
drill([-0.0, 0.0, 1.0, -1.0, 0.0, -0.0, float("inf"), -float("inf")])
drill([1.5, nan, 0.5, nan, 2.5, -1.0, nan, 0.0, 3.0])
drill(["w%d" % x for x in pseudo(40, 15)])
drill([b"b%d" % x for x in pseudo(40, 15)])
drill([x % 2 == 0 for x in pseudo(20, 15)])
drill([2**70 + x for x in pseudo(20, 15)] + [-(2**65)])
drill([x if x % 2 else x / 2 for x in pseudo(40, 15)])
drill([(x, i) for i, x in enumerate(pseudo(40, 5))])
drill([(x / 3, "n%d" % i) for i, x in enumerate(pseudo(40, 5))])
drill([("k%d" % x, -i) for i, x in enumerate(pseudo(40, 5))])
drill([(x, i, None) for i, x in enumerate(pseudo(30, 5))])
drill([(nan, 1), (nan, 0), (1.0, 2), (0.5, nan), (0.5, 1.0), (nan, -1)])
drill([(1, nan), (1, 0.0), (1, nan), (0, nan), (1, -0.0)])
drill([(x, (x % 3, i)) for i, x in enumerate(pseudo(30, 4))])
drill([(), (1,), (1, 2), (0,), (1, 2, 3), ()])
drill([[x, i] for i, x in enumerate(pseudo(30, 5))])
drill([(2**64 + x % 2, x) for x in pseudo(20, 9)])
drill([(True, 2), (1, 1), (False, 3), (0, 0), (1.0, 5)])
big = [(x, i) for i, x in enumerate(pseudo(6000, 900))]
drill(big)


@total_ordering
class Job:
    def __init__(self, p):
        self.p = p

    def __lt__(self, other):
        asked.append((self.p, other.p))
        return self.p < other.p

    def __eq__(self, other):
        return self.p == other.p

    def __repr__(self):
        return "J%d" % self.p


asked = []
drill([Job(x) for x in pseudo(12, 9)])
print(asked)
asked.clear()
# Where the first items are equal, the jobs are asked.
drill([(x % 2, Job(x)) for x in pseudo(12, 9)])
print(asked)


def refused(f):
    try:
        print(f())
    except (TypeError, IndexError, RuntimeError) as e:
        print(type(e).__name__, e)


mixed = [(1, "a"), (1, 2), (0, None)]
refused(lambda: heapq.heapify(mixed))
print(mixed)
h = [(0, "x"), (1, "a"), (1, "b")]
refused(lambda: heapq.heappush(h, (0, 5)))
print(h)
refused(lambda: heapq.heappush(h, ("s", 5)))
print(h)
same = [(1, None), (1, None)]
refused(lambda: heapq.heappush(same, (1, None)))
other = [(1, {}), (2, {})]
refused(lambda: heapq.heappush(other, (1, {})))
refused(lambda: heapq.heappop([]))


class Growing(Job):
    def __lt__(self, other):
        growing.append(self)
        return self.p < other.p


growing = [Growing(x) for x in (3, 5, 4, 9, 8)]
refused(lambda: heapq.heappop(growing))
print(growing)
refused(lambda: heapq.heappush(growing, Growing(0)))
print(growing)


class Own(list):
    pass


o = Own()
for x in pseudo(9, 20):
    heapq.heappush(o, (x, "o"))
print(o, heapq.heappop(o), o)
