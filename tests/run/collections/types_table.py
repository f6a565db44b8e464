# Every type of collections: methods, views, messages.
from collections import *


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


d = deque([1, 2, 3], maxlen=3)
print(d, d.maxlen, len(d)); d.append(4); print(d); d.appendleft(0); print(d); d.extend([7, 8]); print(d)
d.extendleft([1, 2]); print(d); d.rotate(1); print(d); d.rotate(-2); print(d)
print(d[0], d[-1], list(reversed(d)), 2 in d, d.count(2), d.index(2))
t(lambda: d[10]); t(d.index, 99); t(d.remove, 99); t(deque().pop); t(deque().popleft); t(deque, 5); t(deque, [1], -1)
t(deque, [1], 'a'); t(d.insert, 1, 5); t(deque([1, 2]).insert, 1, 9); t(lambda: d['a']); t(lambda: d[0:1])
t(d.append); t(d.rotate, 'a'); t(d.rotate, 1, 2); t(hash, d)
print(
    deque('abc') + deque('d'), deque('ab') * 2, deque([1]) == deque([1]), deque([1]) == [1], deque([1]) < deque([2]),
    deque('abc').copy(), deque(), deque(maxlen=2), repr(deque([deque()])), bool(deque())
)
t(lambda: deque() + [1])
x = deque([1, 2, 3])
x += [4]
x *= 2
print(x)
del x[0]
x[1] = 'z'
print(x); x.reverse(); print(x); x.clear(); print(x)


def mut():
    q = deque([1, 2, 3])
    for i in q:
        q.append(i)


t(mut)
x = deque([1])
x.append(x); print(x)
d2 = deque([1, 2, 3, 4])
d2.remove(2); print(d2, d2.pop(), d2.popleft())
d = deque(maxlen=0)
d.append(1); print(d); t(setattr, d, 'maxlen', 3)
c = Counter('abracadabra')
print(c, c['a'], c['z'], c.most_common(2), sorted(c.elements()), c.total())
c.update('aaa'); c.subtract({'b': 5}); print(c, +c, -c, c.most_common()[-1])
print(
    Counter(a=1, b=2) + Counter(b=3), Counter(a=3) - Counter(a=1, b=1), Counter(a=1, b=2) & Counter(b=1),
    Counter(a=1) | Counter(a=2, c=1), Counter(), Counter([1, 1]) == Counter({1: 2}), Counter(a=0) == Counter(),
    Counter(a=1) <= Counter(a=2)
)
t(Counter, 5); t(Counter, [1], [2]); t(Counter.fromkeys, 'ab')
del c['zzz']
t(lambda: Counter(a=1) + 5)
print(Counter(a='x') if 0 else 1, dict(Counter('ab')), list(Counter('ba')), repr(Counter({'x': 1.5, 'y': -2})))
cc = Counter('ab')
cc += Counter('b')
print(cc, cc.pop('a'), cc.copy(), type(cc.copy())); t(Counter('a').most_common, -1)
print(Counter('aab').most_common(0), Counter(None), Counter({'a': 1}, b=2))
dd = defaultdict(list)
dd['a'].append(1)
print(dd, dd['z'], dict(dd), dd.default_factory, 'q' in dd, dd.get('q'))
t(defaultdict, 5); print(defaultdict(None, a=1)); t(lambda: defaultdict(None)['x']); t(lambda: defaultdict()['x'])
print(
    defaultdict(int, {'a': 1}), defaultdict(lambda: 5)['k'], defaultdict(int) | {'b': 2}, type(dd.copy()),
    repr(defaultdict(dict)), dd == {'a': [1], 'z': []}
)
dd.default_factory = None
t(lambda: dd['nope']); print(defaultdict(int).__missing__(3)); t(defaultdict(None).__missing__, 3)
od = OrderedDict([('a', 1), ('b', 2)])
od.move_to_end('a'); print(od, list(od), od.popitem(), od)
od['c'] = 3
od['d'] = 4
od.move_to_end('d', last=False); print(od, od.popitem(last=False), list(reversed(od))); t(od.move_to_end, 'zz')
t(OrderedDict().popitem)
print(
    OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {'a': 1}, OrderedDict(),
    OrderedDict(a=1) | {'b': 2}, od.pop('c'), od.pop('nope', 9)
)
t(od.pop, 'nope')
print(OrderedDict.fromkeys('ab', 0), od.setdefault('k', 1), od.items(), od.keys(), od.values())
del od['k']
t(od.__delitem__, 'k')
P = namedtuple('P', 'x y')
p = P(1, 2)
print(
    p, p.x, p[1], p._fields, p._asdict(), p._replace(x=5), P._make([3, 4]), p == (1, 2), P.__name__, P._field_defaults,
    len(p), hash(p) == hash((1, 2)), [*p], P(y=1, x=2)
)
t(P, 1); t(P, 1, 2, 3); t(P, 1, z=2); t(p._replace, z=1); t(P._make, [1]); t(setattr, p, 'x', 5); t(lambda: p.z)
t(lambda: p[5])
Q = namedtuple('Q', ['a', 'b'], defaults=[7])
print(Q(1), Q._field_defaults, Q(1, 2) < Q(2, 0), Q(1) + (2,), Q.__doc__, Q.a.__doc__, p.__match_args__)
R = namedtuple('R', 'def x x _y', rename=True)
print(R(1, 2, 3, 4), R._fields)
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(
    cm, cm['a'], cm['b'], len(cm), sorted(cm), cm.maps, cm.parents, cm.new_child({'c': 5}), 'b' in cm, cm.get('zz', 0)
)
cm['b'] = 9
print(cm.maps[0], cm.maps[1]); t(lambda: cm['zz']); t(cm.__delitem__, 'zz'); t(cm.pop, 'q')
del cm['a']
print(cm['a'], dict(cm), list(cm.items()), cm == {'a': 2, 'b': 9}, bool(ChainMap()), ChainMap())
t(ChainMap().popitem)


class UD(UserDict):
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)


u = UD({'A': 1}, B=2)
print(u, u['a'], u['B'], 'a' in u, len(u), u.data, dict(u), u.get('A'), list(u))
t(lambda: u['zz'])


class UL(UserList):
    pass


ul = UL([3, 1])
ul.append(2); ul.sort()
print(
    ul, ul[0], ul + [5], ul[1:], type(ul[1:]), ul * 2, len(ul), 3 in ul, ul == [1, 2, 3], ul.data, list(ul), ul.pop(),
    ul.index(2)
)
t(lambda: ul[9])


class US(UserString):
    pass


us = US('abc')
print(
    us, us.upper(), type(us.upper()), us + 'd', us[0], len(us), us == 'abc', us.data, 'b' in us, us * 2, repr(us),
    hash(us) == hash('abc'), us.replace('a', 'x'), us.split('b')
)
