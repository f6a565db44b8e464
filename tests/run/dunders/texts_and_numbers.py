# Special methods for texts and arithmetic, and the errors of objects that have none.

class A:

    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'A({self.n!r})'

class B(A):

    def __str__(self):
        return f'<B {self.n}>'

class C(B):

    def __format__(self, s):
        return f'C[{s}]{self.n}'
for o in (A(1), B('x'), C(None)):
    print(o, repr(o), [o], (o,), {'k': o}, f'{o} {o!r} {o!s}', '%s %r' % (o, o), '{} {!r}'.format(o, o), str(o) + '!', sep=' | ')
print(f'{C(1):>5} {C(2)}', format(C(3), 'abc'), '{:x}'.format(C(4)))
try:
    f'{A(1):>5}'
except TypeError as e:
    print(e)

class Num:

    def __init__(self, v):
        self.v = v

    def __add__(self, o):
        return Num(self.v + (o.v if isinstance(o, Num) else o))
    __radd__ = __add__

    def __sub__(self, o):
        return Num(self.v - getattr(o, 'v', o))

    def __rsub__(self, o):
        return Num(o - self.v)

    def __iadd__(self, o):
        self.v += getattr(o, 'v', o)
        return self

    def __lt__(self, o):
        return self.v < getattr(o, 'v', o)

    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)

    def __hash__(self):
        return hash(self.v)

    def __repr__(self):
        return f'Num({self.v})'

    def __int__(self):
        return self.v

    def __index__(self):
        return self.v

    def __bool__(self):
        return self.v != 0

    def __call__(self, *a):
        return self.v + sum(a)

    def __pow__(self, o, mod=None):
        return pow(self.v, o, mod)

    def __divmod__(self, o):
        return divmod(self.v, o)

    def __round__(self, n=0):
        return ('rounded', n)

    def __neg__(self):
        return Num(-self.v)

    def __floordiv__(self, o):
        return NotImplemented

    def __rfloordiv__(self, o):
        return 'rfloor'

    def __contains__(self, x):
        return x in str(self.v)

    def __getitem__(self, i):
        return str(self.v)[i]

    def __len__(self):
        return len(str(self.v))

    def __iter__(self):
        return iter(str(self.v))

    def __reversed__(self):
        return reversed(str(self.v))
n = Num(123)
print(n + 1, 1 + n, n + n, n - 1, 1 - n, sum([n, n]), -n, n ** 2, pow(n, 2, 5), divmod(n, 10), round(n))
print(round(n, 2), int(n), hex(n), n(1, 2), bool(Num(0)), '2' in n, n[0], n[-1], n[0:2], len(n), list(n))
print(list(reversed(n)), [0] * Num(2), range(Num(3)), 'abc'[Num(1)], 7 // n, max(Num(1), Num(5)))
print(sorted([Num(3), Num(1)]), {n: 1}[Num(123)], n == 123, 123 == n, n != 5, n in {123})
try:
    n // 2
except TypeError as e:
    print(e)
m = n
n += 5
print(n, m is n)
a, *b = n
print(a, b)
print([x for x in n], ''.join(n), dict(enumerate(n)), list(zip(n, n)), tuple(n), set(n) == {'1', '2', '8'})

class OnlyRepr:

    def __repr__(self):
        return 'only'
print(str(OnlyRepr()), f'{OnlyRepr()}', '%s' % OnlyRepr(), [OnlyRepr()])

class Empty:
    pass
e = Empty()
print(repr(e).startswith('<__main__.Empty object at 0x'), str(e) == repr(e), e == e, e != Empty())
print(hash(e) == hash(e), bool(e), e is e)
for op in ('e + e', 'e < e', 'e[0]', 'e()', 'len(e)', '-e', 'e in e', 'for', 'abs(e)', 'int(e)', 'e.x', 'e @ e', '~e', 'next(e)', 'round(e)', 'float(e)', 'bytes(e)', 'reversed(e)', 'hash([])', 'divmod(e, 1)', 'e ** 2', 'e | e', '1 + e', "'a' + e", '[] + e', 'e += 1', 'with', 'del e.x', 'e.x = 1; del e.x, e.x'):
    try:
        if op == 'e + e':
            e + e
        elif op == 'e < e':
            e < e
        elif op == 'e[0]':
            e[0]
        elif op == 'e()':
            e()
        elif op == 'len(e)':
            len(e)
        elif op == '-e':
            -e
        elif op == 'e in e':
            e in e
        elif op == 'for':
            for _ in e:
                pass
        elif op == 'abs(e)':
            abs(e)
        elif op == 'int(e)':
            int(e)
        elif op == 'e.x':
            e.x
        elif op == 'e @ e':
            e @ e
        elif op == '~e':
            ~e
        elif op == 'next(e)':
            next(e)
        elif op == 'round(e)':
            round(e)
        elif op == 'float(e)':
            float(e)
        elif op == 'bytes(e)':
            bytes(e)
        elif op == 'reversed(e)':
            reversed(e)
        elif op == 'hash([])':
            hash([])
        elif op == 'divmod(e, 1)':
            divmod(e, 1)
        elif op == 'e ** 2':
            e ** 2
        elif op == 'e | e':
            e | e
        elif op == '1 + e':
            1 + e
        elif op == "'a' + e":
            'a' + e
        elif op == '[] + e':
            [] + e
        elif op == 'e += 1':
            e += 1
        elif op == 'with':
            with e:
                pass
        elif op == 'del e.x':
            del e.x
        else:
            e.x = 1
            del e.x, e.x
    except Exception as x:
        print(op, '->', type(x).__name__, x)
