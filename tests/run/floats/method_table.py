# float from everything, its texts, operators and methods.


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)


for s in [
    '1.5', ' 1e5 ', 'inf', '-Infinity', 'nan', 'NaN', '1_0.0_1', '1_.0', '', '.5', '5.', '.', '1e', '1e400', '1e-400',
    '0x1p3', '１.５', b'2.5', '1,5',
]:
    t(float, s)
t(float, []); t(float, None); t(float); t(float, 1, 2); t(float, x=1); t(float, 10 ** 400); t(float, 1j)
for s in ['0x1p3', '0x1.8p1', '1.8', '-0x.1p4', 'inf', 'nan', '0x1p1024', 'zz', '']:
    t(float.fromhex, s)
for x in [0.0, -0.0, 1.5, 0.1, 1e+300, 5e-324, float('inf'), float('nan'), -2.5, 3.0]:
    print(repr(x), x.hex(), x.is_integer(), end=' '); t(x.as_integer_ratio)
    t(hash, x) if x == x else None
    t(round, x); t(round, x, 1); t(x.__trunc__); t(x.__floor__); t(x.__ceil__)
for x in [
    1000000000000000.0, 1e+16, 1e+17, 1.2345678901234568e+17, 0.0001, 1e-05, 0.0001234, 1e+22, 1 / 3, 2 / 3, 100.0,
    100000.0, 1.7976931348623157e+308,
]:
    print(x, str(x), repr(x), f'{x}', f'{x:g}', f'{x:e}', f'{x:.3f}', f'{x:n}', f'{x:%}')
t(round, 2.5); t(round, 3.5); t(round, -2.5); t(round, 2.675, 2); t(round, 1e+300, -299); t(round, 1.5, 400)
t(round, 12345.678, -2); t(round, 1.5, 1.0); t(lambda: 1.0 // 0); t(lambda: 1.0 % 0.0); t(lambda: 1.0 / 0)
t(lambda: divmod(1.0, 0)); t(lambda: 0.0 ** (-1)); t(lambda: (-8.0) ** (1 / 3)); t(lambda: 10.0 ** 400)
t(lambda: -7.5 // 2); t(lambda: -7.5 % 2); t(lambda: divmod(-7.5, 2)); t(lambda: 7.5 % -2); t(lambda: 1e+308 * 10)
t(lambda: 5.0 % float('inf')); t(lambda: -5.0 % float('inf')); t(lambda: 1.0 + 'a'); t(lambda: 'a' + 1.0)
t(lambda: 1.0 < 'a'); t(lambda: 1.0 & 2); t(lambda: ~1.0); print(float.fromhex.__name__, 1.0.hex.__name__)
print(
    1.0.__add__('a'), 1.0.__eq__(1), 1.0.__eq__('a'), 1 .__add__(1.0), 1.0.__radd__(2), 1.0.__divmod__(3),
    1.0.__rdivmod__(3), 2.0.__pow__(3), 2.0.__rpow__(3), 1.5.__bool__(), 1.5.__int__(), 1.5.__float__(), abs(-1.5),
    (-1.5).__abs__(), -1.5, +1.5, 1.5.__neg__(), 1.5.conjugate(), 1.5.real, 1.5.imag
)
print(
    0.1 + 0.2, 1e+16 + 1, 2 ** 53 + 1.0, 1.0 == 1, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53, float(2 ** 53 + 1)
)
print(float('nan') == float('nan'), float('inf') == float('inf'), min(float('nan'), 1), max(1, float('nan')))
print(sum([0.1] * 10), sum([1e+16, 1, -1e+16]), sum([1, 2.5, 3]))


class F(float):
    def __repr__(self): return 'F!'
    def __add__(self, o): return F(float(self) + o)


f = F(2.5)
print(
    f, f + 1, 1 + f, f * 2, str(f), [f], f'{f}', f'{f:.1f}', '%s %r %f' % (f, f, f), type(f * 2), type(+f),
    type(f.real), round(f), hash(f) == hash(2.5)
)
