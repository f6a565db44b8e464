# Bounds of the integer codes, buffers of all kinds, native floats.
import struct

CODES = "bBhHiIlLqQ"
for prefix in "<>@":
    for code in CODES:
        size = struct.calcsize(prefix + code)
        low = -(1 << (size * 8 - 1)) if code.islower() else 0
        high = low + (1 << (size * 8)) - 1
        for number in (low, high, low // 3, high // 3, True):
            packed = struct.pack(prefix + code, number)
            assert len(packed) == size
            assert struct.unpack(prefix + code, packed) == (number,), (prefix, code, number)
        print(prefix + code, struct.pack(prefix + code, high - 1).hex(), struct.pack(prefix + code, low).hex())

for format, values in [
    (">H", (65536,)), ("<h", (-32769,)), (">q", (1 << 63,)), (">Q", (-1,)), ("<Q", (1 << 64,)),
    ("<i", ("7",)), ("<d", ("x",)), ("2H", (1,)), ("<c", (b"ab",)), ("<4s", ("text",)),
]:
    try:
        print(struct.pack(format, *values))
    except struct.error as e:
        print(format, "error:", e)


class Index:
    def __index__(self):
        return 513


print(struct.pack("<HB", Index(), 3), struct.pack("f", 1.5), struct.unpack("f", struct.pack("f", -2.25)))
print(struct.unpack("fd", struct.pack("fd", 0.5, 1e300)), struct.unpack("<e", struct.pack("<e", 0.1)))
print(struct.pack("<b3xH2s5pc?", -1, 2, b"xyz", b"ab", b"c", 7), struct.pack("@bi", 1, 2))

log = bytearray()
for i in range(300):
    log += struct.pack("<IHB", i * 7919, i & 0xFFFF, i & 255)
total = 0
for at in range(0, len(log), 7):
    a, b, c = struct.unpack_from("<IHB", log, at)
    total += a + b + c
print(len(log), total, struct.unpack_from(">HH", log, -4), struct.unpack("<7s", memoryview(log)[7:14]))
log.append(1)
for buffer, offset in [(log, 2096), (bytearray(3), 0), (memoryview(b"abcdefg"), 1)]:
    try:
        print(struct.unpack_from("<IHB", buffer, offset))
    except struct.error as e:
        print("error:", e)
try:
    struct.unpack("<I", log)
except struct.error as e:
    print("error:", e)
record = struct.Struct(">hQ")
print(record.unpack(record.pack(-5, 2**64 - 1)), [x for x in record.iter_unpack(record.pack(1, 2) + record.pack(3, 4))])
for data in (b"", b"\x80", b"\xff" * 7, b"\xff" * 8, b"\x80" + b"\0" * 7, b"\x01" * 9):
    print([int.from_bytes(data, order, signed=signed) for order in ("little", "big") for signed in (False, True)])
for number, size in ((0, 0), (127, 1), (-128, 1), (255, 1), (-1, 8), (2**63 - 1, 8), (2**63, 8), (-(2**63), 8), (5, 12)):
    for signed in (False, True):
        try:
            print(number.to_bytes(size, "big", signed=signed).hex(), end=" ")
        except OverflowError as e:
            print(e, end=" ")
    print()
