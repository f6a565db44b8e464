# Methods of list with tables of arguments; comparisons, sorting, slices.


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)


a = [3, 1, 2]
t(a.append); t(a.append, 1, 2); t(a.extend, 5); t(a.insert, 1); t(a.insert, 'a', 1); t(a.pop, 10); t([].pop)
t(a.pop, 'a'); t(a.remove, 99); t(a.index, 99); t(a.index, 1, 2); t(a.index, 1, 0, 1); t(a.count); t(a.sort, 1)
t(a.sort, key=5); t(a.sort, foo=1); t(a.reverse, 1); t(a.clear, 1); t(a.copy, 1); t(a.index); t(a.extend)
t(a.pop, 1, 2); t(a.remove); t(list, 5); t(list, 1, 2); t(list, x=1); t(list, None); t([1, 2].__getitem__, 'a')
t([1].__getitem__, 5); t([1].__setitem__, 5, 1); t([1].__delitem__, 5); t([1].__getitem__, slice(0, 1, 0))
t([1].__getitem__, 1.0); t([1].__getitem__, (0, 1)); t([1].__getitem__, None); t(lambda: [1] + (2,))
t(lambda: [1] * 'a'); t(lambda: [1] * 1.5); t(lambda: [1] < (2,)); t(lambda: [1] + 5); t(lambda: [1] - [1])
t(lambda: (1,) + [2]); t(lambda: [1] * -1); t(lambda: 2 * [1]); t(lambda: [[]] * 2)
a = list(range(10))

def f(): a[::2] = [1, 2]
t(f)
def f(): a[::0] = [1]
t(f)
def f(): a[1:2] = 5
t(f)
def f(): a[::-1] = range(10)
t(f); print(a)
def f(): del a[::3]
t(f); print(a)
def f(): del a[10:2]
t(f); print(a)
a[2:4] = 'xyz'
print(a)
a[100:] = [1]
print(a)
a[-100:1] = []
print(a)
a[5:2] = ['ins']
print(a)

def f(): a['x'] = 1
t(f)
def f(): del a[1.5]
t(f)


def f():
    b = [1]
    b += 5


t(f)
b = [1]
b += 'ab'
print(b)
b *= 2
print(b)
b *= 0
print(b); t(sorted, [3, 'a']); t(sorted, 5); t(sorted); t(sorted, [1], [2]); t(sorted, [3, 1, 2], reverse=True)
t(sorted, [3, 1, 2], reverse='a'); t(sorted, ['b', 'A'], key=str.lower); t(sorted, [1, 2], key=len)
t(sorted, [None, 1]); t(sorted, iterable=[1]); t(sorted, [1, 2], None)
l = [1, 2, 3]
for x in l:
    if len(l) < 6:
        l.append(x * 10)
print(l)
for x in l:
    l.remove(x)
print(l)


class Bad:
    def __eq__(self, o): raise ValueError('eq')


t([Bad()].index, 1); t([Bad()].count, 1); t([Bad()].remove, 1); t(lambda: 1 in [Bad()]); t(lambda: [Bad()] == [1])
b = Bad()
t(lambda: b in [b]); t([b].index, b); t(lambda: [b] == [b])
l = [5, 3, 1]


def key(x):
    l.append(x)
    return x


t(l.sort, key=key); print(l)
def key2(x): raise KeyError(x)
l = [5, 3, 1]
t(l.sort, key=key2); print(l)


class C:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        print('lt', self.v, o.v)
        return self.v < o.v
    def __repr__(self): return f'C{self.v}'


print(sorted([C(3), C(1), C(2)])); print(min(C(3), C(1)), max([C(1), C(5), C(3)]))
print(sorted([C(1), C(2), C(3), C(4)], reverse=True))
x = []
x.append(x); print(x, repr(x)); print(x == x)
y = [1, [2, [3]]]
z = y.copy()
z[1].append(4); print(y, z, y is z, y[1] is z[1])
print([1, 2] < [1, 2, 3], [2] > [1, 5], [] < [1], [1, 'a'] == [1, 'a'], [1, 2] <= [1, 2], [1, 'a'] != [1, 'b'])
t(lambda: [1, 'a'] < [1, 2]); t(lambda: [1, 'a'] < [2, 2])
print([].__class__, list.__name__, list.__mro__, list.__hash__)
t(hash, [])
print(
    [1, 2, 3].__contains__(2), [1].__len__(), [1, 2].__iter__().__next__(), [1].__add__([2]), [1].__mul__(2),
    [1].__rmul__(2), [1].__eq__([1]), [1].__eq__((1,)), [1].__lt__([2]), list([1, 2].__reversed__()),
    [3].__iadd__([4]), [1].__imul__(3)
)
t([1].__add__, (1,)); t([1].__iadd__, 5); t(list.append, 5, 1); t(list.append, [], 1); t(list.append)
t(list.__len__, 5); t(list.sort, [2, 1])
