# Methods of bytes and bytearray with tables of arguments.


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)


t(bytes); t(bytes, 5); t(bytes, -1); t(bytes, 'a'); t(bytes, 'é', 'utf-8'); t(bytes, 'é', 'ascii')
t(bytes, 'é', 'ascii', 'ignore'); t(bytes, [1, 2, 255]); t(bytes, [256]); t(bytes, [-1]); t(bytes, ['a'])
t(bytes, 1.5); t(bytes, None); t(bytes, b'a', 'utf-8'); t(bytes, 5, 'utf-8'); t(bytes, encoding='ascii')
t(bytes, errors='x'); t(bytes, 'a', errors='strict'); t(bytes, range(5)); t(bytes, (1, 2)); t(bytes, {1: 2})
t(bytes, 1, 2, 3, 4); t(bytes, source='a', encoding='utf8'); t(bytes, 10 ** 30); t(bytearray); t(bytearray, 3)
t(bytearray, 'a'); t(bytearray, -1); t(bytearray, [300]); t(bytearray, b'abc'); t(bytearray, 'abc', 'ascii')
t(bytearray, None)


class B:
    def __bytes__(self): return b'BB'


class B2:
    def __bytes__(self): return 'x'


class B3:
    def __index__(self): return 3


t(bytes, B()); t(bytes, B2()); t(bytes, B3()); t(bytearray, B3()); t(bytearray, B())
b = b'Hello World'
t(b.find, b'o'); t(b.find, 111); t(b.find, 256); t(b.find, 'o'); t(b.count, b'l'); t(b.count, 108); t(b.index, b'zz')
t(b.index, 5); t(b.split); t(b.split, b'o'); t(b.split, 'o'); t(b.split, b''); t(b.replace, b'o', b'0')
t(b.replace, 'o', '0'); t(b.join, [b'a', b'b']); t(b','.join, ['a']); t(b','.join, [1])
t(b','.join, [b'a', bytearray(b'b'), memoryview(b'c')]); t(b.startswith, b'He'); t(b.startswith, (b'x', b'H'))
t(b.startswith, 'H'); t(b.startswith, ('H',)); t(b.strip, b'Hd'); t(b.strip, 'H'); t(b.partition, b' ')
t(b.partition, 'x'); t(b.center, 20, b'*'); t(b.center, 20, '*'); t(b.center, 20, b'**'); t(b.zfill, 15)
t(b.ljust, 15, b'.'); t(b.upper); t(b.title); t(b.swapcase); t(b.capitalize); t(b.isalpha); t(b.islower)
t(b'12'.isdigit); t(b.expandtabs); t(b.hex); t(b.hex, ':'); t(b.hex, ':', 2); t(b.hex, ':', -2); t(b.hex, '::')
t(b.hex, 'é'); t(bytes.fromhex, '48 65 6c'); t(bytes.fromhex, '4'); t(bytes.fromhex, 'zz'); t(bytes.fromhex, b'48')
t(bytes.fromhex, '48 6'); t(b.decode); t(b'\xff'.decode); t(b'\xff'.decode, 'ascii'); t(b'\xff'.decode, 'latin1')
t(b'\xff'.decode, 'utf-8', 'replace'); t(b'\xffa'.decode, 'utf-8', 'ignore')
t(b'\xff'.decode, 'utf-8', 'backslashreplace'); t(b'\xff'.decode, 'utf-8', 'surrogateescape'); t(b'\xe2\x82'.decode)
t(b'\xe2\x82a'.decode); t(b'a\x80b'.decode, 'ascii', 'replace'); t(b'a'.decode, 'nope'); t(b'a'.decode, 5)
t(b.translate, bytes(range(256)), b'l'); t(b.translate, None, b'l'); t(b.translate, b'a')
t(bytes.maketrans, b'ab', b'xy'); t(bytes.maketrans, b'ab', b'x'); t(b.removeprefix, b'Hell'); t(b.removesuffix, 'd')
t(b.splitlines); t(b'a\nb\r\nc'.splitlines, True); t(lambda: b[0]); t(lambda: b[50]); t(lambda: b['a'])
t(lambda: b[::2]); t(lambda: b + 'a'); t(lambda: b + bytearray(b'x')); t(lambda: bytearray(b'x') + b)
t(lambda: b * 2); t(lambda: b * 'a'); t(lambda: b < 'a'); t(lambda: b == 'Hello World'); t(lambda: 72 in b)
t(lambda: b'ell' in b); t(lambda: 'H' in b); t(lambda: 300 in b); t(lambda: b % 5); t(lambda: b'%d %s' % (5, b'x'))
t(lambda: b'%s' % 'x'); t(lambda: b'%b' % 5); t(lambda: b'%a %r' % ('é', 1)); t(lambda: b'%c%c' % (65, b'B'))
t(lambda: b'%c' % 300); t(lambda: b'%x %5.1f' % (255, 2.25)); t(lambda: hash(b) == hash(bytes(b)))
t(hash, bytearray()); t(lambda: b'a' + None)


def f():
    b[0] = 1


t(f)
ba = bytearray(b'abc')


def f():
    ba[0] = 256


t(f)


def f():
    ba[0] = 'a'


t(f)


def f():
    ba[9] = 1


t(f)
ba[0] = 65
ba[1:2] = b'XYZ'
print(ba)
ba[::2] = b'...'
print(ba)


def f():
    ba[::2] = b'.'


t(f)


def f():
    ba[0:1] = 'str'


t(f)


def f():
    ba[0:1] = 5


t(f); print(ba); t(ba.append, 300); t(ba.append, 'a'); t(ba.append, b'a'); t(ba.append, 33); t(ba.extend, [1, 2])
t(ba.extend, 'ab'); t(ba.extend, [300]); t(ba.extend, 5); t(ba.insert, 0, 64); t(ba.insert, 0, 256); t(ba.pop)
t(ba.pop, 0); t(ba.pop, 100); t(bytearray().pop); t(ba.remove, 46); t(ba.remove, 200); t(ba.remove, 300)
t(ba.reverse); t(ba.copy); t(ba.clear); print(ba); t(ba.__iadd__, b'zz'); t(ba.__imul__, 2); t(ba.__iadd__, 'zz')
del ba[0]
print(ba)
del ba[:]
print(ba)
ba += b'q'
ba += [1, 2] if 0 else b''
print(ba)
print(repr(b'\x00\t\n\r\\\'"\x7f\xff'), repr(b"it's"), repr(b'"'), repr(bytearray(b"'")), str(b'a'), b'a'.__repr__())
print(
    list(b'abc'), list(reversed(b'abc')), sorted(b'cab'), max(b'abc'), b'abc'.__len__(), b'ab', b'\\n',
    type(b'a'[0:1]), bytes(bytearray(b'x')), int.from_bytes(b'ab', 'big'), b''.join([]), b'a'.__contains__(97),
    b'abc'.__getitem__(1), b'a'.__add__(b'b'), b'a'.__mul__(3), b'a'.__eq__('a'), b'a'.isascii(), b'\x80'.isascii(),
    b' \t'.isspace()
)
