print(b"%d %x %s %b" % (1, 255, b"ab", b"cd"), b"%5d|%-5s|%05.1f" % (1, b"x", 2.25), b"%c%c" % (65, b"B"), b"%a %r" % ("é", "x"), b"%%" % ())
print(b"%(k)s %(n)d" % {b"k": b"v", b"n": 5}, b"%s" % bytearray(b"ba"), b"%.2s" % b"abcdef", b"%*d" % (4, 7), bytearray(b"%s!") % b"x", b"%s" % memoryview(b"mv"))


class B:
    def __bytes__(self):
        return b"made"


print(b"%b %s" % (B(), B()), b"\xff%s\x00" % b"\x80")
for call in (lambda: b"%s" % "text", lambda: b"%d" % "x", lambda: b"%c" % 256, lambda: b"%c" % b"ab", lambda: b"%s %s" % (b"a",), lambda: b"%s" % (b"a", b"b"), lambda: b"x" % 1, lambda: b"%z" % 1, lambda: b"%b" % 5, lambda: b"%(a)s" % {b"b": 1}):
    try:
        print(call())
    except (TypeError, ValueError, OverflowError, KeyError) as e:
        print(type(e).__name__, e)
