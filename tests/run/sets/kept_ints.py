# Sets of small and of big ints through every operation: sizes, order of iteration, what remains after removals.
small = set(range(0, 40, 3))
big = {(1 << 70) + i for i in range(5)}
both = small | big
print(len(both), sorted(both)[-1], (1 << 70) + 3 in both, min(both))
both -= small
print(sorted(both) == sorted(big), both == big)
both &= {1 << 70}
print(both)
both.add(5)
both.discard(1 << 70)
print(both, both.pop(), both)
copied = frozenset(big)
print(copied == big, hash(copied) == hash(frozenset(big)), copied - {1 << 70} < copied)
grown = set()
for i in range(200):
    grown.add(i * i % 61)
    if i % 3 == 0:
        grown.add(1 << (60 + i % 9))
for i in range(0, 200, 7):
    grown.discard(i)
print(sorted(grown))
swapped = {1, 2}
swapped ^= {2, 1 << 64}
print(sorted(swapped))
swapped.clear()
swapped.update([3, 1 << 65], {4})
print(sorted(swapped), len(swapped))
print(sorted({-1, -2, -(1 << 61) + 1, (1 << 61) - 1, 0} & {0, -2, (1 << 61) - 1}))
print(set([1 << 80, 1 << 80, 1]) == {1, 1 << 80})
empty = set() | set()
print(empty, len(empty), big.isdisjoint(small), big >= {1 << 70}, small.union(big, [0.5], "a") > big)
