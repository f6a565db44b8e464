# A class with most special methods: which operation asks which, and what the others say.

class V:

    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f'V({self.v})'

    def __add__(self, o):
        return V(self.v + o.v) if isinstance(o, V) else NotImplemented

    def __radd__(self, o):
        return f'radd {o}'

    def __iadd__(self, o):
        self.v += 100
        return self

    def __mul__(self, o):
        return NotImplemented

    def __rmul__(self, o):
        return f'rmul {o}'

    def __matmul__(self, o):
        return 'mm'

    def __imatmul__(self, o):
        return 'imm'

    def __pow__(self, o, m=None):
        return f'pow {o} {m}'

    def __rpow__(self, o, m=None):
        return f'rpow {o}'

    def __divmod__(self, o):
        return 'dm'

    def __rdivmod__(self, o):
        return 'rdm'

    def __neg__(self):
        return 'neg'

    def __pos__(self):
        return 'pos'

    def __invert__(self):
        return 'inv'

    def __abs__(self):
        return 'abs'

    def __round__(self, n=None):
        return f'round {n}'

    def __trunc__(self):
        return 7

    def __floor__(self):
        return 8

    def __ceil__(self):
        return 9

    def __index__(self):
        return 3

    def __int__(self):
        return 4

    def __float__(self):
        return 5.5

    def __complex__(self):
        return 1j

    def __lshift__(self, o):
        return 'ls'

    def __rrshift__(self, o):
        return 'rrs'

    def __and__(self, o):
        return 'and'

    def __rxor__(self, o):
        return 'rxor'

    def __eq__(self, o):
        return NotImplemented

    def __lt__(self, o):
        return 'lt'

    def __le__(self, o):
        return NotImplemented

    def __ge__(self, o):
        return 'ge'

    def __contains__(self, x):
        return x == 1

    def __len__(self):
        return 2

    def __getitem__(self, k):
        return ('get', k)

    def __setitem__(self, k, v):
        print('set', k, v)

    def __delitem__(self, k):
        print('del', k)

    def __call__(self, *a, **k):
        return (a, k)

    def __bool__(self):
        return False

    def __format__(self, s):
        return f'fmt<{s}>'

    def __bytes__(self):
        return b'by'

    def __hash__(self):
        return 11

    def __reversed__(self):
        return 'rev'

    def __dir__(self):
        return ['z', 'a']

    def __sizeof__(self):
        return 1

    def __missing__(self, k):
        return 'm'

    def __getattr__(self, n):
        if n.startswith('dyn'):
            return n
        raise AttributeError(f'no {n}')


import math, operator
a, b = (V(1), V(2))


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for f in (lambda: a + b, lambda: 1 + a, lambda: a + 1, lambda: a * b, lambda: 2 * a, lambda: a @ 1, lambda: a ** 2, lambda: 2 ** a, lambda: pow(a, 2, 3), lambda: divmod(a, 1), lambda: divmod(1, a), lambda: -a, lambda: +a, lambda: ~a, lambda: abs(a), lambda: round(a), lambda: round(a, 2), lambda: math.trunc(a), lambda: math.floor(a), lambda: math.ceil(a), lambda: [1, 2, 3, 4][a], lambda: int(a), lambda: float(a), lambda: complex(a), lambda: a << 1, lambda: 1 >> a, lambda: a & 1, lambda: 1 ^ a, lambda: a | 1, lambda: 1 | a, lambda: a == b, lambda: a == a, lambda: a != b, lambda: a < 1, lambda: 1 > a, lambda: a <= 1, lambda: a >= b, lambda: a > 1, lambda: 1 in a, lambda: 2 in a, lambda: 1 not in a, lambda: len(a), lambda: a[1], lambda: a[1:2], lambda: a[1, 2], lambda: a[...], lambda: a[::2, 1:], lambda: a(1, x=2), lambda: bool(a), lambda: not a, lambda: f'{a:>5}', lambda: format(a), lambda: bytes(a), lambda: hash(a), lambda: reversed(a), lambda: dir(a), lambda: a.dynamic, lambda: a.other, lambda: hex(a), lambda: bin(a), lambda: range(a), lambda: 'x' * a if False else None, lambda: operator.index(a), lambda: a - 1, lambda: 1 - a, lambda: a / b, lambda: a // 1, lambda: a % 1, lambda: 's' + a, lambda: [1] + a, lambda: (a and 1, a or 2), lambda: a if a else 'no', lambda: chr(a), lambda: 'abc'[a:], lambda: math.sqrt(a), lambda: sum([a, b], V(0)), lambda: max(a, b), lambda: sorted([a, b]), lambda: a is a, lambda: {a: 1}, lambda: isinstance(a, V), lambda: '%s %r' % (a, a), lambda: '%d' % a, lambda: '{0!r:>8}'.format(a)):
    t(f)
a += 1
print(a)
a @= 1
print(a)
a = V(1)
a[1] = 2
del a[1:2]
