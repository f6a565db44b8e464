# iter protocol
class It:
    def __init__(self, n): self.i = 0; self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1; return self.i
print(list(It(3)), sum(It(4)), 2 in It(3), 9 in It(3), max(It(3)), tuple(It(2)), sorted(It(3), reverse=True))
a, b = It(2); print(a, b)
class Seq:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
    def __len__(self): return 4
print(list(Seq()), list(reversed(Seq())), 9 in Seq(), [x for x in Seq()], list(zip(Seq(), "ab")))
print(list(iter(iter([1, 2, 3]))), next(iter([]), "d"))
n = 0
def nx():
    global n; n += 1; return n
print(list(iter(nx, 4)))
it = iter([1, 2, 3]); print(next(it), it.__length_hint__(), list(it), next(it, None))
print(list(map(lambda x, y: x + y, [1, 2], [3, 4, 5])), list(filter(None, [0, 1, "", "a"])), list(zip()), list(zip([1], [2], [3])))
try: list(zip([1], [1, 2], strict=True))
except ValueError as e: print(e)
print(list(enumerate("ab", 5)), list(reversed([1, 2])), all([]), any([]), all(x for x in It(2)))
d = {1: 2}
try:
    for k in d: d[k + 10] = 1
except RuntimeError as e: print(e)
s = {1}
try:
    for k in s: s.add(k + 1)
except RuntimeError as e: print(e)
l = [1, 2, 3]
for x in l:
    if len(l) < 6: l.append(x)
print(l)
class Bad:
    def __iter__(self): return self
try: list(Bad())
except TypeError as e: print(e)
class NoneIter: __iter__ = None
try: iter(NoneIter())
except TypeError as e: print(e)
class NC: __contains__ = None
try: 1 in NC()
except TypeError as e: print(e)
r = range(10)[2:8:2]; print(r, list(r), r[1], len(r), 4 in r, r.index(4), r == range(2, 8, 2), r.start, r[::-1])
print(type(iter([])), type(iter({})), type(iter(range(1))), type(iter({}.items())), type(zip()), type(map(str, [])), type(iter(())), type(iter(set())))
it = iter([1, 2]); 
for x in it:
    for y in it: print(x, y)
print(*It(3), sep=",")
print([(x, y) for x in range(3) if x for y in range(x)], {x % 2 for x in range(5)}, {x: x * x for x in range(3)})
print([[j for j in range(i)] for i in range(3)])
