# Builtin functions with odd arguments.


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)


t(abs); t(abs, 'a'); t(abs, 1, 2); t(abs, x=1); t(abs, -3 + 4j); t(abs, True); t(abs, None); t(all, 5); t(all, [])
t(all, [1, 0]); t(any, []); t(any, [0, 'a']); t(any); t(any, [1], [2]); t(ascii, 'é€😀'); t(ascii); t(ascii, 1, 2)
t(bin, 5); t(bin, -5); t(bin, '5'); t(bin, 1.5); t(oct, 8); t(hex, -255); t(hex, 1.5); t(bin, True); t(oct, None)
t(bin); t(bool, []); t(bool); t(bool, 1, 2); t(bool, x=1); t(bool, 'False')


class B1:
    def __bool__(self): return 5


class B2:
    def __len__(self): return -1


class B3:
    def __len__(self): return 'a'


class B4:
    def __len__(self): return 0


class B5:
    __bool__ = None


t(bool, B1()); t(bool, B2()); t(bool, B3()); t(bool, B4()); t(len, B2()); t(len, B3()); t(len, B4())
t(lambda: not B1()); t(chr, 65); t(chr, -1); t(chr, 1114112); t(chr, 'a'); t(chr, 1.5); t(chr); t(chr, 10 ** 20)
t(chr, 55296); t(chr, True); t(ord, 'a'); t(ord, ''); t(ord, 'ab'); t(ord, 5); t(ord, b'a'); t(ord, b'ab')
t(ord, bytearray(b'x')); t(ord, None); t(ord); t(divmod, 7, 3); t(divmod, -7, 3); t(divmod, 7, -3); t(divmod, 7.5, 2)
t(divmod, 'a', 1); t(divmod, 1); t(divmod, 1, 2, 3); t(divmod, 1j, 2); t(enumerate); t(enumerate, 5)
t(list, enumerate('ab', 5)); t(list, enumerate('ab', start=-1)); t(enumerate, 'ab', 'x'); t(enumerate, 'a', 1, 2)
t(list, enumerate(iterable='ab', start=1)); t(enumerate, foo=1); t(enumerate, 'a', foo=1)
t(list, enumerate('ab', 2 ** 63 - 1)); t(filter, None); t(list, filter(None, [0, 1, '', 'a'])); t(filter, None, 5)
t(list, filter(5, [1])); t(list, filter(lambda x: x > 1, [1, 2, 3])); t(filter, None, [1], [2]); t(filter)
t(map, str); t(list, map(str, [1, 2])); t(list, map(lambda a, b: a + b, [1, 2, 3], [4, 5])); t(map, str, 5)
t(list, map(None, [1])); t(map); t(list, map(pow, [2, 3], [3, 2], [5, 5])); t(list, zip()); t(list, zip([1, 2], 'ab'))
t(zip, 5); t(zip, [1], 5); t(list, zip([1], [1, 2])); t(lambda: list(zip([1], [1, 2], strict=True)))
t(lambda: list(zip([1, 2], [1], strict=True))); t(lambda: list(zip([1, 2], [1, 2], [1], strict=True)))
t(lambda: list(zip([1], [1], [1, 2], strict=True))); t(lambda: zip([1], foo=1))
t(lambda: list(zip([], [], strict=1))); t(max); t(max, []); t(max, 5); t(max, [], default=3); t(max, 1, 2, default=3)
t(max, 1, 'a'); t(max, [1, 3, 2], key=lambda x: -x); t(max, 'abc'); t(max, [1], key=None)
t(max, 1, 2, key=lambda x: -x); t(min, [3, 1, 1.0]); t(min, [], default=None); t(max, [1], foo=1); t(min, 'ab', 'aa')
t(max, None); t(min, [[1, 2], [1]]); t(max, (1, 2), (1, 3)); t(max, [1], key=5); t(min, {}, key=len); t(next, 5)
t(next, iter([])); t(next, iter([]), 5); t(next); t(next, iter([1]), 2, 3); t(next, [1]); t(iter, 5); t(iter)
t(iter, 5, 6); t(iter, [1], 2); t(list, iter([1, 2])); t(iter, None)


class It1:
    def __iter__(self): return 5


class It2:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


class It3:
    __iter__ = None
    def __getitem__(self, i): return 1


