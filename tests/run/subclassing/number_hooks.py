# Classes below int, float and str that override every hook a builtin function asks for.
import math, operator


def t(f, *a, **k):
    try:
        print(f(*a, **k), end=' ')
    except Exception as e:
        print(type(e).__name__, e)


log = []


class I(int):
    def __abs__(self): return 'abs'
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'inv'
    def __divmod__(self, o): return 'divmod'
    def __rdivmod__(self, o): return 'rdivmod'
    def __pow__(self, o, m=None): return ('pow', m)
    def __rpow__(self, o): return 'rpow'
    def __round__(self, n=None): return ('round', n)
    def __float__(self): return 1.25
    def __int__(self): return 11
    def __index__(self): return 2
    def __trunc__(self): return 'trunc'
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __hash__(self): return 99
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
    def __format__(self, s): return 'fmt' + s
    def __bool__(self): return False
    def __eq__(self, o): return 'eq'
    def __lt__(self, o): return 'lt'
    def __contains__(self, o): return True
    def __len__(self): return 3
    def __iter__(self): return iter('ab')
    def __call__(self): return 'call'
    def __getitem__(self, k): return ('item', k)


i = I(7)
t(abs, i); t(operator.neg, i); t(divmod, i, 2); t(divmod, 20, i); t(pow, i, 2); t(pow, i, 2, 3); t(pow, 2, i)
t(round, i); t(round, i, 1); t(float, i); t(int, i); t(operator.index, i); t(math.trunc, i); t(math.floor, i)
t(math.ceil, i); t(hash, i); t(str, i); t(repr, i); t(format, i, 'x'); t(bool, i); t(len, i); t(list, i); t(i)
t(lambda: i[5]); t(lambda: -i); t(lambda: +i); t(lambda: ~i); t(lambda: i ** 2); t(lambda: 2 ** i); t(lambda: 5 in i)
t(lambda: i < 1); t(lambda: i == 1); t(lambda: i != 1); t(lambda: not i); t(lambda: 'abcdefgh'[i]); t(hex, i)
t(bin, i); t(oct, i); t(chr, i); t(complex, i); t(math.sqrt, i); t(lambda: '%d %s %x %f' % (i, i, i, i))
t(lambda: f'{i} {i!r} {i:5}'); t(range, i); t(lambda: [0] * i); t(bytes, i); t(math.factorial, i); t(math.gcd, i, 4)
t(lambda: i + 1); t(lambda: i // 2); t(lambda: i.bit_length()); t(lambda: '{:d}'.format(5 + i))
t(lambda: slice(i).indices(10)); t(lambda: 1 << i); t(sum, [i], 1); t(max, i, 3); t(lambda: min([i, 3]))
t(sorted, [i, 3]); t(math.isqrt, i); t(lambda: i / 2); t(lambda: i.real); t(lambda: i.to_bytes(2, 'big')); t(print, i)
t(lambda: {i: 1}[i]); t(lambda: [1, 2, i].index(i)); t(any, [i]); t(all, [i]); t(isinstance, i, int)
t(enumerate('a', i).__next__); print()


class F(float):
    def __abs__(self): return 'abs'
    def __neg__(self): return 'neg'
    def __divmod__(self, o): return 'divmod'
    def __pow__(self, o, m=None): return ('pow', m)
    def __rpow__(self, o): return 'rpow'
    def __round__(self, n=None): return ('round', n)
    def __float__(self): return 1.25
    def __int__(self): return 11
    def __trunc__(self): return 12
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __hash__(self): return 99
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
    def __format__(self, s): return 'fmt' + s
    def __bool__(self): return False
    def __eq__(self, o): return 'eq'
    def __lt__(self, o): return 'lt'
    def __add__(self, o): return 'add'
    def __radd__(self, o): return 'radd'


f = F(2.5)
t(abs, f); t(divmod, f, 2); t(pow, f, 2); t(pow, 2, f); t(pow, 2.0, f); t(round, f); t(round, f, 1); t(float, f)
t(int, f); t(math.trunc, f); t(math.floor, f); t(math.ceil, f); t(hash, f); t(str, f); t(repr, f); t(format, f, 'x')
t(bool, f); t(lambda: -f); t(lambda: f ** 2); t(lambda: f < 1); t(lambda: f == 1); t(lambda: not f); t(complex, f)
t(math.sqrt, f); t(lambda: '%d %s %f' % (f, f, f)); t(lambda: f + 1); t(lambda: 1 + f); t(lambda: 1.0 + f)
t(lambda: f * 2); t(sum, [f], 1); t(sum, [1.5, f]); t(max, f, 3); t(lambda: f.is_integer()); t(lambda: f.real)
t(math.fsum, [f]); t(math.floor, 2.5); t(lambda: f.hex()); t(any, [f]); print()


class S(str):
    def __hash__(self): return 5
    def __len__(self): return 1
    def __bool__(self): return False
    def __mul__(self, n): return 'mul'
    def __rmul__(self, n): return 'rmul'
    def __radd__(self, n): return 'radd'
    def __lt__(self, o): return True
    def __gt__(self, o): return 'gt'
    def __int__(self): return 4
    def __float__(self): return 4.5
    def __index__(self): return 6
    def encode(self, *a): return b'enc'
    def join(self, x): return 'join'
    def split(self, *a): return ['split']


s = S('12')
t(hash, s); t(len, s); t(bool, s); t(lambda: s * 2); t(lambda: 2 * s); t(lambda: 'a' + s); t(lambda: s < 'a')
t(lambda: 'a' < s); t(int, s); t(float, s); t(lambda: [1, 2, 3, 4, 5, 6, 7][s]); t(lambda: s.join(['a']))
t(lambda: s.split()); t(lambda: s.encode()); t(bytes, s, 'ascii'); t(ord, S('a')); t(lambda: '12' == s)
t(lambda: s in '0123'); t(lambda: {s: 1}); t(sorted, ['b', s]); t(max, 'a', s); t(complex, s)
t(lambda: '-'.join([s, 'x'])); t(lambda: 'a{}b'.format(s)); t(lambda: '%s|%5s' % (s, s)); t(lambda: s.zfill(5))
t(lambda: s.isdigit()); t(getattr, s, 'zzz', 'dflt'); t(lambda: s[0]); t(lambda: list(s)); t(lambda: s + 'x')
t(lambda: s % ()); t(lambda: s.upper().lower()); print()
