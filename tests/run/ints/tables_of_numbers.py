# Arithmetic, conversions and texts of numbers of all kinds, by the table.

print(5, 15, 255, 1000, 1000.0, 0.01, 0.5, 5.0, 1j, 2500j, 3735928559, 240)
for a in (7, -7, 0, 2.5, -2.5, True, 10 ** 20):
    for b in (2, -2, 3, 0.5, True):
        r = []
        for f in (lambda: a + b, lambda: a - b, lambda: a * b, lambda: a / b, lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: a < b, lambda: a == b):
            try:
                r.append(f())
            except Exception as e:
                r.append(type(e).__name__)
        print(a, b, r)
for a in (5, -5, 0, 1 << 40):
    print(a, ~a, -a, +a, abs(a), a << 2, a >> 1, a & 3, a | 8, a ^ 6, bin(a), hex(a), oct(a), a.bit_length())
    print(bool(a), float(a), complex(a), str(a), repr(a), hash(a), a ** 2, a ** 0, pow(a, 3, 7))
for s in ('12', ' 12 ', '-12', '+5', '1_0', '0x1f', '1e3', '', 'abc', '1.5', '0b11', '１２', '--1', '1 2', '_1', '1__0'):
    for f in (int, float, lambda s: int(s, 0), lambda s: int(s, 16), complex):
        try:
            print(repr(s), f(s), end='; ')
        except ValueError as e:
            print(e, end='; ')
    print()
for x in (0.1, 1.0, 1e+16, 1e-07, 123456.789, -0.0, 1e+308 * 10, float('nan'), 2.5, 3.5, 1 / 3):
    print(x, repr(x), str(x), f'{x:.2f}', f'{x:g}', f'{x:e}', f'{x:10.3f}|', f'{x:%}', x.is_integer(), end=' ')
    try:
        print(int(x), round(x), round(x, 1), x.as_integer_ratio(), x.hex())
    except Exception as e:
        print(type(e).__name__, e)
for z in (1 + 2j, -1j, 0j, complex(1.5, -0.0)):
    print(z, z.real, z.imag, abs(z), z.conjugate(), -z, z * z, z + 1, z == z, bool(z), repr(z))
    print(hash(z) == hash(z), z ** 2)
try:
    1j < 2j
except TypeError as e:
    print(e)
try:
    int(1j)
except TypeError as e:
    print(e)
print(1 == 1.0 == 1 + 0j == True, hash(1) == hash(1.0) == hash(1 + 0j), {1: 'a', 1.0: 'b', True: 'c'})
print(0.1 + 0.2 == 0.3, round(0.5), round(1.5), round(-0.5), 5 // 0.3, -1 % 3, -1 // 3)
print(1e+20 == 10 ** 20, 2 ** 53 + 1 == 2.0 ** 53, float(2 ** 53 + 1), 10 ** 25 / 10 ** 5, 10 ** 25 // 7)
print(int('9' * 30) + 1, -2 ** 63, 2 ** 63 - 1 + 1)
print(max(1, 2.0), min(1, True), sum([0.1] * 10), sum([1, 2.5, True]), sorted([3, 1.5, True, -2]))
print(3 .__add__(4), 3 .__truediv__(2), 1.5.__round__(), 5 .__divmod__(3))
print(int.from_bytes(b'\x01\x00', 'big'), 300 .to_bytes(2, 'little'), float.fromhex('0x1.8p1'))
print(int(True), int('-0'), -0, 0 * -1, -0.0 == 0.0)
