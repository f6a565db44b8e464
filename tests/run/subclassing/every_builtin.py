# Subclasses of every builtin type: what the own methods change, and what stays with the base.

class L(list):

    def __init__(self, *a):
        super().__init__(a)
        self.extra = len(a)

    def append(self, x):
        print('append', x)
        super().append(x)

    def __getitem__(self, i):
        return ('item', super().__getitem__(i))

    def __len__(self):
        return 100
l = L(1, 2, 3)
l.append(4)
print(l, l.extra, l[0], len(l), l == [1, 2, 3, 4], isinstance(l, list), l[1:], list(l), [*l], l + [5])
print(type(l + [5]).__name__, l * 2)

class D(dict):

    def __missing__(self, k):
        return 'missing ' + str(k)

    def __setitem__(self, k, v):
        super().__setitem__(k, v * 2)
d = D(a=1)
d['b'] = 5
print(d, d['zz'], d.get('zz'), 'zz' in d, d.copy(), type(d.copy()).__name__)
d.update(c=3)
print(d)
d.setdefault('q', 9)
print(d)

class S(str):

    def __new__(cls, v, tag=None):
        o = super().__new__(cls, v)
        o.tag = tag
        return o

    def __add__(self, o):
        return S(str(self) + '+' + o, self.tag)
s = S('ab', 1)
print(s, s.tag, s + 'c', (s + 'c').tag, s.upper(), type(s.upper()).__name__, s == 'ab')
print(hash(s) == hash('ab'), {s: 1}['ab'], s[0], s * 2, 'x' + s, f'{s}', repr(s), len(s))

class I(int):

    def __add__(self, o):
        return I(int(self) + o + 1000)

    def __repr__(self):
        return f'I({int(self)})'
i = I(5)
print(i, i + 1, 1 + i, i * 2, type(i * 2).__name__, i == 5, str(i), [i], f'{i}', '%d' % i, i.real)
print(I('12'), I(), -i, int(i), i.bit_length())

class T(tuple):

    def __new__(cls, *a):
        return super().__new__(cls, a)

    @property
    def first(self):
        return self[0]
t = T(1, 2)
print(t, t.first, t + (3,), type(t[:1]).__name__, t == (1, 2), hash(t) == hash((1, 2)))

class F(float):

    def __str__(self):
        return 'F'
f = F(1.5)
print(f, repr(f), f + 1, [f], f'{f}', f'{f:.1f}', f.is_integer(), F('2.5') * 2)

class E(Exception):

    def __init__(self, a, b):
        self.a = a
        self.b = b
e = E(1, 2)
print(e, repr(e), e.args, e.a)

class E2(ValueError):

    def __str__(self):
        return 'custom'
print(E2(1), repr(E2(1, 2)), E2().args)
try:
    raise E2('x')
except ValueError as x:
    print(x, type(x).__name__)

class St(set):

    def add(self, x):
        super().add(x + 1)
st = St([1])
st.add(5)
print(sorted(st), St() | {1}, type(St() | {1}).__name__)

class B(bytes):
    pass
print(B(b'ab'), B(3), B('a', 'utf8'), type(B(b'a') + b'b').__name__)

class O(object):

    def __init__(self, x):
        pass
try:
    O()
except TypeError as e:
    print(e)
try:
    object(1)
except TypeError as e:
    print(e)

class NoInit:
    pass
try:
    NoInit(1)
except TypeError as e:
    print(e)
for bad in (bool, type(None), range, slice, type(lambda: 0), type(Ellipsis)):
    try:

        class X(bad):
            pass
        print('ok', bad)
    except TypeError as e:
        print(e)

class Multi(L, (A := object)):
    pass
print(Multi(1).extra, [c.__name__ for c in Multi.__mro__])
try:

    class Bad(int, str):
        pass
except TypeError as e:
    print(e)
try:

    class Bad(object, L):
        pass
except TypeError as e:
    print(e)
try:

    class Bad(L, L):
        pass
except TypeError as e:
    print(e)
