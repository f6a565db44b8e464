import heapq, bisect
from heapq import *
h = []
for v in [5, 1, 8, 3, 9, 2]:
    heappush(h, v)
print(h, [heappop(h) for _ in range(len(h))])
x = [9, 8, 7, 6, 5, 4, 3, 2, 1]
heapify(x)
print(x, heappushpop(x, 0), heapreplace(x, 100), x)
print(nlargest(3, [1, 8, 2, 9]), nsmallest(2, [4, 1, 3]), nlargest(2, ["aa", "b", "cccc"], key=len), nsmallest(0, [1]), nsmallest(10, [2, 1]), nlargest(-1, [1]))
print(list(merge([1, 4, 7], [2, 5], [3, 6, 8])), list(merge([3, 1], [2], reverse=True)), list(merge(["a", "ccc"], ["bb"], key=len)), list(merge()))
h = [(2, "b"), (1, "z"), (1, "a")]
heapify(h)
print(h, heappop(h), heappop(h))
for f in (lambda: heappush([1], "a"),):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class T:
    def __init__(self, p, n):
        self.p, self.n = p, n
    def __lt__(self, o):
        return self.p < o.p
q = []
for p, n in [(3, "c"), (1, "a"), (2, "b")]:
    heappush(q, T(p, n))
print([heappop(q).n for _ in range(3)])
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect_left(a, 0), bisect.bisect_right(a, 9), bisect.bisect_left(a, 3, 2), bisect.bisect_left(a, 3, 0, 1))
bisect.insort(a, 4); bisect.insort_left(a, 3); print(a)
words = ["a", "bb", "dddd"]
print(bisect.bisect_left(words, 3, key=len)); bisect.insort(words, "ccc", key=len); print(words)
try:
    bisect.bisect([1], 1, -1)
except ValueError as e:
    print(e)
