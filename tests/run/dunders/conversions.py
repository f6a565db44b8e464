# `__index__`, `__int__`, `__float__` and length hints, wherever they are asked.


class I:

    def __init__(s, v):
        s.v = v

    def __index__(s):
        print('idx')
        return s.v


print(
    [1, 2, 3][I(1)],
    'abc'[I(0) : I(2)],
    range(I(3)),
    hex(I(255)),
    bytes([I(65)]),
    'a' * I(3),
    [0] * I(2),
    chr(I(97)),
    divmod(7, int(I(2))),
    round(1.234, I(2)),
    '%d' % I(5),
    '%x' % I(255),
    f'{I(3).v}',
    int(I(4)),
    float(I(2)),
    complex(I(1)),
    [1, 2, 3].index(3, I(1)),
    list(range(I(1), I(3))),
    (1).__lshift__(2),
    pow(2, 3),
    5 in range(I(10)),
)


class A:

    def __int__(s):
        return 5

    def __float__(s):
        return 2.5

    def __trunc__(s):
        return 9


class B:

    def __index__(s):
        return 3


print(int(A()), float(A()), int(B()), float(B()), complex(A()), '%d' % 3.7, '%f' % A(), '%i' % B())
try:
    '%d' % 'a'
except TypeError as e:
    print(e)
try:
    int(object())
except TypeError as e:
    print(e)
try:
    float([])
except TypeError as e:
    print(e)


class A:

    def __iter__(s):
        return iter([1, 2])

    def __length_hint__(s):
        print('hint')
        return 10


print(list(A()))


class B:

    def __length_hint__(s):
        return -1


import operator

try:
    operator.length_hint(B())
except ValueError as e:
    print(e)


class D(dict):

    def __missing__(s, k):
        s[k] = k * 2
        return s[k]


d = D()
print(d[2], d, d.get(5), 5 in d)
d['a'] += 'b'
print(d)


class A:

    def __getitem__(s, k):
        return k

    def __setitem__(s, k, v):
        print('set', k, v)

    def __delitem__(s, k):
        print('del', k)


a = A()
a[1] = 2
a[1, 2] = 3
a[:] = 4
del a[...]
a['k'] += 'x'
a[0], a[1] = (5, 6)
for a['loop'] in range(2):
    pass


class A:

    def __call__(s, *a, **k):
        return (a, k)


print(A()(1, x=2), callable(A()), callable(A), list(map(A(), [1])), A().__call__(3))


class A:

    def __hash__(self):
        return -1


class B:

    def __hash__(self):
        return 2**70


print(hash(A()), hash(B()), hash(-1), hash(-2), hash(1.0), hash(2**61 - 1), hash(float('inf')))
