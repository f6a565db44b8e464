# Tuples made of lists whose elements are kept in different ways, and what takes them apart again.
from itertools import combinations, permutations, product

lists = [
    [],
    [1, -1, 0],
    [2**47 - 1, 2**47, -(2**47), -(2**47) - 1, 2**62 - 1, 2**62, 2**63, 2**64],
    [1.5, -0.0, float("inf"), 2.0],
    [True, False],
    [1, True, 1.0],
    ["a", "b"],
    [None, ..., "x", 2],
    [[1], [2, 3]],
    [(1, 2), (3,)],
]
for items in lists:
    t = tuple(items)
    print(t, len(t), t == tuple(iter(items)), list(t) == items, t + t == tuple(items * 2), t[::-1], hash(t) == hash(tuple(items)) if [] not in items and items != lists[8] else "")
nan = float("nan")
print(tuple([nan, 1.0])[0] != nan, tuple([nan])[0] is nan or True, type(tuple([True])[0]), type(tuple([1, 2])[1]))
a = [1, 2, 3]
t = tuple(a)
a.append(4)
a[0] = 9
print(t, a)
rows = [[1, 2, 3], [4, 5, 6]]
print([tuple(c) for c in zip(*rows)], list(map(list, zip(*rows))), list(map(tuple, rows)), tuple(map(tuple, rows)))
print(list(combinations([1.5, 2.5, 3.5], 2)), list(combinations("abc", 2)), list(combinations([2**50, 2**70, 1], 2)))
print(list(permutations([1, 2, 3]))[::2], list(permutations([True, None], 1)), len(list(permutations(range(6), 3))))
print(list(product([0, 1], repeat=3))[3:6], list(product("ab", [1.0])), list(product([2**60], [2**61], [3], [4])), list(product()))
print(sum(x for t in combinations(range(8), 3) for x in t), max(product(range(3), range(4))), {t for t in product([1, 1.0], repeat=2)})
