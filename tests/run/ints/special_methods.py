for n in (0, 1, -1, 255, 256, -256, 2**64, -(2**64) + 1):
    print(n, n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, n.is_integer())
print((1024).to_bytes(2, "big"), (1024).to_bytes(10, byteorder="big"), (-1024).to_bytes(10, byteorder="big", signed=True))
print((1000).to_bytes((1000).bit_length() // 8 + 1, byteorder="little"))
print((255).to_bytes(), (0).to_bytes(0, "big"), (0).to_bytes())
for n, length, signed in [(256, 1, False), (-1, 1, False), (128, 1, True), (-129, 1, True), (1, 0, False)]:
    try:
        print(n.to_bytes(length, "big", signed=signed))
    except OverflowError as e:
        print(e)
try:
    (1).to_bytes(1, "middle")
except ValueError as e:
    print(e)
try:
    (1).to_bytes(-1, "big")
except ValueError as e:
    print(e)
print(int.from_bytes(b"\x00\x10", byteorder="big"), int.from_bytes(b"\x00\x10", byteorder="little"))
print(int.from_bytes(b"\xfc\x00", byteorder="big", signed=True), int.from_bytes(b"\xfc\x00", byteorder="big", signed=False))
print(int.from_bytes([255, 0, 0], byteorder="big"), int.from_bytes(b"", "big"), int.from_bytes(b"\xff" * 9, "little", signed=True))
print(int.from_bytes(b"\x01\x02"))
print(True.bit_length(), True.to_bytes(1, "big"), True.real, True.numerator, (True).conjugate())
print(int.bit_length(5), int.__add__(2, 3), int.__add__(2, 3.0), (5).__floordiv__(2), (5).__rsub__(7), (5).__rpow__(2))
print((7).__divmod__(2), (2).__pow__(10), (2).__pow__(10, 1000), (7).__lt__(8), (7).__eq__("7"), (1).__bool__())
print((5).__neg__(), (5).__abs__(), (-5).__abs__(), (5).__invert__(), (6).__and__(3), (6).__or__(3), (6).__xor__(3), (6).__lshift__(1), (6).__rshift__(1))
print((5).__rlshift__(1), (5).__rrshift__(1024), (5).__rdivmod__(17), (5).__ne__(5), (5).__sizeof__() > 0)
print((5).__hash__(), (5).__repr__(), (5).__str__(), (5).__format__("03d"), (5).__float__(), (5).__index__(), (5).__round__(), (5).__trunc__(), (5).__floor__(), (5).__ceil__(), (5).__getnewargs__())
print(int.__name__, type(5).__name__)
print(hash(2**61 - 1), hash(2**61), hash(-1), hash(-2), hash(2**100), hash(-(2**100)), hash(10**30) == hash(1e30), hash(2**61 - 2))
