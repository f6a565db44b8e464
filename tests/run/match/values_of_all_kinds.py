# One match statement of many kinds of patterns, tried with values of all kinds.

import collections

def m(x):
    match x:
        case 0 | 1:
            return '01'
        case -1:
            return 'neg'
        case 1.5:
            return 'float'
        case 3 + 4j:
            return 'cplx'
        case 'a' | b'a':
            return 'a'
        case [1, 2, *_]:
            return '12..'
        case [_, [x, y]]:
            return ('nest', x, y)
        case [1, *mid, 9]:
            return ('mid', mid)
        case {'type': 'a', 'v': int(v)}:
            return ('mapint', v)
        case {'type': t, **rest}:
            return ('map', t, rest)
        case Pt(x=0, y=yy):
            return ('x0', yy)
        case Pt(a, b) if a == b:
            return ('diag', a)
        case Pt():
            return 'pt'
        case Col.RED:
            return 'red'
        case str() as s if len(s) > 3:
            return ('long', s)
        case str():
            return 'str'
        case collections.OrderedDict():
            return 'od'
        case list() | tuple() as q:
            return ('q', q)
        case bool():
            return 'bool'
        case None:
            return 'none'
        case [a] | {'k': a}:
            return a
        case float(f):
            return f
        case _ if callable(x):
            return 'callable'
        case other:
            return ('other', other)

class Pt:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y

class Col:
    RED = 'red'
for v in (0, 1, True, -1, 1.5, 3 + 4j, 'a', b'a', [1, 2], [1, 2, 3], (1, 2, 5), [5, [6, 7]], (1, 4, 9), [1, 9], {'type': 'a', 'v': 1}, {'type': 'a', 'v': 's'}, {'type': 'b', 'z': 1}, Pt(0, 5), Pt(2, 2), Pt(1, 2), 'red', 'long string', 'xy', [], [8], {'k': 1}, {}, None, 2.5, len, {1, 2}, range(2), collections.deque([1, 2]), bytearray(b'a'), '', (), [[]]):
    print(repr(v) if not isinstance(v, Pt) else 'Pt', '=>', m(v))
while (n := len(collections.deque('ab'))) > 5:
    pass
print(n, [z for i in range(5) if (z := (i * 2)) > 4], (q := 3) + q)
match (1, 2):
    case [a, b]:
        print(a, b)
match 5:
    case int(real=r, imag=i):
        print(r, i)
x = [1, 2]
match x:
    case [a, b] if (s := (a + b)) > 2:
        print('sum', s)
match {'a': {'b': [1, {'c': 2}]}}:
    case {'a': {'b': [_, {'c': c}]}}:
        print(c)
match (1, 2, 3):
    case [1, *rest]:
        print(rest)

def ret(v):
    match v:
        case 1:
            pass
        case 2:
            return 'two'
    return 'fell'
print(ret(1), ret(2), ret(3))
for v in range(3):
    match v:
        case 0:
            continue
        case 1:
            print('one')
        case _:
            break
