# Linked lists, local classes, constructors with answers of their own, copies.


class Node:

    def __init__(self, v, nxt=None):
        self.v, self.nxt = (v, nxt)


class LL:

    def __init__(self, it=()):
        self.head = None
        self.n = 0
        [self.push(i) for i in it]

    def push(self, v):
        self.head = Node(v, self.head)
        self.n += 1

    def __iter__(self):
        c = self.head
        while c:
            yield c.v
            c = c.nxt

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return list(self)[i]
        for k, v in enumerate(self):
            if k == i:
                return v
        raise IndexError(i)

    def __reversed__(self):
        return iter(list(self)[::-1])

    def __delitem__(self, i):
        print('del', i)

    def __setitem__(self, i, v):
        print('set', i, v)


l = LL([1, 2, 3])
print(list(l), len(l), l[0], l[0:2], list(reversed(l)), 2 in l, [*l], max(l))
del l[0]
l[1] = 5
del l[1:2]
l[::2] = 1
try:
    l[10]
except IndexError as e:
    print('IE', e)


class Outer:

    class Inner:

        def who(self):
            return type(self).__qualname__

    def mk(self):
        return self.Inner()


print(Outer().mk().who(), Outer.Inner.__name__, Outer.Inner.__qualname__)


def factory(n):

    class Local:
        val = n

        def get(self):
            return (n, self.val)

    return Local


L1, L2 = (factory(1), factory(2))
print(L1().get(), L2().get(), L1 is L2, L1.__qualname__, L1.__name__)
print(
    [c.__name__ for c in (bool, int, type, object)],
    type(type),
    isinstance(type, object),
    isinstance(object, type),
    issubclass(type, object),
)


class WithCall(type):

    def __call__(cls, *a):
        o = super().__call__(*a)
        o.extra = len(a)
        return o


class WC(metaclass=WithCall):

    def __init__(self, *a):
        self.a = a


print(WC(1, 2).extra, WC().a)


class New:

    def __new__(cls, x):
        if x < 0:
            return 'negative'
        o = super().__new__(cls)
        o.from_new = x
        return o

    def __init__(self, x):
        self.x = x
        print('init', x)


print(New(-1), New(1).from_new, vars(New(2)))


class NoInit:

    def __init__(self):
        return 5


try:
    NoInit()
except TypeError as e:
    print(e)


class Copy:

    def __init__(self, d):
        self.d = d

    def __copy__(self):
        print('copy')
        return Copy(self.d)

    def __deepcopy__(self, memo):
        print('deep')
        return Copy(dict(self.d))


import copy

c = Copy({1: 2})
print(copy.copy(c).d is c.d, copy.deepcopy(c).d is c.d)
