# Bytes, bytearray and memoryview: construction, methods and what they refuse.


def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


attempt(bytes, 3)
attempt(bytes, -1)
attempt(bytes, [1, 256])
attempt(bytes, [1, -1])
attempt(bytes, "a")
attempt(bytes, "é", "utf-8")
attempt(bytes, "é", "ascii")
attempt(bytes, [1, "a"])
attempt(bytes, 1.5)
attempt(bytes, None)
attempt(bytes, b'a', "utf-8")
attempt(bytes, 5, "utf-8")
attempt(bytes)
attempt(bytes, range(3))
attempt(bytes, bytearray(b'q'))
attempt(bytes, memoryview(b'z'))
attempt(bytes, encoding="utf-8")
attempt(bytes, "a", "x-bogus")
attempt(bytes, 10 ** 20)


class C:
    def __bytes__(self):
        return b'cc'


class C2:
    def __bytes__(self):
        return "cc"


class C3:
    def __index__(self):
        return 2


attempt(bytes, C())
attempt(bytes, C2())
attempt(bytes, C3())
b = b'hello\x00\xff\n\'"'
print(b, repr(b"'"), repr(b'"'), repr(b'\'"'), b[0], b[-1], b[1:3], b[::-1], list(b[:3]), len(b))
print(b + b'x', b * 2, 104 in b, b'ell' in b)
attempt(lambda: b[100])
attempt(lambda: b["a"])
attempt(lambda: b + "a")
attempt(lambda: b + 1)
attempt(lambda: "a" in b)
attempt(lambda: 300 in b)
attempt(lambda: b < "a")
attempt(lambda: b == "a")
attempt(lambda: b'a' % 1)
attempt(lambda: b'a' * 1.5)
for m, args in [
    ("hex", ()), ("hex", (":",)), ("hex", (":", 2)), ("hex", ("::",)), ("hex", ("é",)), ("find", (b'l',)),
    ("find", (108,)), ("find", ("l",)), ("find", (300,)), ("index", (b'z',)), ("rindex", (b'z',)),
    ("count", (b'l',)), ("count", (108,)), ("split", (b'l',)), ("split", ()), ("split", ("l",)), ("split", (b'',)),
    ("replace", (b'l', b'L')), ("replace", ("l", b'L')), ("join", ([b'a', bytearray(b'b')],)), ("join", (["a"],)),
    ("join", (5,)), ("startswith", (b'he',)), ("startswith", ("he",)), ("startswith", ((b'a', b'h'),)),
    ("startswith", ((b'a', "h"),)), ("decode", ()), ("decode", ("latin-1",)), ("decode", ("ascii", "replace")),
    ("decode", ("ascii", "ignore")), ("decode", ("utf-8", "backslashreplace")),
    ("decode", ("utf-8", "surrogateescape")), ("decode", ("utf-8", "bogus")), ("upper", ()), ("title", ()),
    ("strip", ()), ("strip", (b'h\n',)), ("strip", ("h",)), ("center", (14, b'*')), ("center", (14, "*")),
    ("ljust", (12,)), ("zfill", (14,)), ("partition", (b'l',)), ("rpartition", (b'l',)), ("isalpha", ()),
    ("isascii", ()), ("translate", (None, b'l')), ("translate", (b'a',)), ("removeprefix", (b'he',)),
    ("splitlines", ()), ("expandtabs", ()), ("swapcase", ()), ("nope", ()),
]:
    try:
        print(m, args, repr(getattr(b, m)(*args)))
    except Exception as e:
        print(m, args, type(e).__name__, e)
attempt(bytes.fromhex, "ff 00")
attempt(bytes.fromhex, "f")
attempt(bytes.fromhex, "zz")
attempt(bytes.fromhex, 5)
attempt(bytes.fromhex, "0 1")
print(bytes.maketrans(b'ab', b'xy')[95:100])
attempt(bytes.maketrans, b'a', b'')
ba = bytearray(b'abc')
attempt(ba.append, 256)
attempt(ba.append, "a")
attempt(ba.extend, [1, 2])
attempt(ba.extend, "a")
attempt(ba.pop)
attempt(ba.pop, 50)
attempt(bytearray().pop)
attempt(ba.remove, 7)
attempt(ba.insert, 0, 65)
attempt(ba.reverse)
print(ba)
ba[0:2] = b'ZZZ'
ba[0] = 1
print(ba)


def seti(o, i, v):
    o[i] = v
    return o


attempt(seti, ba, 0, 256)
attempt(seti, ba, 0, "a")
attempt(seti, ba, 50, 1)
attempt(seti, ba, slice(0, 2), 5)
attempt(seti, ba, slice(0, 2), "ab")
attempt(seti, b'a', 0, 1)
attempt(seti, ba, slice(0, 4, 2), b'a')
del ba[0]
ba += b'q'
ba *= 2
print(ba, ba == bytes(ba), ba.copy(), bytearray(3), bytearray("é", "utf-8"))
attempt(hash, ba)
attempt(bytearray, "a")
print(hash(b'a') == hash("a"), {b'a': 1})
attempt(ba.__iadd__, "a")
attempt(ba.clear)
m = memoryview(bytearray(b'abcd'))
print(m[0], m[1:3].tobytes(), m.tolist(), m.readonly, m.format, m.itemsize, m.nbytes, m.shape)
print(m.strides, m.ndim, len(m), m == b'abcd', m.hex(), bytes(m[::2]), m.obj, m.contiguous)
m[0] = 65
m[1:3] = b'XY'
print(m.obj)
attempt(seti, m, 0, 300)
attempt(seti, m, 0, "a")
attempt(seti, m, slice(0, 2), b'abc')
attempt(seti, memoryview(b'a'), 0, 1)
attempt(lambda: m[9])
attempt(memoryview, "a")
attempt(memoryview, 5)
m.release()
attempt(lambda: m[0])
print(m) if False else None
with memoryview(b'xyz') as v:
    print(v[0], v.cast("B").tolist(), v.cast("c").tolist())
attempt(lambda: v[0])
attempt(hash, memoryview(b'a'))
attempt(hash, memoryview(bytearray(b'a')))
x = bytearray(b'1')
mm = memoryview(x)
attempt(x.append, 1)
mm.release()
attempt(x.append, 1)
