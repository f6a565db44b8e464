import struct

calls = [
    lambda: struct.pack("b", 128),
    lambda: struct.pack("b", -129),
    lambda: struct.pack("B", 256),
    lambda: struct.pack("B", -1),
    lambda: struct.pack("h", 40000),
    lambda: struct.pack("H", -1),
    lambda: struct.pack("<i", 2**31),
    lambda: struct.pack("<I", 2**32),
    lambda: struct.pack("i", "x"),
    lambda: struct.pack("i", 1.5),
    lambda: struct.pack("f", "x"),
    lambda: struct.pack("<f", 1e300),
    lambda: struct.pack("<e", 1e10),
    lambda: struct.pack("c", b"ab"),
    lambda: struct.pack("c", 5),
    lambda: struct.pack("s", "text"),
    lambda: struct.pack("ii", 1),
    lambda: struct.pack("i", 1, 2),
    lambda: struct.pack("z", 1),
    lambda: struct.pack("5", 1),
    lambda: struct.unpack("i", b"abc"),
    lambda: struct.unpack("<h", b"abc"),
    lambda: struct.unpack("i", "text"),
    lambda: struct.unpack_from("<i", b"abc"),
    lambda: struct.unpack_from("<h", b"abc", 2),
    lambda: struct.unpack_from("<h", b"abc", -5),
    lambda: struct.unpack_from("<i", b"abcdef", -2),
    lambda: list(struct.iter_unpack("<h", b"abc")),
    lambda: struct.calcsize("k"),
    lambda: struct.calcsize("<n"),
    lambda: struct.Struct("<h").pack(),
    lambda: struct.Struct("<h").unpack(b"a"),
    lambda: struct.pack_into("<i", bytearray(2), 0, 1),
    lambda: struct.pack_into("<h", bytearray(4), 3, 1),
]
for call in calls:
    try:
        print(call())
    except struct.error as e:
        print("error:", e)
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
print(issubclass(struct.error, Exception), struct.error.__name__)
