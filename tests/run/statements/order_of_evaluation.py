# The order in which statements evaluate their parts.


def t(n):
    print('t', n)
    return d


d = {}
t(1)['a'] = t(2)['b'] = print('val') or 5
print(d)
a = b, c = (1, 2)
print(a, b, c)
(x, y), z = w = [(1, 2), 3]
print(x, y, z, w)


class A:
    n = 0

    def __init__(s):
        s.l = []


a = A()
a.n += 1
A.n += 10
print(a.n, A.n)
a.l += [1]
print(a.l)


class P:

    @property
    def v(s):
        print('get')
        return 1

    @v.setter
    def v(s, x):
        print('set', x)


p = P()
p.v += 5
p.v -= 1


def f(a, b, *c, d, **e):
    return (a, b, c, d, e)


print(
    f(*[1, 2, 3], d=4),
    f(1, *[2], d=3, **{'x': 1}),
    f(*'ab', **{'d': 1, 'z': 2}),
    f(b=1, a=2, d=3),
    f(1, 2, *[], *[3], d=0, **{}, **{'q': 1}),
)
print([*range(2), *[5]], {*'ab'} == {'a', 'b'}, {**{'a': 1}, **{'b': 2}}, (*'xy',), *[1], *(2,))


def t(x):
    print('eval', x)
    return x


def f(*a, **k):
    return (a, k)


print(f(t(1), *t([2]), a=t(3), **t({'b': 4})))
print({t('k1'): t('v1'), t('k2'): t('v2')})
x = [0, 0]


def idx():
    print('idx')
    return 0


def val():
    print('val')
    return 5


x[idx()] = val()
print(x)


def f(x):
    print('f', x)
    return x


print(f(1) < f(2) < f(0) < f(5))

data = [1, 2, 3, 4]
print([y for x in data if (y := (x * 2)) > 4], y)

x = 1
del x
try:
    print(x)
except NameError as e:
    print(e)
a = [1, 2, 3]
del a[0], a[0]
print(a)


class C:
    pass


c = C()
c.x = c.y = 1
del c.x, c.y
print(vars(c))
