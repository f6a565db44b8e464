# copy: exceptions, cycles, slots, hooks, containers of all kinds.


def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


import copy


class E1(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)
        self.a = a
        self.extra = [b]


e = copy.deepcopy(E1(1, [2]))
print(type(e).__name__, e.args, e.a, e.extra)
e = copy.copy(ValueError("x", 1))
print(repr(e))
e = copy.deepcopy(KeyError("k"))
print(repr(e), e.args)


class N:
    def __init__(self):
        self.me = self
        self.l = [1, [2]]


n = N()
m = copy.deepcopy(n)
print(m.me is m, m.l, m.l is n.l)
s = copy.copy(n)
print(s.l is n.l, s.me is n)
l = [1, [2]]
l.append(l)
c = copy.deepcopy(l)
print(c[2] is c, c[1] is l[1])
t = (1, [2])
print(copy.deepcopy(t), copy.deepcopy(t) is t, copy.copy(t) is t, copy.deepcopy((1, 2)) is not None)
for o in [1, "a", None, True, 1.5, b'x', len, int, range(3), slice(1), ..., NotImplemented, frozenset([1]), 1j]:
    print(copy.copy(o) is o, copy.deepcopy(o) == o)
for o in [[1], {1: 2}, {1}, bytearray(b'a')]:
    a = copy.copy(o)
    print(a == o, a is o)


class S:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = [1]


x = copy.deepcopy(S())
print(x.a, hasattr(x, "b"))


class CC:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep" + str(type(memo).__name__)


print(copy.copy(CC()), copy.deepcopy(CC()), copy.deepcopy([CC()]))


class R:
    def __init__(self, v=0):
        self.v = v

    def __reduce__(self):
        return (R, (self.v + 1,))


print(copy.copy(R(1)).v, copy.deepcopy(R(1)).v)


class G:
    def __getstate__(self):
        return {"z": 1}

    def __setstate__(self, s):
        self.s = s


print(copy.copy(G()).s)


class L(list):
    def __init__(self, *a):
        super().__init__(*a)
        self.tag = "t"


y = copy.copy(L([1]))
print(y, y.tag, type(y).__name__)
y = copy.deepcopy(L([[1]]))
print(y, y.tag)
attempt(copy.copy, (i for i in []))
import sys
attempt(copy.deepcopy, sys)
attempt(copy.replace, 5, a=1)
from collections import *
P = namedtuple("P", "x y")
print(copy.copy(P(1, [2])), copy.deepcopy(P(1, [2])), copy.deepcopy(OrderedDict(a=[1])))
print(copy.deepcopy(defaultdict(list, a=[1])), copy.copy(Counter("aa")))
print(copy.deepcopy(deque([[1]], 3)), copy.replace(P(1, 2), x=9))
import dataclasses


@dataclasses.dataclass
class D:
    x: list


d = D([1])
print(copy.deepcopy(d), copy.deepcopy(d).x is d.x, copy.copy(d).x is d.x, copy.replace(d, x=5))
import enum


class Co(enum.Enum):
    A = 1


print(copy.deepcopy(Co.A) is Co.A, copy.copy(Co.A) is Co.A)
f = lambda: 1
print(copy.deepcopy(f) is f, copy.deepcopy({"f": f})["f"] is f)
memo = {}
copy.deepcopy([[]], memo)
print(len(memo) > 0)
