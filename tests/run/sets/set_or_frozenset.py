def f(S):
    s = S([1, 2, 3])
    return s
for S in (set, frozenset):
    s = f(S)
    print(sorted(s - {1}))
for S in (set, frozenset):
    s = S([1, 2, 3])
    s = s - {1}
    for x in s: print(x)
for S in (set, frozenset):
    s = S([1, 2, 3])
m = s.isdisjoint
print(m([4]), m([1]))
n = s.union
print(sorted(n([4])))
for S in (set, frozenset):
    s = S([1, 2, 3])
    print(len(s & {1}), sorted(s | {7}), sorted(s ^ {1, 7}), list(s), max(s), sum(s), s.issubset([1, 2, 3, 4]))
    print(sorted(s.union([4], (5,))), sorted(s.difference([1])), s == {1, 2, 3}, type(iter(s)).__name__)
