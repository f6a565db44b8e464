# The comparisons that sort asks for, in order: runs, galloping, and which runs are merged when.

import random
class N:
    log = 0
    h = 0
    __slots__ = ("v",)
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        N.log += 1
        N.h = (N.h * 1000003 + self.v * 31 + o.v) % (1 << 61)
        return self.v < o.v
def run(vals, **k):
    N.log = 0; N.h = 0
    xs = [N(v) for v in vals]
    xs.sort(**k)
    return N.log, N.h, [x.v for x in xs][:5]
r = random.Random(5)
for n in (0, 1, 2, 5, 10, 31, 32, 33, 63, 64, 65, 100, 127, 128, 129, 200, 500, 1000, 3000):
    print(n, run([r.randrange(1000) for _ in range(n)]), run(range(n)), run(range(n, 0, -1)), run([i % 7 for i in range(n)]), run([i if i < n // 2 else n - i for i in range(n)]), run([r.randrange(1000) for _ in range(n)], reverse=True))
    base = list(range(n)); 
    for _ in range(3):
        if n: base[r.randrange(n)] = r.randrange(n)
    print(run(base), run(list(range(n)) + [r.randrange(n + 1) for _ in range(10)]), run(list(range(0, n, 2)) + list(range(1, n, 2))), run([x for k in range(5) for x in range(k, n, 5)]))
    xs = sorted([N(v % 13) for v in range(n)]); print(N.log % 100000)
    xs = sorted(range(n), key=lambda v: N(-v % 17)); print(N.log, xs[:3])
