# Subclasses of builtin types keep what they add and lose what they do not override.


class MyInt(int):

    def __add__(self, o):
        return MyInt(int(self) + int(o))

    def __repr__(self):
        return f'MyInt({int(self)})'


class MyStr(str):

    def shout(self):
        return self.upper() + '!'

    def __new__(cls, v, extra=None):
        o = super().__new__(cls, v)
        o.extra = extra
        return o


class MyList(list):

    def append(self, x):
        super().append(x * 2)

    def __getitem__(self, i):
        r = super().__getitem__(i)
        return MyList(r) if isinstance(i, slice) else r

    def sum(self):
        return sum(self)


class MyDict(dict):

    def __missing__(self, k):
        return f'missing {k}'

    def __setitem__(self, k, v):
        super().__setitem__(k, v + 1)


class MyTuple(tuple):

    def __new__(cls, *a):
        return super().__new__(cls, a)

    @property
    def first(self):
        return self[0]


class MySet(set):

    def add(self, x):
        super().add(str(x))


class MyFloat(float):
    pass


class MyExc(ValueError):
    pass


class MyBytes(bytes):
    pass


i = MyInt(5)
print(
    i + 3,
    i * 2,
    type(i * 2),
    -i,
    i == 5,
    hash(i) == hash(5),
    {5: 1}[i],
    isinstance(i, int),
    int(i),
    str(i),
    f'{i:03d}',
    i.bit_length(),
)
s = MyStr('abc', extra=1)
print(
    s,
    s.shout(),
    s.extra,
    type(s + 'd'),
    len(s),
    s == 'abc',
    type(s.upper()),
    s[0],
    {'abc': 1}[s],
    repr(s),
    str(s) is s,
    type(str(s)),
)
l = MyList([1, 2])
l.append(3)
print(
    l,
    l.sum(),
    type(l[:2]),
    type(l + [1]),
    l == [1, 2, 6],
    len(l),
    isinstance(l, list),
    repr(l),
    sorted(l),
    l.copy().__class__,
)
d = MyDict(a=1)
d['b'] = 1
print(
    d,
    d['zz'],
    d.get('zz'),
    d == {'a': 1, 'b': 2},
    'zz' in d,
    type(d.copy()),
    dict(d),
    list(d),
    {**d},
    d | {'c': 1},
    type(d | {}),
)
d.update(c=5)
d.setdefault('e', 7)
print(d)
t = MyTuple(1, 2)
print(t, t.first, type(t + (1,)), t[::-1], hash(t) == hash((1, 2)), t == (1, 2))
z = MySet()
z.add(1)
print(z, type(z | {2}), MySet([1]) == {1})
f = MyFloat(1.5)
print(f, type(f + 1), f.is_integer(), repr(f), f'{f:.2f}')
try:
    raise MyExc('x', 1)
except ValueError as e:
    print(type(e), e, e.args)
print(MyBytes(b'ab'), type(MyBytes(b'ab') + b'c'))


class Both(MyList):

    def __init__(self, *a):
        super().__init__(a)
        self.tag = 't'


b = Both(1, 2)
print(b, b.tag, b.__dict__, Both.__mro__)


class Cmp(int):

    def __eq__(self, o):
        return True

    def __hash__(self):
        return 1

    def __lt__(self, o):
        return False


print(Cmp(1) == 2, 2 == Cmp(1), Cmp(3) in [5], Cmp(1) < 0, Cmp(1) > 5)


class Bool2(int):

    def __bool__(self):
        return False


print(bool(Bool2(5)), 't' if Bool2(5) else 'f')


class Idx(int):

    def __index__(self):
        return 99


print([1, 2, 3][Idx(1)], range(5)[Idx(2)])
try:

    class BB(bool):
        pass

except TypeError as e:
    print(e)
try:

    class NN(type(None)):
        pass

except TypeError as e:
    print(e)
try:

    class FF(type(lambda: 0)):
        pass

except TypeError as e:
    print(e)
try:

    class RR(range):
        pass

except TypeError as e:
    print(e)


class Str2(str):

    def __str__(self):
        return 'custom str'

    def __repr__(self):
        return 'custom repr'

    def __format__(self, s):
        return 'custom fmt'

    def __eq__(self, o):
        return 'eq called'

    __hash__ = str.__hash__


x = Str2('v')
print(x, str(x), repr(x), f'{x}', f'{x!s}', '%s' % x, x == 1, [x], len(x), x + 'y')
from collections import OrderedDict, defaultdict, Counter, UserDict, UserList, deque


class OD(OrderedDict):
    pass


class DD(defaultdict):
    pass


class CC(Counter):
    pass


class UD(UserDict):

    def __getitem__(self, k):
        return super().__getitem__(k) * 2


print(OD(a=1), DD(list), CC('aab'), UD(a=2)['a'], UD(a=2))
