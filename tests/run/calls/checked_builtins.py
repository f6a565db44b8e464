import contextlib
@contextlib.contextmanager
def assert_raises_cm(exc):
    try:
        yield
    except exc: return
    raise AssertionError(exc.__name__ + " not raised")

class AR:
    def __init__(self, expected, msg=None):
        self.expected = expected; self.msg = msg
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        if t is None:
            raise AssertionError(f"{self.expected.__name__} was not raised")
        if self.expected in t.__mro__:
            self.exception = v
            return True
        return False

def assert_raises(expected, func=None, *args, _msg=None, **kw):
    if func is None: return AR(expected, _msg)
    try:
        func(*args, **kw)
    except expected as e:
        print("ok", type(e).__name__, e)
    else:
        assert False, _msg or f"{func} did not raise"

def check(f, *args, **kw):
    try:
        print(f.__name__, f(*args, **kw))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)

x = [1, 2, 3]
assert_raises(IndexError, lambda: x[3])
assert_raises(TypeError, lambda: x["a"])
assert_raises(TypeError, len, 5)
assert_raises(ValueError, int, "x")
assert_raises(KeyError, {}.__getitem__, 'k')
assert_raises(ZeroDivisionError, divmod, 1, 0)
assert_raises(TypeError, sorted, [1, 'a'])
assert_raises(StopIteration, next, iter([]))
assert_raises(AttributeError, getattr, 5, 'foo')
assert_raises(OverflowError, float, 10**400)
assert_raises(UnicodeDecodeError, b'\xff'.decode)
with assert_raises(TypeError) as cm:
    1 + 'a'
print(cm.exception)
with assert_raises_cm(ZeroDivisionError):
    1 / 0
check(abs, -3); check(abs, 'a'); check(len, [1]); check(len); check(sum, [1, 2.5]); check(sum, 'ab')
check(max, 1, 2, 3); check(max, []); check(max, [], default=4); check(min, [3, 1], key=lambda v: -v)
check(ord, 'a'); check(ord, 'ab'); check(chr, 97); check(chr, -1); check(hex, 255); check(hex, 1.5)
check(int, '12', 5); check(int, '12', base=3); check(float, 'nan'); check(complex, '1+2j'); check(complex, 'x')
check(str, b'ab', 'utf-8'); check(bytes, [1, 2]); check(bytes, [256]); check(bytearray, 'a'); check(list, 'abc'); check(tuple, 5)
check(dict, [(1, 2)]); check(dict, [1]); check(dict, [(1, 2, 3)]); check(set, 'aab'[:1]); check(frozenset, 3)
check(range, 1, 2, 0); check(slice, 1, 2); check(isinstance, 1, int); check(isinstance, 1, 1); check(issubclass, int, (str, object))
check(pow, 2, -1); check(pow, 2, 3, 5); check(pow, 2, -1, 7); check(pow, 2, -1, 4); check(round, 2.675, 2); check(round, 'a')
check(divmod, 7, -2); check(divmod, 7.5, 2); check(hash, []); check(hash, 1.0); check(callable, 3); check(repr, 'a\n')
check(ascii, 'é'); check(bin, 10); check(oct, 8); check(format, 3.14159, '.2f'); check(format, 3, 's'); check(all, [1, 0]); check(any, [])
check(zip, 1); check(map, 3); check(enumerate, 3); check(reversed, {1}); check(iter, 5); check(next, []); check(sorted, [3, 1], reverse=True)
check('abc'.join, ['1', 2]); check('a'.split, ''); check([1].index, 2); check([].pop); check({}.pop, 1); check({1: 2}.popitem); check({}.popitem)
check(set().pop); check((1,).index, 4); check('abc'.index, 'z'); check('abc'.encode, 'latin9x'); check('x'.zfill, 'a'); check(b'a'.hex, 1, 2, 3)
check('{} {}'.format, 1); check('{a}'.format, a=3); check('{a}'.format); check('%d'.__mod__, 'x'); check(str.upper, 3); check(list.append, [], 3)
check(int.from_bytes, b'\x01\x02', 'big'); check((5).to_bytes, 1, 'little'); check((500).to_bytes, 1, 'big'); check(float.fromhex, '0x1p3'); check((1.5).as_integer_ratio); check((0.5).hex)
