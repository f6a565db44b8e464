class Grid:
    def __init__(self, w, h):
        self.w = w
        self.cells = [0] * (w * h)

    def __len__(self):
        return len(self.cells)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return ("slice", key.start, key.stop, key.step)
        if isinstance(key, tuple):
            x, y = key
            return self.cells[y * self.w + x]
        return self.cells[key]

    def __setitem__(self, key, v):
        x, y = key
        self.cells[y * self.w + x] = v

    def __delitem__(self, key):
        print("del", key)

    def __contains__(self, v):
        print("contains", v)
        return v in self.cells


g = Grid(3, 2)
g[1, 1] = 5
g[0, 0] += 2
print(len(g), g[1, 1], g[0], g[1:2], g[::3], g[:], 5 in g, 9 not in g, bool(g), bool(Grid(0, 0)))
del g[1]
del g[0, 1]
try:
    g[77]
except IndexError as e:
    print(e)


class Seq:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * i


s = Seq(5)
print(list(s), 9 in s, 8 in s, [x for x in s], max(s), tuple(s), *s)
a, b, *c = s
print(a, b, c)
it = iter(s)
print(next(it), next(it), list(it))


class Rev:
    def __reversed__(self):
        return iter("cba")

    def __missing__(self, k):
        return 1


print(list(reversed(Rev())))
try:
    Rev()[0]
except TypeError as e:
    print(e)
try:
    iter(5)
except TypeError as e:
    print(e)
