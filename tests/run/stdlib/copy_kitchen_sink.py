# Shallow and deep copies, of cycles, slots, and by `__reduce__` and `__getstate__`.


import copy


class A:

    def __init__(s):
        s.l = [1]
        s.me = s


a = A()
b = copy.copy(a)
c = copy.deepcopy(a)
print(b.l is a.l, c.l is a.l, c.me is c, b.me is a)


class S:
    __slots__ = ('x', 'y')


s = S()
s.x = [1]
t = copy.copy(s)
u = copy.deepcopy(s)
print(t.x is s.x, u.x is s.x, hasattr(t, 'y'))
d = {'k': [1, {2: 3}], 't': ([],)}
e = copy.deepcopy(d)
e['k'][1][2] = 9
e['t'][0].append(1)
print(d, e)
for v in (1, 's', (1,), None, len, int, A, frozenset([1]), 1.5, b'x', range(3), ...):
    print(copy.copy(v) is v, copy.deepcopy(v) is v, end=' ')
print()


class R:

    def __reduce__(s):
        return (R.make, (5,))

    @staticmethod
    def make(v):
        r = R()
        r.v = v
        return r


print(copy.copy(R()).v)


class St:

    def __init__(s, v):
        s.v = v

    def __getstate__(s):
        return {'v': s.v + 1}

    def __setstate__(s, st):
        s.v = st['v'] * 10


print(copy.copy(St(1)).v, copy.deepcopy(St(2)).v)
if hasattr(copy, 'replace'):
    from dataclasses import dataclass

    @dataclass
    class P:
        x: int
        y: int = 2

    print(copy.replace(P(1), y=5))
l = [1, 2]
l2 = [l, l]
m = copy.deepcopy(l2)
print(m[0] is m[1], m[0] is l)
