# What builtin methods ask of subclasses, and what they do natively.


class T(tuple):

    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    a = property(lambda s: s[0])


t = T(1, 2)
print(t, t.a, t + (3,), t == (1, 2), hash(t) == hash((1, 2)), isinstance(t, tuple), type(t[:]), [*t])


class F(float):

    def __new__(cls, v):
        return super().__new__(cls, v * 2)


print(F(2), F(2) + 1, repr(F(1)))


class FS(frozenset):

    def __repr__(s):
        return 'FS' + str(sorted(s))


print(FS([2, 1]), FS([1]) | {3}, FS([1]) == {1})


class S(str):

    def __getitem__(s, k):
        return 'item' + str(k)

    def __len__(s):
        return 99

    def __iter__(s):
        return iter('custom')

    def __contains__(s, x):
        return True

    def __add__(s, o):
        return 'added'

    def __eq__(s, o):
        return False

    def __hash__(s):
        return 5


s = S('abc')
print(
    s[0],
    len(s),
    list(s),
    'zz' in s,
    s + 'd',
    s == 'abc',
    'abc' == s,
    s.upper(),
    ','.join(s),
    s.join(['1', '2']),
    '%s' % s,
    f'{s}',
    s.replace('a', 'b'),
    str.__len__(s),
    [*s],
    s != 'abc',
    s < 'b',
)


class L(list):

    def __setitem__(s, k, v):
        print('set', k, v)
        super().__setitem__(k, v)

    def __iadd__(s, o):
        print('iadd')
        return super().__iadd__(o)

    def __eq__(s, o):
        return 'eq'

    def extend(s, o):
        print('extend')
        super().extend(o)

    def __contains__(s, x):
        return 'c'

    def __len__(s):
        return 42


l = L([1, 2])
l[0] = 5
l += [3]
print(l == 1, 9 in l, len(l), l, l.append(1), list(l), bool(L()), sorted(l))
l.extend([1])
l[0:1] = [7]


class D(dict):

    def __getitem__(s, k):
        return 'got ' + str(k)

    def __setitem__(s, k, v):
        print('set', k)
        super().__setitem__(k, v)

    def get(s, k, d=None):
        return 'get'

    def keys(s):
        return ['fake']

    def __contains__(s, k):
        return True

    def __iter__(s):
        return iter(['it'])

    def __len__(s):
        return 7


d = D(a=1)
d['b'] = 2
d.update(c=3)
print(
    d['z'],
    d.get('q'),
    d.keys(),
    'zz' in d,
    list(d),
    len(d),
    d,
    dict(d),
    d.items(),
    d.setdefault('n', 5),
    d.pop('a'),
    {**d},
    d == {'b': 2, 'c': 3, 'n': 5},
)


class A(Exception):

    def __init__(s, *a, code=0):
        super().__init__(*a)
        s.code = code

    def __repr__(s):
        return 'A!'


class B(A):

    def __str__(s):
        return 'B:' + super().__str__()

    def __eq__(s, o):
        return True

    __hash__ = None


for e in (A('x', code=5), B('y', 'z'), A()):
    print(str(e), repr(e), e.args, e.code, isinstance(e, A))


class C(A, ValueError):
    pass


try:
    raise C('m', code=9)
except ValueError as e:
    print(e.code, C.__mro__[1:3])


class K(KeyError):

    def __str__(s):
        return 'K' + str(s.args[0])


print(K('a'), repr(K('a')), str(KeyError('a')), str(KeyError(1)), str(KeyError()))


class N(Exception):

    def __new__(cls, *a):
        print('new', a)
        return super().__new__(cls, *a)


print(N(1, 2).args)
