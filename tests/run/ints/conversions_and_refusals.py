# Ints: conversions from texts and objects, bytes, division, shifts and formats, with what each refuses.


def attempt(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


for s in [
    "0", " 12 ", "-7", "+3", "0x1f", "0b11", "1_000", "1__0", "_1", "1_", "", " ", "12a", "٣", "\n5\t", "1.5", "1e3",
]:
    attempt(int, s)
for s, b in [
    ("ff", 16), ("0xff", 16), ("0xff", 0), ("077", 0), ("0o77", 0), ("z", 36), ("Z", 36), ("2", 2), ("1", 1),
    ("1", 37), ("0b1", 2), ("-0b11", 0), ("0", 0), ("00", 0), ("1", -1),
]:
    attempt(int, s, b)
attempt(int, 3.99)
attempt(int, -3.99)
attempt(int, float("nan"))
attempt(int, float("inf"))
attempt(int, None)
attempt(int, [])
attempt(int, 1, 2)
attempt(int, b'12')
attempt(int, bytearray(b'-3'))
attempt(int, b'x1')
attempt(int, "10", base=3)
attempt(int, base=10)


class I:
    def __int__(self):
        return 42


class X:
    def __index__(self):
        return 7


class T:
    def __trunc__(self):
        return 5


class B:
    def __int__(self):
        return "x"


attempt(int, I())
attempt(int, X())
attempt(int, B())
attempt(int, "11", X())
print(5 .bit_length(), (-5).bit_length(), 0 .bit_length(), 255 .bit_count(), (-255).bit_count())
print(1024 .to_bytes(2, "big"), (-1).to_bytes(4, "little", signed=True), 5 .to_bytes())
attempt(256 .to_bytes, 1, "big")
attempt((-1).to_bytes, 1, "big")
attempt(1 .to_bytes, -1, "big")
attempt(1 .to_bytes, 1, "medium")
print(int.from_bytes(b'\x01\x02', "big"), int.from_bytes(b'\xff', signed=True))
print(int.from_bytes([1, 2, 3], "little"))
print(7 .as_integer_ratio(), 7 .numerator, 7 .denominator, 7 .real, 7 .imag, 7 .conjugate())
print(7 .is_integer())
print(divmod(-7, 2), divmod(7, -2), -7 // 2, -7 % 2, 7 % -3)
attempt(divmod, 1, 0)
attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: 1 / 0)
attempt(pow, 0, -1)
attempt(pow, 2, -1, 7)
attempt(pow, 2, -1, 4)
attempt(pow, 2, 3, 0)
attempt(pow, 2.0, 3, 5)
attempt(lambda: 1 << -1)
attempt(lambda: 1 >> -1)
print(-1 >> 100, 1 << 70, -5 >> 1)
print(round(1234, -2), round(15, -1), round(25, -1), round(-15, -1), round(5, 3))
attempt(round, 5, "a")
attempt(round, 5, None)
attempt(lambda: 10 ** 400 / 3)
attempt(lambda: float(10 ** 400))
print(10 ** 400 / 10 ** 399)
print(2 ** (-2), 0 ** 0, (-2) ** 3, (-8) ** (1 / 3))
print(hash(2 ** 61 - 1), hash(-1), hash(-2), hash(2 ** 61), hash(1.0) == hash(1) == hash(True))
print(True + True, True * 3, ~True if False else -2, True & 3, True ^ True, True | 2)
print(isinstance(True, int))
print(int.__add__(1, 2), int.__add__(1, 2.0), 1 .__add__("a"), 5 .__rsub__(3), 5 .__divmod__(3))
print(5 .__pow__(2, 7), 5 .__bool__(), 5 .__neg__(), 5 .__invert__(), 5 .__index__())
print(5 .__format__("x"), 5 .__lt__(6), 5 .__eq__("a"))
print(f'{255:#x} {255:#o} {255:#b} {255:X} {1234567:,} {1234567:_} {255:_b} {-5:05d} {5:+} {5: } {5:<5}| {5:^5}| {5:>5}| {5:*^7} {65:c} {5:e} {5:.2f} {5:%} {12345678:g} {5:n}')
for spec in ["s", ".2d", "q", "#c", ",x", ",_", "+c", "010c", "z", "zd", "=5", "<<5", "0=5", ",n", "_,"]:
    attempt(format, 5, spec)
