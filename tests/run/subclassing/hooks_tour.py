# What builtin methods do with instances of classes below builtin types.


class L(list):
    def append(self, x):
        print('append', x); super().append(x)
    def __len__(self): return 99
    def __getitem__(self, i):
        print('get', i)
        return super().__getitem__(i)
    def __iter__(self):
        print('iter')
        return super().__iter__()
    def __contains__(self, x):
        print('contains', x)
        return True
    def __eq__(self, o):
        print('eq')
        return super().__eq__(o)
    __hash__ = None


l = L([1, 2, 3])
l.append(4)
print(
    len(l), l[0], 9 in l, l == [1, 2, 3, 4], list(l), bool(l), l + [5], type(l + [5]), l * 2, l[1:], type(l[1:]),
    sorted(l), sum(l), max(l), l.copy(), type(l.copy()), repr(l), str(l)
)
l += [7]
print(type(l)); print([*l], tuple(l), l.index(2), l.count(2))
a, *b = l
print(a, b)
print(list.__len__(l), [1] + l, l.extend([8]), l.pop(), reversed(l).__next__())


class S(str):
    def __len__(self): return 42
    def upper(self): return 'UP'
    def __add__(self, o): return S('add')
    def __getitem__(self, i): return 'G'
    def __eq__(self, o): return True
    def __hash__(self): return 7
    def __str__(self): return 'STR'
    def __repr__(self): return 'REPR'
    def __iter__(self): return iter('ITER')
    def __contains__(self, x): return True
    def __mod__(self, x): return 'MOD'
    def __format__(self, s): return 'FMT' + s


s = S('abc')
print(
    s, repr(s), len(s), s.upper(), s + 'x', 'x' + s, s[0], s == 5, hash(s), list(s), 'zz' in s, s % 5, f'{s}',
    f'{s!s}', f'{s!r}', f'{s:>5}', '%s' % s, '%r' % s, '{}'.format(s), '{:x}'.format(s), s.lower(), type(s.lower()),
    s * 2, type(s * 2), ''.join([s, s]), ','.join(s), s.replace('a', 'b'), type(s.replace('q', 'b')), s.strip(),
    type(s.strip()), s.title(), str(s), type(str(s)), s.split('b'), s.center(10), s.encode(), s.startswith('a'),
    s.find('c'), {s: 1}, [s], s.partition('b'), [type(x) for x in s.partition('z')], type(s.partition('z')[0])
)


class I(int):
    def __add__(self, o): return 'add'
    def __radd__(self, o): return 'radd'
    def __repr__(self): return 'I!'
    def __eq__(self, o): return 'eq'
    def __hash__(self): return 3
    def __index__(self): return 2
    def __int__(self): return 77
    def __bool__(self): return False
    def __lt__(self, o): return 'lt'


i = I(5)
print(
    i, i + 1, 1 + i, i * 2, -i, i == 1, 1 == i, hash(i), [10, 20, 30, 40, 50, 60][i], int(i), bool(i), i < 3, 3 > i,
    str(i), f'{i}', f'{i:d}', '%d' % i, '%s' % i, i - 1, type(i - 1), i.real, type(i.real), range(i), 'a' * i, hex(i),
    abs(i), round(i), divmod(i, 2), i ** 2, float(i), complex(i), [1] * i, i.bit_length(), chr(I(65)), sum([i, i]),
    max(i, 2)
)


class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __getitem__(self, i): return 'T'
    def __len__(self): return 2
    def __repr__(self): return 'T' + super().__repr__()
    def __add__(self, o): return 'tadd'


t = T(1, 2, 3)
print(
    t, t[0], len(t), t + (1,), (1,) + t, list(t), t == (1, 2, 3), hash(t) == hash((1, 2, 3)), t[1:], t * 2,
    type(t * 2), '%s' % (t,), t.index(2)
)
a, b, c = t
print(a, b, c); print('%s %s %s' % t); print(*t); print(tuple(t), type(tuple(t)))


class D(dict):
    def __getitem__(self, k): return 'G' + str(k)
    def __contains__(self, k): return True
    def __iter__(self): return iter('xyz')
    def __len__(self): return 50
    def keys(self): return ['k1']
    def items(self): return [('i', 1)]
    def get(self, k, d=None): return 'got'


d = D(a=1)
print(
    d, d['q'], 'q' in d, list(d), len(d), d.get('z'), d.keys(), dict(d), {**d}, d == {'a': 1}, d.pop('a'), repr(d),
    bool(d), d.setdefault('b', 3), '%(zz)s' % d, '{zz}'.format_map(d), sorted(d), type(d.copy())
)

def f(**k): return k
print(f(**d))
e = {}
e.update(d); print(e)


class B(bytes):
    def __len__(self): return 9
    def __getitem__(self, i): return 'B'
    def __repr__(self): return 'BR'


b = B(b'abc')
print(
    b, len(b), b[0], b + b'x', type(b + b'x'), b.upper(), bytes(b), b == b'abc', b.hex(), list(b), b''.join([b]),
    str(b, 'ascii'), b.decode(), b[1:]
)


class Bo(int):
    pass


try:

    class X(bool):
        pass
except TypeError as e:
    print(e)
for base in [
    'range', 'slice', 'type(None)', 'type(...)', 'memoryview', 'type(len)', 'type(lambda: 0)', 'type(x for x in ())',
]:
    try:
        exec if 0 else None
    except TypeError as e:
        print(e)
try:

    class X(range):
        pass
except TypeError as e:
    print(e)
try:

    class X(slice):
        pass
except TypeError as e:
    print(e)
try:

    class X(type(None)):
        pass
except TypeError as e:
    print(e)
try:

    class X(memoryview):
        pass
except TypeError as e:
    print(e)
try:

    class X(int, str):
        pass
except TypeError as e:
    print(e)
try:

    class X(list, dict):
        pass
except TypeError as e:
    print(e)


class X(list):
    def __init__(self, *a, extra=None):
        super().__init__(a)
        self.extra = extra


x = X(1, 2, extra='e')
print(x, x.extra, x.__dict__)
x.foo = 5
print(vars(x))
