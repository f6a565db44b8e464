# Tuples that are constants in the source are there once; others are made each time.

STEPS = [(0, 1), (1, 0), (0, -1), (-1, 0)]


def constant():
    return (1, "a", 2.5, None, True, ..., ("x", (3, b"y")))


def made(x):
    return (x, 1)


def deep(n):
    return ((n,), ((1, 2), (1, 2)))


def neighbours(x, y):
    for dx, dy in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        yield (x + dx, y + dy)


def kept(n):
    out = []
    for i in range(n):
        for step in [(0, 1), (1, 0), (2 * 3, 1 << 4)]:
            out.append(step)
    return out


def sums(grid):
    n = len(grid)
    return [sum(grid[(i + a) % n][(j + b) % n] for a in (-1, 0, 1) for b in (-1, 0, 1)) for i in range(n) for j in range(n)]


def grown(n):
    t = (0, 0)
    for i in range(n):
        t += (i, "x")
    return t


def mixed(flag):
    best = (0, "none")
    for i in range(5):
        if flag:
            best = (i, "some")
    return best


class Point:
    origin = (0, 0)

    def __init__(self, at=(1, 2)):
        self.at = at


def main():
    print(constant(), constant() is constant(), made(1) is made(1), made(1) == made(1))
    a = (1, 2, "k")
    b = (1, 2, "k")
    x = 1
    c = (x, 2, "k")
    print(a is b, a is c, a == c, hash(a) == hash(c), {a: 1}[c])
    outer = deep(3)
    print(outer, outer[1][0] is outer[1][1], outer[1] is deep(4)[1], outer[0] is deep(3)[0])
    print(list(neighbours(3, 4)), [p for step in STEPS for p in [(step, 1)]][2])
    out = kept(3)
    print(out, out[0] is out[3], out[0] is out[1])
    print(sums([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
    print(grown(3), mixed(True), mixed(False), (1, 2) + (3,), (1, 2) * 2, (0.0, -0.0, 1e300, -1, 2**40))
    print(Point().at, Point().at is Point().at, Point.origin, Point((3, 4)).at)
    seen = set()
    for key in [("a", 1), ("b", 2), ("a", 1)]:
        seen.add(key)
    print(sorted(seen), ("a", 1) in seen, {(0, 0): "o", (1, 1): "i"}[(1, 1)])
    text = ""
    for word in ["a", "b", "a"]:
        text += word
    print(text, [n * n for n in [1, 2, 3]], {k: v for k, v in [("x", 1), ("y", 2)]}, *[i for i in [None, 1.5]])
    kinds = [type(x) for x in [(1, 2), [1, 2]]]
    print(kinds, (10**30, 1), (float("nan"), 1)[1])
    for _ in range(1000):
        holder = [(1, (2, "three"))] * 3
        holder.clear()
    print((1, (2, "three")))


main()
