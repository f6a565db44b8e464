# Methods and operators of set and frozenset with tables of arguments.


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)


s = {1, 2, 3}
t(set, 5); t(set, 1, 2); t(set, a=1); t(frozenset, 5); t(frozenset, 1, 2); t(set, [[]])
t(set, 'hello'.__iter__().__class__); print(set(), frozenset(), frozenset([1]), {1}, set('a')); t(s.add); t(s.add, [])
t(s.add, 1, 2); t(s.remove, 9); t(s.remove, []); t(s.remove, 'x'); t(s.remove, (1, 2)); t(s.remove, frozenset([1]))
t(s.remove, {1}); t(s.discard, 9); t(s.discard, []); t(set().pop); t(s.pop, 1); t(s.clear, 1); t(s.copy, 1)
t(s.update, 5); t(s.update, [4], (5,), {6: 7}, 'a'); t(s.update); print(len(s), 4 in s, 'a' in s, 7 in s)
s = {1, 2, 3}
t(s.union, [4], (5,)); t(s.union); t(s.union, 5); t(s.intersection, [1, 2], [2, 3]); t(s.difference, [1], [2])
t(s.symmetric_difference, [3, 4]); t(s.symmetric_difference); t(s.issubset, [1, 2, 3, 4]); t(s.issuperset, [1])
t(s.isdisjoint, [4]); t(s.isdisjoint, 5); t(s.intersection_update, [1, 2]); t(s.difference_update, [1])
t(s.symmetric_difference_update, [7]); print(s); t(s.issubset); t(s.issubset, 5); t(s.intersection, 5)
t(s.difference, None); t(s.union, [[]]); t(lambda: s | [1]); t(lambda: s & 'a'); t(lambda: s - [1]); t(lambda: s ^ 5)
t(lambda: s < [1]); t(lambda: s + s); t(lambda: s[0]); t(hash, s); t(lambda: {s}); t(lambda: {frozenset(s)})
t(lambda: s * 2); t(lambda: [] in s); t(lambda: {1} in {frozenset({1})}); t(lambda: -s); t(lambda: s >= 1)


def f():
    x = {1}
    x |= [2]


t(f)


def f():
    x = {1}
    x -= {1}
    x |= {5}
    x &= {5, 6}
    x ^= {7}
    return x


t(f)


def f():
    x = frozenset([1])
    y = x
    x |= {2}
    return (x, y)


t(f)


def f():
    x = {1, 2, 3}
    for y in x:
        x.add(y + 10)


t(f)


def f():
    x = {1, 2, 3}
    for y in x:
        x.discard(y)


t(f)
print(
    {1, 2} | frozenset([3]), type({1} | frozenset([3])), type(frozenset([3]) | {1}), frozenset([1]) == {1},
    hash(frozenset([1, 2])) == hash(frozenset([2, 1])), {1} < {1, 2}, {1} <= {1}, {1, 2} > {3}, {1} != {1.0},
    {True, 1, 1.0}
)
f = frozenset([1])
print(f.copy() is f, frozenset(f) is f, f.union() is f, f | f, frozenset().union([1], [2]))
t(lambda: f.add(1)); t(lambda: f.update)


class S(set):
    def __repr__(self): return 'S!'
    def add(self, x):
        print('add', x); super().add(x)


x = S([1, 2])
x.add(3)
print(x, type(x | {1}), type(x.copy()), type({1} | x), type(x & x), len(x), x == {1, 2, 3})
x |= {9}
print(type(x), 9 in x); x.update([10])


class FS(frozenset):
    pass


print(
    FS([1]), type(FS([1]) | {2}), FS([1]) == {1}, hash(FS([1])) == hash(frozenset([1])), type(FS([1]).copy()),
    {FS([1])}
)


class T(set):
    pass


print(T([1]), repr(T()), str(T('a')), T); print(set.__hash__, set.__mro__)
print(
    {1}.__and__({1}), {1}.__and__([1]), {1}.__rand__({2}), {1}.__ior__({2}), {1}.__sub__({1}), {1}.__rsub__({2}),
    {1}.__le__({1}), {1}.__eq__([1]), {1}.__contains__(1), {1}.__len__(), {1}.__ne__({2})
)
t(set.add, 5, 1); t(set.union, [1], [2]); t(set.add); t(next, iter(set())); print(type(iter({1})))
print(iter({1, 2, 3}).__length_hint__())
print(
    sorted({3, 1, 2}), sum({1, 2}), max({1, 5}), list(enumerate({7})), tuple({1}), {*[1, 2], *{3}}, len({*()}),
    {x % 3 for x in range(10)}
)
x = {1}
y = x
y |= {2}
print(x is y, x)
y = y | {3}
print(x is y, x, y); print({frozenset({1, 2}), frozenset({2, 1})})
a = {0, -1, -2}
print(a)
print({'a'} - {'a'}, {1, 2}.isdisjoint({}), {None, True, ...} == {..., True, None})
