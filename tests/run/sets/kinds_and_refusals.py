# Set: operators and methods with other kinds, subclasses, loops that change it.


def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


s = {1, 2, 3}
attempt(s.remove, 9)
attempt(s.remove, (1, 2))
attempt(s.discard, 9)
attempt(set().pop)
attempt(s.add, [])
attempt(lambda: [] in s)
attempt(lambda: s + s)
attempt(lambda: s | [1])
attempt(s.union, [7], (8,), "a")
attempt(s.union, 5)
attempt(s.intersection, [1], [1, 2])
attempt(s.difference, [1], [2])
attempt(s.symmetric_difference, [3, 4])
attempt(s.issubset, range(10))
attempt(s.issuperset, [1])
attempt(s.isdisjoint, [9])
attempt(s.isdisjoint, 9)
attempt(s.update, [4], (5,))
attempt(s.intersection_update, [1, 2, 5])
print(s)
attempt(s.difference_update, [1])
attempt(s.symmetric_difference_update, [2, 9])
print(s)
print(set(), frozenset(), frozenset([1]), {1} | frozenset([2]), frozenset([2]) | {1})
print(type({1} | frozenset([2])).__name__, type(frozenset([2]) | {1}).__name__)
print({1, 2} < {1, 2, 3}, {1, 2} <= {1, 2}, {1} > set(), {1} == frozenset([1]), {1} == [1])
print({1} != {2}, {1, 2} < {2, 3})
attempt(lambda: {1} < [1])
attempt(hash, set())
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {frozenset([1]): 1}[frozenset([1])])
print({1} in {frozenset([1])}, frozenset([1]) in [{1}])
attempt(frozenset([1]).add, 1) if False else None
try:
    frozenset([1]).add(2)
except AttributeError as e:
    print(e)
attempt(set, 5)
attempt(set, 1, 2)
attempt(set, x=1)
attempt(frozenset, 5)
attempt(set, [[]])


def loop():
    q = {1}
    for x in q:
        q.add(x + 1)


attempt(loop)
a = {1, 2}
b = a
b |= {3}
print(a is b, a)
b &= {1}
b -= {5}
b ^= {7}
print(sorted(b))
f = frozenset([1])
g = f
g |= {2}
print(f, g is f)


def aug(a):
    a |= [1]
    return a


attempt(aug, {1})
print(s.copy() == s, s.copy() is s, f.copy() is f, frozenset(f) is f, set("hello") == set("ehlo"))
print(len({1, 1.0, True}), {0, False}, {"", None, ()} == {None, (), ""})


class S(set):
    pass


x = S([1])
print(x, x | {2}, type(x | {2}).__name__, type(x.copy()).__name__, repr(S()), type({2} | x).__name__)


class F(frozenset):
    pass


print(F([1]), type(F([1]) & F()).__name__, F([1]) == {1}, hash(F([1])) == hash(frozenset([1])))
print({i % 3 for i in range(10)}, {*"aa"}, set(map(int, "123")), sorted({3, 1, 2}, reverse=True))
print(min({3, 1}), sum({1, 2}), any({0}), all(set()))
it = iter({1})
print(type(it).__name__, it.__length_hint__(), next(it))
attempt(next, it)
print({1}.__and__([1]), {1}.__or__({2}), {1}.__contains__(1), {1}.__len__(), {1}.__eq__([1]))
print({1}.__rsub__({1, 2}), {1}.__class__.__name__, {1}.__lt__(5), set.__name__)
print(set.union({1}, [2]), set.intersection({1, 2}, {2}), frozenset.union(frozenset(), "a"))
attempt(set.union, [1])
attempt(set.union)
attempt(set.add, [1], 1)
a = {1, 2, 3}
a.clear()
print(a, bool(a), not a, len(a))
