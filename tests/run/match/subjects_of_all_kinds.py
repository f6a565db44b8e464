# Every kind of pattern against many subjects, and class patterns that ask for too much.

def m(x):
    match x:
        case int(n) if n > 10:
            return f'big {n}'
        case int() | float():
            return 'num'
        case str(s):
            return f's {s}'
        case [1, *rest]:
            return f'one+{rest}'
        case [a, b]:
            return f'pair {a} {b}'
        case {'k': v, **rest}:
            return f'map {v} {rest}'
        case None | True:
            return 'never'
        case _:
            return 'other'


for v in (50, 3, 2.5, 'q', [1, 2, 3], (1,), (4, 5), {'k': 1, 'z': 2}, {}, None, True, b'ab', range(2), {1, 2}):
    print(repr(v), m(v))


class P:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = (x, y)


class Q:
    __match_args__ = ['x']
    x = 1


class R:
    __match_args__ = (1,)


class N:
    pass


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def p1():
    match P(1, 2):
        case P(a, b, c):
            return 1


def p2():
    match Q():
        case Q(a):
            return 1


def p3():
    match R():
        case R(a):
            return 1


def p4():
    match N():
        case N(a):
            return 1


def p6():
    match 5:
        case int(a, b):
            return 1


def p8():
    match P(1, 2):
        case P(1, y=2) as pp:
            return pp.x


def p9():
    match P(1, 2):
        case P(z=2):
            return 1
        case P(x=1, y=q):
            return ('q', q)


import types


def p10():
    match 5:
        case types.SimpleNamespace(x=3):
            return 1
        case object(real=r):
            return r


def p11():
    match {'a': 1}:
        case {'a': 1, 'b': 2}:
            pass


def p12():
    ns = types.SimpleNamespace(a='a')
    match {'a': 1}:
        case {'a': 1, ns.a: 2}:
            return 3


for p in (p1, p2, p3, p4, p6, p8, p9, p10):
    t(p)
t(p12)


class Color:
    RED = 1


match 1:
    case Color.RED:
        print('red')
match [1, [2, [3, 4]]]:
    case [a, [b, [c, *d]]]:
        print(a, b, c, d)
match {'a': {'b': [1, 2]}}:
    case {'a': {'b': [x, y]}}:
        print(x, y)
match (-1, 1 + 2j):
    case [-1, 1 + 2j]:
        print('neg complex')
match 'x':
    case 'a' | 'x' as w:
        print(w)
from dataclasses import dataclass


@dataclass
class DC:
    a: int
    b: int = 0

    def __post_init__(self):
        self.c = self.a


match DC(1):
    case DC(1, 0, c=c):
        print('dc', c)
import collections
match collections.deque([1, 2]):
    case [a, b]:
        print('deque')
match collections.OrderedDict(a=1):
    case {'a': 1}:
        print('od')


class Seq(collections.abc.Sequence):

    def __len__(self):
        return 2

    def __getitem__(self, i):
        if i >= 2:
            raise IndexError
        return i


match Seq():
    case [0, 1]:
        print('seq')


class MyD(dict):

    def __missing__(self, k):
        return 5


match MyD():
    case {'q': 5}:
        print('missing')
    case _:
        print('no missing')
match collections.defaultdict(int):
    case {'q': 0}:
        print('dd')
    case {}:
        print('empty')