t(iter, It1()); t(list, It2()); t(list, It3()); t(lambda: 20 in It2()); t(lambda: 5 in It2())
t(list, reversed([1, 2])); t(reversed, 5); t(reversed, {1}); t(reversed, It2()); t(reversed); t(lambda: 1 in It1())
t(range); t(range, 'a'); t(range, 1.5); t(range, 1, 2, 0); t(range, 1, 2, 3, 4); t(range, 10, 0, -3)
t(list, range(10, 0, -3)); t(range, stop=5); t(len, range(10 ** 20)); t(lambda: range(10)[20])
t(lambda: range(10)['a']); t(lambda: range(10)[2:5]); t(lambda: range(10)[::-2]); t(range(10).index, 5)
t(range(10).index, 50); t(range(10).index, 'a'); t(range(10).count, 5); t(lambda: range(3) == range(0, 3, 1))
t(lambda: range(0) == range(5, 2)); t(lambda: hash(range(3)) == hash(range(0, 3))); t(lambda: range(3) < range(4))
t(lambda: 2.0 in range(5)); t(lambda: 'a' in range(5)); t(lambda: range(5) + range(3))
t(lambda: (range(1, 10, 2).start, range(1, 10, 2).stop, range(1, 10, 2).step))
t(bool, range(0)); t(repr, range(5, 1)); t(str, range(1, 5, 1)); t(repr); t(repr, 1, 2); t(str, 1, 2)
t(str, b'a', 'ascii'); t(str, b'\xff', 'ascii'); t(str, b'\xff', errors='ignore'); t(str, 'a', 'b'); t(str, object=5)
t(str); t(str, b'a'); t(str, 5, 'ascii'); t(str, bytearray(b'hi'), 'utf8'); t(str, b'a', 5)


class R1:
    def __repr__(self): return 5


class R2:
    def __str__(self): return b'a'


class R3:
    def __repr__(self): return 'R3'


class R4:
    def __format__(self, s): return 5


t(repr, R1()); t(str, R1()); t(str, R2()); t(str, R3()); t(format, R4()); t(lambda: f'{R1()}'); t(print, R1())
t(format, R3(), 'x'); t(format, R3()); t(format, 5, 'z'); t(format, 5, 5); t(format, 'a', 'd'); t(format, 5, 's')
t(format, 5.5, 'd'); t(format, [1], '5'); t(format, None, '5'); t(format); t(sum, [1, 2]); t(sum, [1], 5)
t(sum, ['a']); t(sum, ['a'], ''); t(sum, [b'a'], b''); t(sum, [[1], [2]], []); t(sum, 5); t(sum, [1], start=3); t(sum)
t(sum, [1], 2, 3); t(sum, iterable=[1]); t(sum, [bytearray()], bytearray()); t(sum, [1, None]); t(sum, [0.1, 0.2], 1j)
t(sum, {1: 2}); t(sum, [True, True]); t(hash, []); t(hash, {}); t(hash, set()); t(hash, slice(1, 2)); t(hash, 'a' * 0)
t(hash, 5); t(hash, -1); t(hash, 2 ** 61); t(hash, 1.5); t(hash, (1, [])); t(hash)
t(hash, None) if 0 else None


class Hh:
    def __hash__(self): return 'a'


class Hi:
    def __eq__(self, o): return True


t(hash, Hh()); t(hash, Hi()); t(lambda: {Hi()}); t(id); t(callable); t(callable, len); t(isinstance, 1, 'a')
t(isinstance, 1, (int, 'a')); t(isinstance, 's', (int, 'a')); t(isinstance, 1, [int]); t(isinstance, 1)
t(isinstance, 1, int | str); t(isinstance, None, int | None); t(isinstance, 1, list[int])
t(isinstance, 1, ((int,), str)); t(issubclass, int, 5); t(issubclass, 5, int); t(issubclass, bool, int)
t(issubclass, bool, (str, int)); t(issubclass, bool, int | str); t(isinstance, True, int); t(issubclass, 1, (1,))
t(getattr, 5, 'real'); t(getattr, 5, 'foo'); t(getattr, 5, 'foo', 1); t(getattr, 5, 5); t(getattr, 5)
t(hasattr, 5, 'real'); t(hasattr, 5, 5); t(setattr, 5, 'a', 1); t(delattr, 5, 'a'); t(setattr, 5, 5, 5)
t(getattr, 1, 2, 3); t(delattr, Hi(), 'zz'); t(setattr, Hi, 1, 2); t(setattr, Hi); t(slice); t(slice, 1)
t(slice, 1, 2, 3, 4); t(slice(1, 10, 2).indices, 5); t(slice(None).indices, 5); t(slice(None, None, -1).indices, 5)
t(slice('a').indices, 5); t(slice(None).indices, -1); t(slice(1, 2).indices, 'a')
t(lambda: slice(1, 2) == slice(1, 2)); t(lambda: slice(1) < slice(2)); t(lambda: slice(1).start); t(slice, stop=1)
t(slice(1, 2, 0).indices, 5)
