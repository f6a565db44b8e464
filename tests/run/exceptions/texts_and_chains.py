# Exceptions: texts, chains, groups, generators.


def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


for E in [
    ValueError, KeyError, IndexError, OSError, StopIteration, SystemExit, UnicodeError, ZeroDivisionError,
    AttributeError, NameError, ImportError, RuntimeError, AssertionError, LookupError, ArithmeticError,
    Exception, BaseException, KeyboardInterrupt, GeneratorExit, RecursionError, NotImplementedError, MemoryError,
    BufferError, EOFError, Warning, DeprecationWarning, TimeoutError, FileNotFoundError,
]:
    for a in [(), ("m",), ("m", 1)]:
        e = E(*a)
        print(E.__name__, repr(str(e)), repr(e), e.args, [c.__name__ for c in E.__mro__[1:-2]])
e = OSError(2, "msg", "file", None, "file2")
print(e, e.errno, e.strerror, e.filename, e.filename2, type(e).__name__, e.args)
print(OSError("a"), OSError(1, "b"), OSError(1, "b", "c"), repr(OSError(13, "p")), KeyError("a"))
print(KeyError(1, 2), StopIteration(5).value, SystemExit(3).code)
print(ImportError("m", name="n", path="p").name, AttributeError("m", name="n", obj=5).obj)
print(NameError("m", name="q").name, SyntaxError("m", ("f", 1, 2, "t")).lineno)
print(SyntaxError("msg", ("f", 1, 2, "t")), UnicodeDecodeError("u", b'a', 0, 1, "r").reason)
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError("v") from z
except ValueError as v:
    print(repr(v.__cause__), repr(v.__context__), v.__suppress_context__)
try:
    try:
        {}["k"]
    except KeyError:
        raise TypeError("t") from None
except TypeError as t:
    print(t.__cause__, repr(t.__context__), t.__suppress_context__)


def f():
    try:
        return 1
    finally:
        print("fin")


def g():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
        finally:
            print("f", i)
    else:
        print("else")
    return i


def h():
    try:
        raise ValueError
    except ValueError:
        return "exc"
    else:
        return "else"
    finally:
        print("finally h")


def k():
    while True:
        try:
            return "try"
        finally:
            break
    return "after"


print(f(), g(), h(), k())


class MyE(Exception):
    def __init__(self, x, *a):
        self.x = x
        super().__init__(*a)

    def __str__(self):
        return f'MyE({self.x})'


try:
    raise MyE(1, 2)
except MyE as e:
    print(e, repr(e), e.args, e.x)
attempt(lambda: (_ for _ in ()).throw(MyE(5)))
for bad in [5, "str", None, int, object()]:
    try:
        raise bad
    except TypeError as e:
        print(e)
    except BaseException as e:
        print("other", type(e))
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError("a")
    except 5:
        pass
except TypeError as e:
    print(e)
try:
    raise KeyError
except (ValueError, KeyError) as e:
    print(repr(e))


def gen():
    try:
        yield 1
    except ValueError as e:
        yield ("caught " + str(e))
    finally:
        print("cleanup")


q = gen()
print(next(q), q.throw(ValueError("x")))
attempt(next, q)
q = gen()
next(q)
q.close()
attempt(q.throw, KeyError("after"))
attempt(gen().throw, TypeError, "msg") if 0 else None
eg = ExceptionGroup("eg", [ValueError(1), TypeError(2), ExceptionGroup("in", [KeyError(3)])])
print(eg, repr(eg), eg.message, eg.exceptions, eg.split(ValueError), eg.subgroup(KeyError))
print(eg.derive([ValueError()]))
attempt(ExceptionGroup, "x", [])
attempt(ExceptionGroup, "x", [1])
attempt(ExceptionGroup, 5, [ValueError()])
attempt(ExceptionGroup, "m", [KeyboardInterrupt()])
try:
    raise eg
except* ValueError as v:
    print("V", v.exceptions)
except* (TypeError, KeyError) as t:
    print("T", t.exceptions)
e = ValueError("n")
e.add_note("note1")
print(e.__notes__, e.with_traceback(None) is e, e.__traceback__)
attempt(e.add_note, 5)
try:
    raise e
except ValueError as w:
    print(w is e, w.__traceback__ is not None, w.__traceback__.tb_lineno > 0)
    print(w.__traceback__.tb_frame is not None)


def rec(n):
    return rec(n + 1)


try:
    rec(0)
except RecursionError as e:
    print(e)
try:
    assert 1 == 2, "amsg"
except AssertionError as e:
    print(e, e.args)
try:
    assert ()
except AssertionError as e:
    print(repr(e))
try:
    undefined_name
except NameError as e:
    print(e, e.name)


def loc():
    print(lv)
    lv = 1


attempt(loc)


def delv():
    v = 1
    del v
    return v


attempt(delv)
try:
    x = [1, 2]
    x.foo
except AttributeError as e:
    print(e, e.name)
import sys
try:
    1 / 0
except:
    print(sys.exc_info()[0], sys.exc_info()[1], sys.exception())
print(sys.exc_info(), sys.exception())
