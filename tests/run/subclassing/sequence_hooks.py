# Classes below list, tuple, set and dict that override operators and protocols.


def t(f, *a, **k):
    try:
        print(f(*a, **k), end=' ')
    except Exception as e:
        print(type(e).__name__, e)


class L(list):
    def __add__(self, o): return 'add'
    def __radd__(self, o): return 'radd'
    def __iadd__(self, o): return 'iadd'
    def __mul__(self, o): return 'mul'
    def __rmul__(self, o): return 'rmul'
    def __imul__(self, o): return 'imul'
    def __eq__(self, o): return 'eq'
    def __lt__(self, o): return 'lt'
    def __contains__(self, o): return 'yes'
    def __bool__(self): return False
    def __reversed__(self): return iter('rev')
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
    def __getitem__(self, k): return ('get', k)
    def __str__(self): return 'str'
    def __format__(self, s): return 'fmt'
    def __hash__(self): return 7
    def __call__(self, *a): return a
    def __enter__(self):
        print('enter')
        return self
    def __exit__(self, *a):
        print('exit')
        return True
    def sort(self, **k): return 'sorted'


l = L([3, 1, 2])
t(lambda: l + 1); t(lambda: [1] + l); t(lambda: (1,) + l); t(lambda: l * 2); t(lambda: 2 * l); t(lambda: l == 5)
t(lambda: [3, 1, 2] == l); t(lambda: l < [1]); t(lambda: [1] > l); t(lambda: 77 in l); t(bool, l)
t(lambda: list(reversed(l))); t(lambda: l[1:2]); t(lambda: l[0]); t(str, l); t(repr, l); t(lambda: f'{l}'); t(hash, l)
t(lambda: {l: 1}); t(l, 1, 2); t(sorted, l); t(lambda: l.sort()); t(max, l); t(lambda: [*l])
t(list.__getitem__, l, 0); t(lambda: l.__len__()); t(print, l); t(lambda: '%s' % l); t(lambda: '%s' % (l,))
t(lambda: l.pop()); t(len, l); t(lambda: l.copy()); t(enumerate(l).__next__); t(list, zip(l, 'ab')); t(sum, l)
t(tuple, l); t(set, l); t(any, l); t(lambda: not l)
l[0] = 5
del l[0]
l[1:2] = [4]
with l as q:
    raise ValueError
m = l
m += 5
print(m)
m = l
m *= 5
print(m)


class T(tuple):
    def __add__(self, o): return 'add'
    def __radd__(self, o): return 'radd'
    def __eq__(self, o): return True
    def __hash__(self): return 4
    def __iter__(self): return iter('xyz')
    def __contains__(self, o): return False


t1 = T((1, 2))
t(lambda: t1 + (1,)); t(lambda: (1,) + t1); t(lambda: t1 == 5); t(lambda: (1, 2) == t1); t(hash, t1); t(list, t1)
t(lambda: 1 in t1); t(lambda: [*t1]); t(lambda: t1[0]); t(lambda: '%s %s' % t1); t(tuple, t1); t(lambda: {t1: 1}[t1])
t(len, t1); t(lambda: isinstance(t1, tuple)); t(max, t1); t(lambda: t1[::-1]); t(repr, t1); t(sorted, t1)
a, b, c = t1
print(a, b, c)


class S(set):
    def __or__(self, o): return 'or'
    def __ror__(self, o): return 'ror'
    def __and__(self, o): return 'and'
    def __sub__(self, o): return 'sub'
    def __rsub__(self, o): return 'rsub'
    def __contains__(self, o): return 'c'
    def __eq__(self, o): return 'eq'
    def __le__(self, o): return 'le'
    def __len__(self): return 12
    def __iter__(self): return iter('it')
    def __hash__(self): return 3


s = S([1])
t(lambda: s | 1); t(lambda: {1} | s); t(lambda: s & {1}); t(lambda: s - {1}); t(lambda: {1} - s); t(lambda: 5 in s)
t(lambda: s == 1); t(lambda: s <= 1); t(len, s); t(list, s); t(sorted, s); t(bool, s); t(lambda: s.union([3]))
t(lambda: s.issubset({1}))


class D(dict):
    def __or__(self, o): return 'or'
    def __ror__(self, o): return 'ror'
    def __eq__(self, o): return 'eq'
    def __len__(self): return 0
    def __delitem__(self, k): print('del', k)
    def values(self): return 'values'
    def pop(self, *a): return 'pop'
    def __reversed__(self): return 'rev'
    def __repr__(self): return 'D'


d = D(a=1, b=2)
t(lambda: d | 1); t(lambda: {} | d); t(lambda: d == 1); t(lambda: {'a': 1, 'b': 2} == d); t(len, d); t(bool, d)
t(lambda: d.values()); t(lambda: d.pop('a')); t(reversed, d); t(repr, d); t(lambda: dict(d)); t(lambda: {**d})
t(list, d); t(lambda: [k for k in d]); t(lambda: d.items()); t(lambda: '%(a)s' % d); t(lambda: d.popitem())
t(lambda: d.setdefault('q', 1)); t(str, d); t(sorted, d); t(lambda: d.copy()); t(max, d)
del d['a']
print(d['a'])
