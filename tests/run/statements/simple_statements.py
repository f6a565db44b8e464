# Simple statements in odd places: del, assert, augmented assignments, evaluation order, loops with else.

a = [1, 2, 3]
del a[0], a[0]
print(a)
del a
try:
    a
except NameError as e:
    print(e)
x = y = 1
del x, y
try:
    del x
except NameError as e:
    print(e)

def f():
    try:
        del q
    except UnboundLocalError as e:
        print(e)
    q = 1
    del q
    q = 2
    print(q)
    del q
    l = [1, 2, 3]
    del l[0], [l[0]]
    print(l)
    d = {1: 2, 3: 4}
    del d[1]
    print(d)
    try:
        del d[9]
    except KeyError as e:
        print(repr(e))
    try:
        del l[9]
    except IndexError as e:
        print(e)
    l = list(range(10))
    del l[::2]
    print(l)
    del l[1:3]
    print(l)
    l[1:1] = 'ab'
    print(l)
    l[:] = []
    print(l)
    l[0:0] = [1, 2]
    l += (3,)
    l *= 2
    print(l)
    try:
        l[::2] = [1]
    except ValueError as e:
        print(e)
f()

def idx():
    print('idx')
    return 0

def lst():
    print('lst')
    return [5, 6]
lst()[idx()] += 1

def order(n):
    print(n, end=' ')
    return n
order(1) + order(2) * order(3) - order(4)
print()
{order(1): order(2), order(3): order(4)}
print()
[order(1), order(2)][order(0)]
print()
(lambda *a, **k: None)(order(1), *[order(2)], k=order(3), **{'z': order(4)})
print()
order(1) < order(2) < order(0) < order(9)
print()
order(0) or (order(1) and order(2))
print()
d = {}
d[order(1)] = order(2)
print()
order(1) if order(0) else order(5)
print()

def df(a=order(7), *, k=order(8)) -> order(9):
    pass
print()

class M(type(order(3) and object)):
    pass
print()
i = 5
i += i
i -= 2
i *= 3
i //= 5
i **= 2
i %= 7
i <<= 3
i >>= 1
i |= 8
i &= 12
i ^= 5
print(i)
i /= 2
print(i)
s = 'a'
s += 'b'
s *= 2
print(s, s % ())
t = (1,)
t += (2,)
t *= 2
print(t)
st = {1}
st |= {2}
st -= {1}
st ^= {5}
st &= {5, 2}
print(st)
dd = {1: 1}
dd |= {2: 2}
print(dd)

class A:
    v = 1
o = A()
o.v += 1
A.v += 10
print(o.v, A.v)
try:
    assert False
except AssertionError as e:
    print(repr(e), str(e) == '')
try:
    assert 1 == 2, 'msg %d' % 5
except AssertionError as e:
    print(e)
if not []:
    print('empty')
n = 0
while True:
    n += 1
    if n == 2:
        continue
    if n > 3:
        break
else:
    print('no else')
print(n)
for i in range(3):
    for j in range(3):
        if j == 1:
            break
    else:
        continue
    if i == 1:
        break
print(i, j)
for i, in [(1,), (2,)]:
    print(i)
for d['k'] in range(2):
    pass
print(d)
for o.attr in 'ab':
    pass
print(o.attr)
pass
...
'string statement'
5
None

def g():
    """doc"""
    global gv, gw
    gv = 1
    gw = 2

    def h():
        global gv
        gv += 5
    h()
g()
print(gv, gw, g.__doc__)

def nested():

    def nested():
        return 'inner'
    return nested
print(nested()())

def cond(flag):
    if flag:

        def r():
            return 1
    else:

        def r():
            return 2
    return r()
print(cond(1), cond(0))
try:
    raise SystemExit
except BaseException as e:
    print(type(e), e.code)
print(1 if True else 2, (1, 2)[True], not 1 in [2], 1 not in [2], -1 ** 2, 2 ** (-1))
print(7 // -2, 7 % -2, -7 // 2, -7 % 2, 7.5 // 2, -7.5 % 2, 1 << 70, ~5, 5 & 3 | 4 ^ 1, 1 < 2 == True)
print(not not 0, 0 or '' or [] or 'last', 1 and 2 and 3, 10 if 0 else 20)
