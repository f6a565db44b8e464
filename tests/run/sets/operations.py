a = {1, 2, 3, 4}
b = {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b)
print(a.union(b, [9]), a.intersection(b), a.difference([1]), a.symmetric_difference(b))
print(a <= b, {3} < a, a >= {1, 2}, a > a, {3, 4}.issubset(a), a.issuperset([1]), a.isdisjoint({7}))
c = a
c |= {7}
c &= {1, 2, 7}
c -= {1}
c ^= {2, 50}
print(a, c is a)
a.update([1, 2], (3,))
a.intersection_update({1, 2, 3, 7})
a.difference_update([7])
a.symmetric_difference_update({3, 4})
print(a)
f = frozenset([1, 2])
print(f | {3}, type(f | {3}).__name__, type({3} | f).__name__, f & {1}, hash(f) == hash(frozenset([2, 1])), {f: "key"}[frozenset({2, 1})])
try:
    {1} | [2]
except TypeError as e:
    print(e)
try:
    f.add(1)
except AttributeError as e:
    print(e)
print({1, 2, 3} - set(), set() & {1}, set() | set(), {frozenset(), frozenset([1])} == {frozenset([1]), frozenset()})
