# Methods of dict and its views; changes during iteration; hooks of subclasses.


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)


d = {'a': 1, 'b': 2}
t(dict, 5); t(dict, [1, 2]); t(dict, ['ab', 'cd']); t(dict, ['abc']); t(dict, [(1, 2, 3)]); t(dict, [(1,)])
t(dict, None); t(dict, d, d); t(dict, a=1, b=2); t(dict, d, c=3); t(dict, [[1, 2]], x=5); t(dict, {1: 2}, **{'z': 3})
t(dict, [([], 1)]); t(dict, zip('ab', [1, 2])); t(dict, 'ab'); t(d.get); t(d.get, 'z'); t(d.get, 'z', 5); t(d.get, [])
t(d.get, 'a', default=1); t(d.pop); t(d.pop, 'z'); t(d.pop, 'z', None); t(d.pop, 'z', 1, 2); t({}.popitem)
t(d.popitem); t(d.setdefault, 'q'); t(d.setdefault, 'q', 5); t(d.setdefault, 'r', 5); t(d.setdefault); t(d.update, 5)
t(d.update, [1]); t(d.update, {'x': 1}, y=2); t(d.update, 1, 2); t(d.clear, 1); t(d.copy, 1); t(d.keys, 1); print(d)
t(d.__getitem__, 'zz'); t(d.__getitem__, []); t(d.__delitem__, 'zz'); t(d.__setitem__, [], 1); t(d.__contains__, [])
t(lambda: d < d); t(lambda: d + d); t(lambda: d | 5); t(lambda: d | [('a', 1)]); t(lambda: {1: 2} | {1: 3, 4: 5})
t(lambda: [('a', 1)] | d)


def f():
    x = {}
    x |= [('a', 1)]
    return x


t(f)


def f():
    x = {}
    x |= 5


t(f)


def f():
    x = {1: 2}
    for k in x:
        x[k + 1] = 1


t(f)


def f():
    x = {1: 2, 3: 4}
    for k in x:
        del x[k]


t(f)


def f():
    x = {1: 2, 3: 4}
    for k in x:
        x[k] = 9
    return x


t(f)


def f():
    x = {1: 2, 3: 4}
    for k in x:
        del x[k]
        x[k + 100] = 5
        if len(x) > 5 or k > 300:
            break
    return x


t(f); t(dict.fromkeys, 'abc'); t(dict.fromkeys, [1, 2], []); t(dict.fromkeys, 5); t(dict.fromkeys)
t(dict.fromkeys, [[]]); t(dict.fromkeys, [1], 2, 3)
k, v, i = (d.keys(), d.values(), d.items())
print(
    k, v, i, len(k), list(reversed(k)), list(reversed(i)), type(k), type(v), type(i), type(iter(k)), type(iter(v)),
    type(iter(i)), type(reversed(k)), type(reversed(d))
)
print(
    k & ['a', 'zz'], k | ['n'] == set(d) | {'n'}, k - {'a'}, sorted(k ^ {'a', 'n'}), k == set(d), k.isdisjoint(['n']),
    i & [('a', 1)], ('a', 1) in i, ('a',) in i, 'a' in i, 1 in v
)
t(lambda: v & v); t(lambda: k + k); t(lambda: k[0]); t(hash, k); t(lambda: k < {'a', 'b', 'q', 'r', 'x', 'y'})
t(lambda: k & 5); t(lambda: k.mapping['a'])
print(
    d.keys() == {'a': 0, 'q': 0}.keys(), d.values() == d.values(), d.items() == d.copy().items(),
    d == dict(reversed(list(d.items())))
)


class D(dict):
    def __missing__(self, k): return 'missing:' + str(k)


x = D(a=1)
print(
    x['z'], x.get('z'), x, 'z' in x, type(x.copy()), x | {'b': 2}, type(x | {}), repr(x), D.fromkeys('ab'),
    type(D.fromkeys('a'))
)


class E(dict):
    def __setitem__(self, k, v):
        print('set', k, v); super().__setitem__(k, v)
    def __getitem__(self, k):
        print('get', k)
        return super().__getitem__(k)


e = E(a=1)
e['b'] = 2
e.update(c=3); e.setdefault('d', 4); print(e['a'], e.get('a'), e, {**e}, dict(e), sorted(e))
print(
    {1: 'a', True: 'b', 1.0: 'c'}, {0: 1, False: 2}, {'a': 1, 'a': 2}, {(1, 2): 3}[1, 2],
    hash(1) == hash(1.0) == hash(True)
)


class H:
    def __init__(self, v): self.v = v
    def __hash__(self):
        print('hash', self.v)
        return 1
    def __eq__(self, o):
        print('eq', self.v, getattr(o, 'v', o))
        return self.v == getattr(o, 'v', o)
    def __repr__(self): return f'H{self.v}'


h = {H(1): 1, H(2): 2}
print(h[H(2)], H(3) in h, 1 in h)
h[H(1)] = 5
print(h)
x = {}
x['self'] = x
print(x); print(dict.__name__, dict.__mro__, dict.__hash__); t(hash, {}); t(lambda: {[]: 1}); t(lambda: {{}: 1})
t(lambda: {(1, []): 2}); t(lambda: {slice(1): 2})
print(
    {1: 2}.__eq__({1: 2}), {1: 2}.__eq__(5), {1: 2}.__ne__({1: 3}), {1: 2}.__or__({3: 4}), {1: 2}.__ror__({3: 4}),
    {1: 2}.__len__(), {1: 2}.__contains__(1), list({1: 2}.__iter__()), list({1: 2}.__reversed__()), {1: 2}.__repr__(),
    {1: 2}.__str__()
)
t(next, iter({}))
it = iter({1: 2})
print(next(it), next(it, 'end')); t(reversed, {1, 2}); t(dict.get, 5, 1); t(dict.keys, []); t(dict.update)
it = iter({1: 1, 2: 2, 3: 3})
print(it.__length_hint__(), next(it), it.__length_hint__())
