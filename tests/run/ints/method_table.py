# int from everything, its methods, pow and round.


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)


for a in [
    '12', ' 12 ', '1_000', '_1', '1__0', '0x10', '', '  ', '+5', '-5', '- 5', '1.5', '１２', '١', b'12',
    bytearray(b' 7 '), '12\x00', 'é',
]:
    t(int, a)
for a, b in [
    ('ff', 16), ('0xff', 16), ('0xff', 0), ('z', 36), ('2', 2), ('010', 0), ('0b11', 0), ('0o17', 0), ('0_7', 0),
    ('10', 37), ('10', 1), ('10', -1), (10, 10), (b'11', 2), ('0x', 16), ('0b12', 0),
]:
    t(int, a, b)
t(int); t(int, []); t(int, None); t(int, 1, 2, 3); t(int, '5', base=10); t(int, x='5'); t(int, base=10); t(int, 1.9)
t(int, -1.9); t(int, float('nan')); t(int, float('inf')); t(int, float('-inf')); t(int, 1j); t(int, 1e+20)


class I:
    def __int__(self): return 5


class J:
    def __index__(self): return 6


class L:
    def __int__(self): return 'a'


class M:
    def __index__(self): return 1.5


class N(int):
    pass


for c in (I, J, L, M, N):
    t(int, c()); t(hex, c()); t('abcdefgh'.__getitem__, c())
print(10 .bit_length(), (-10).bit_length(), 0 .bit_length(), 255 .bit_count(), (-255).bit_count())
t(255 .to_bytes); t(255 .to_bytes, 2); t(256 .to_bytes, 1); t((-1).to_bytes, 2)
t((-1).to_bytes, 2, 'little', signed=True); t((-129).to_bytes, 1, 'little', signed=True); t(1 .to_bytes, -1)
t(1 .to_bytes, 2, 'middle'); t(0 .to_bytes, 0); t(int.from_bytes, b'\x01\x02')
t(int.from_bytes, b'\xff\xfe', 'little', signed=True); t(int.from_bytes, [1, 2, 3], 'big')
t(int.from_bytes, [256], 'big'); t(int.from_bytes, 'abc', 'big'); t(int.from_bytes, b'', 'big')
print(
    5 .as_integer_ratio(), 5 .numerator, 5 .denominator, 5 .real, 5 .imag, 5 .conjugate(), True .real, True .numerator
)
print(5 .is_integer()); t(lambda: 1 // 0); t(lambda: 1 % 0); t(lambda: 1 / 0); t(lambda: divmod(1, 0))
t(lambda: 0 ** (-1)); t(lambda: 2 ** (-1)); t(lambda: 1 << -1); t(lambda: 1 >> -1); t(lambda: 1 << 100)
t(lambda: -1 >> 1000); t(pow, 2, 10, 1000); t(pow, 2, -1, 7); t(pow, 2, -1, 4); t(pow, 2, 3, 0); t(pow, 2.0, 3, 5)
t(pow, -3, 3, 5); t(pow, 3, 3, -5); t(pow, 'a', 2); t(pow, 2); t(pow, base=2, exp=3); t(pow, base=2, exp=3, mod=5)
t(pow, -8, 1 / 3); t(pow, 0, 0); t(pow, 0.0, -1); t(round, 15, -1); t(round, 25, -1); t(round, 1234, -2)
t(round, 1234, -10); t(round, 5, 10); t(round, 5, 'a'); t(round, 5, None); t(round, 'a')
