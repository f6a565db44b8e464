# Abstract classes, registration, what the classes of collections.abc add, and a metaclass with operators.

from abc import ABC, abstractmethod, ABCMeta, abstractproperty


class Shape(ABC):

    @abstractmethod
    def area(self):
        ...

    @property
    @abstractmethod
    def name(self):
        ...

    @classmethod
    @abstractmethod
    def make(cls):
        ...

    def describe(self):
        return f'{self.name} {self.area()}'


try:
    Shape()
except TypeError as e:
    print(e)


class Half(Shape):

    def area(self):
        return 1


try:
    Half()
except TypeError as e:
    print(e)


class Sq(Half):
    name = 'sq'

    @classmethod
    def make(cls):
        return cls()


print(Sq().describe(), Sq.make().area())


class V(ABC):
    pass


V.register(int)
print(isinstance(5, V), issubclass(int, V), isinstance('a', V))


class H(ABC):

    @classmethod
    def __subclasshook__(cls, c):
        return hasattr(c, 'quack') or NotImplemented


class Duck:

    def quack(self):
        pass


print(isinstance(Duck(), H), issubclass(int, H))


@V.register
class Reg:
    pass


print(issubclass(Reg, V))
import collections.abc as ca


class MySeq(ca.Sequence):

    def __init__(self, d):
        self.d = d

    def __len__(self):
        return len(self.d)

    def __getitem__(self, i):
        return self.d[i]


s = MySeq([1, 2, 3, 2])
print(2 in s, s.index(2), s.count(2), list(reversed(s)), list(s), isinstance(s, ca.Iterable))
try:
    s.index(9)
except ValueError as e:
    print(repr(e))


class MyMap(ca.MutableMapping):

    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = MyMap()
m['a'] = 1
m.update(b=2)
print(dict(m), m.get('z'), m.pop('a'), list(m.items()), m.setdefault('c', 3), 'c' in m, m == {'b': 2, 'c': 3}, m.popitem())
m.clear()
print(len(m))
try:
    m.pop('zz')
except KeyError as e:
    print(repr(e))


class MySet(ca.Set):

    def __init__(self, it):
        self.e = list(dict.fromkeys(it))

    def __contains__(self, x):
        return x in self.e

    def __iter__(self):
        return iter(self.e)

    def __len__(self):
        return len(self.e)


a, b = (MySet('abc'), MySet('bcd'))
print(sorted(a & b), sorted(a | b), sorted(a - b), sorted(a ^ b), a == MySet('cab'), a <= b, a.isdisjoint(b))
try:
    ca.Sequence()
except TypeError as e:
    print(e)
try:

    class Bad(ca.Iterator):
        pass
    Bad()
except TypeError as e:
    print(e)
for t in ('Hashable', 'Sized', 'Callable', 'Iterable', 'Container', 'Iterator', 'Generator', 'Mapping', 'Sequence', 'Set', 'Reversible', 'Collection', 'ByteString' if False else 'MutableSequence'):
    c = getattr(ca, t)
    print(t, [isinstance(x, c) for x in (1, 'a', [], {}, set(), (), len, iter([]), (i for i in []))])


class M(type):

    def __call__(cls, *a, **k):
        print('M.call')
        return super().__call__(*a, **k)

    def __getattr__(cls, n):
        return f'meta {n}'

    def __len__(cls):
        return 3

    def __iter__(cls):
        return iter('xyz')

    def __contains__(cls, x):
        return x == 1

    def __getitem__(cls, k):
        return k

    def __repr__(cls):
        return '<M>'

    def __eq__(cls, o):
        return True

    def __hash__(cls):
        return 1

    def __add__(cls, o):
        return 'added'

    @property
    def prop(cls):
        return 'prop'

    def meth(cls):
        return cls.__name__


class X(metaclass=M):

    def __init__(self, a):
        self.a = a


print(X(1).a, X.nope, len(X), list(X), 1 in X, X[5], X, X == 5, X + 1, X.prop, X.meth())
try:
    X(1).meth
except AttributeError as e:
    print(e)
