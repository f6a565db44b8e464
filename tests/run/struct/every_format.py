import struct
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
for fmt, args in (("b", (-1,)), ("B", (255,)), ("B", (256,)), ("b", (200,)), ("h", (-2,)), ("<H", (65535,)), (">I", (1,)), ("<i", (-1,)), ("q", (2**62,)), ("<Q", (2**64,)), ("f", (1.5,)), ("<d", (0.1,)), ("e", (1.5,)), ("?", (True,)), ("c", (b"x",)), ("c", ("x",)), ("c", (b"xy",)), ("5s", (b"ab",)), ("2s", (b"abcd",)), ("3p", (b"abcdef",)), ("xb", (1,)), ("<bhi", (1, 2, 3)), ("bhi", (1, 2, 3)), ("2h", (1, 2)), ("2h", (1,)), ("h", (1, 2)), ("h", ("a",)), ("h", (1.5,)), ("f", ("a",)), ("s", ("a",)), ("z", (1,)), ("", ()), ("<n", (1,)), ("n", (5,)), ("P", (5,)), ("3", ()), ("e", (1e6,)), (">hb", (1, 2)), ("!I", (5,)), ("=q", (1,)), ("@l", (1,)), ("0s", (b"",)), ("H", (-1,)), ("  h h", (1, 2))):
    t(struct.pack, fmt, *args); t(struct.calcsize, fmt)
t(struct.unpack, "<hi", b"\1\0\2\0\0\0"); t(struct.unpack, "<h", b"\1"); t(struct.unpack, "3s", b"abc"); t(struct.unpack, "?c", b"\1x"); t(struct.unpack_from, "<h", b"\0\0\5\0", 2); t(struct.unpack_from, "<h", b"\0", 0); t(struct.unpack_from, "<i", b"\0" * 4, 2); t(lambda: list(struct.iter_unpack("<h", b"\1\0\2\0"))); t(lambda: list(struct.iter_unpack("<h", b"\1\0\2"))); t(struct.unpack, "<e", b"\0\x3e"); t(struct.unpack, "3p", b"\2abc"[:3])
b = bytearray(6); struct.pack_into("<h", b, 2, 7); print(b); t(struct.pack_into, "<i", b, 4, 1)
s = struct.Struct("<hI"); print(s.size, s.format, s.pack(1, 2), s.unpack(b"\1\0\2\0\0\0"), s.unpack_from(b"\0\1\0\2\0\0\0", 1)); t(s.pack, 1)
print(issubclass(struct.error, Exception), struct.error.__name__)
