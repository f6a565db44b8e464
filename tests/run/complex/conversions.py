# complex from texts and objects, its operators and messages, classes below it.


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)


for s in [
    '1+2j', '1', 'j', '-j', '+1j', '1e5-2e3j', ' 1+2j ', '1 + 2j', '(1+2j)', '((1+2j))', 'nan', 'inf+infj', '', '1+',
    '1j+2', '1_0+2j', '1+2', 'a', '1+-2j',
]:
    t(complex, s)
t(complex); t(complex, 1, 2); t(complex, '1', 2); t(complex, 1, '2'); t(complex, 1j, 1j); t(complex, real=1, imag=2)
t(complex, None); t(complex, []); t(complex, 1, None); t(complex, 1, 2, 3); t(complex, 1.5, -0.0)


class C:
    def __complex__(self): return 1 + 2j


class D:
    def __complex__(self): return 5


class F:
    def __float__(self): return 2.5


class I:
    def __index__(self): return 7


t(complex, C()); t(complex, D()); t(complex, F()); t(complex, I()); t(complex, 1, F()); t(complex, 1, C())
z = 3 + 4j
print(
    z, -z, +z, abs(z), z.conjugate(), z.real, z.imag, z == 3, z != z, hash(z) == hash(3 + 4j), hash(3 + 0j) == hash(3),
    bool(0j), bool(z), z ** 2, z ** 0.5, z ** (-1), z * 2, z / 2, 2 / z, z - 1, 1 - z, z + 1.5, z * 1j, repr(0j),
    repr(-0j), 1j * 1j, complex(-0.0, 0.0), complex(0, -0.0), 1e+20 + 1e-05j
)
t(lambda: z < z); t(lambda: z < 1); t(lambda: z // 1); t(lambda: z % 2); t(lambda: divmod(z, 2)); t(lambda: z / 0)
t(lambda: 0j ** (-1)); t(lambda: 0j ** 1j); t(lambda: int(z)); t(lambda: float(z)); t(lambda: z + 'a')
t(lambda: z[0]); t(lambda: round(z)); t(lambda: z & 1); t(lambda: pow(z, 2, 3)); t(lambda: ~z); t(lambda: 0j ** 0)
t(lambda: max(1j, 2j)); t(lambda: sorted([1j, 0])); t(lambda: z >> 1); t(lambda: range(1j))
t(lambda: 1e+200j * 1e+200j); t(lambda: (1e+200 + 1j) ** 2); t(lambda: abs(1e+308 + 1e+308j))
t(lambda: complex('1e400')); t(lambda: '%f' % 1j); t(lambda: '%s' % 1j); t(lambda: '%d' % 1j)
t(lambda: format(1j, 'd')); t(lambda: z.real.foo); t(setattr, z, 'real', 1)
print(
    z.__add__(1), z.__add__('a'), z.__eq__(1), z.__lt__(1), z.__bool__(), z.__complex__(), z.__neg__(),
    z.__getnewargs__(), z.__repr__(), z.__format__('.2f'), z.__pow__(2), z.__rsub__(1), z.__truediv__(2)
)
for a in [
    0j, 1 + 0j, -1j, 1.5 - 2.5j, complex('inf'), complex('nan'), complex('-inf'), 1e+16 + 1e-16j,
    complex(float('nan'), float('inf')), complex(-0.0, -0.0),
]:
    print(a, repr(a), str(a), f'{a}', a == a, a.conjugate(), -a, a * 2, a + 1)


class Z(complex):
    def __repr__(self): return 'Z'
    def __add__(self, o): return 'added'


q = Z(1, 2)
print(q, q + 1, q * 2, type(q * 2), str(q), [q], f'{q}', q == 1 + 2j, q.real, abs(q), complex(q), type(+q))
print(
    (1 + 2j).__class__, complex.from_number(5) if hasattr(complex, 'from_number') else 'no', sum([1j, 2]), 1j in [1j],
    {1j: 1}[1j], 1 == 1 + 0j, 1.0 == 1 + 0j, complex(True, False)
)
