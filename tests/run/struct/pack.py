import struct

print(struct.pack("<i", 1), struct.pack(">i", 1), struct.pack("!H", 258), struct.pack("=I", 2**32 - 1), struct.pack("b", -1), struct.pack("B", 255), struct.pack("?", True), struct.pack("c", b"x"))
print(struct.pack("<q", -(2**63)), struct.pack(">Q", 2**64 - 1), struct.pack("<f", 1.5), struct.pack(">d", -2.25), struct.pack("<e", 1.0), struct.pack("<hhl", 1, -2, 3), struct.pack("<3h", 1, 2, 3))
print(struct.pack("5s", b"abc"), struct.pack("2s", b"abcdef"), struct.pack("5p", b"abc"), struct.pack("3x"), struct.pack("<bxh", 1, 2), struct.pack("", ), struct.pack("0s", b""), struct.pack("s", b"q"))
print(struct.pack("bi", 1, 2), struct.pack("bq", 1, 2), struct.pack("<bi", 1, 2), struct.pack("@bhi", 1, 2, 3), struct.pack("i0q", 1), struct.pack("< i h", 1, 2), struct.pack("@l", 5), struct.pack("=l", 5), struct.pack("n", -1))
print(struct.unpack("<i", b"\x01\x00\x00\x00"), struct.unpack(">hh", b"\x00\x01\xff\xff"), struct.unpack("<f", b"\x00\x00\xc0?"), struct.unpack("3s", b"abc"), struct.unpack("2s2s", b"abcd"), struct.unpack("4p", b"\x02abc"), struct.unpack("?", b"\x02"), struct.unpack("3c", b"abc"), struct.unpack("<e", b"\x00\x3c"))
for fmt in ("b", "h", "i", "l", "q", "bhilq", "<bhilq", "3s", "10x", "?f", "d", "bd", "<bd", "P", "n", "5p", "", "ci", "@ic", "hq0i"):
    print(fmt, struct.calcsize(fmt), end="; ")
print()
print(struct.unpack_from("<h", b"\x00\x00\x05\x00", 2), struct.unpack_from("<h", b"\x01\x00\x02\x00"), list(struct.iter_unpack("<h", b"\x01\x00\x02\x00\x03\x00")), struct.unpack_from("B", b"abc", -1))
buffer = bytearray(6)
struct.pack_into("<h", buffer, 2, 513)
struct.pack_into(">B", buffer, -1, 9)
print(buffer)
s = struct.Struct("<hB")
print(s.size, s.format, s.pack(1, 2), s.unpack(b"\x01\x00\x02"), s.unpack_from(b"zz\x01\x00\x02", 2), list(s.iter_unpack(b"\x01\x00\x02\x03\x00\x04")))
for x in (0.0, -0.0, 1.0, 0.1, 65504.0, 6e-8, 1e-10, float("inf"), float("-inf"), 3.14159, 2.0**-14, 2.0**-24, 1.0009765625, 0.333):
    half = struct.pack("<e", x)
    single = struct.pack("<f", x)
    print(half.hex(), struct.unpack("<e", half)[0], single.hex(), struct.unpack("<f", single)[0])
print(struct.pack("<f", float("nan")).hex(), struct.unpack("<f", b"\x00\x00\xc0\x7f"), struct.unpack(">d", struct.pack(">d", 0.1))[0] == 0.1, struct.unpack("<I", struct.pack("<f", 1.0))[0])


class Number:
    def __index__(self):
        return 7

    def __float__(self):
        return 0.5


print(struct.pack("<hd", Number(), Number()), struct.pack("h", True), struct.pack("<10s", bytearray(b"ba")), struct.unpack("<i", bytearray(b"\x05\x00\x00\x00")), struct.unpack("<H", memoryview(b"\x01\x02")))
