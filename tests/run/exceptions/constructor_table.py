# MicroPython-like: exceptions, closures, odd stuff
try:
    raise ValueError
except ValueError as e:
    print(repr(e), e.args, str(e) == "")
for E in (
    Exception,
    ValueError,
    KeyError,
    OSError,
    StopIteration,
    SystemExit,
    UnicodeError,
    AssertionError,
    ImportError,
    NameError,
    AttributeError,
    KeyboardInterrupt,
    GeneratorExit,
    StopAsyncIteration,
    ExceptionGroup,
):
    for a in [(), (1,), ("a",), ("a", "b"), ("a", [ValueError(1)]), (1, 2, 3), (2, "x", "f"), (None,)]:
        try:
            e = E(*a)
            print(E.__name__, a, repr(e), str(e), e.args)
        except Exception as x:
            print(E.__name__, "!", type(x).__name__, x)
print(
    StopIteration(5).value,
    SystemExit(3).code,
    SystemExit().code,
    OSError(2, "x").errno,
    OSError(2, "x").strerror,
    OSError(2, "x", "f").filename,
    type(OSError(2, "x")).__name__,
    type(OSError(13, "x")).__name__,
    KeyError("a"),
    str(KeyError("a")),
    str(KeyError()),
    str(KeyError("a", "b")),
)
try:
    UnicodeDecodeError("a")
except TypeError as e:
    print(e)
e = UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "why")
print(e, e.encoding, e.object, e.start, e.end, e.reason, e.args)
e = UnicodeEncodeError("ascii", "aé", 1, 2, "why")
print(e)
e = UnicodeTranslateError("aé", 1, 2, "why")
print(e)
try:
    UnicodeEncodeError("ascii", b"a", 1, 2, "why")
except TypeError as e:
    print(e)
e = ValueError("x")
print(e.__cause__, e.__context__, e.__suppress_context__, e.__traceback__)
e.add_note("n1")
print(e.__notes__)
try:
    e.add_note(5)
except TypeError as x:
    print(x)
print(e.with_traceback(None) is e)
try:
    e.with_traceback(5)
except TypeError as x:
    print(x)
try:
    e.__cause__ = 5
except TypeError as x:
    print(x)
try:
    e.__context__ = 5
except TypeError as x:
    print(x)
try:
    e.__traceback__ = 5
except TypeError as x:
    print(x)
try:
    raise 5
except TypeError as x:
    print(x)
try:
    raise int
except TypeError as x:
    print(x)
try:
    raise ValueError from 5
except TypeError as x:
    print(x)
try:
    raise ValueError("a") from KeyError("b")
except ValueError as x:
    print(repr(x.__cause__), x.__suppress_context__)
e.args = (1, 2)
print(e, e.args)
try:
    e.args = 5
except TypeError as x:
    print(x)
e.foo = 1
print(e.foo)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k")
except KeyError as x:
    print(repr(x.__context__), x.__cause__)
try:
    assert False, (1, 2)
except AssertionError as x:
    print(x, x.args)
try:
    assert 0
except AssertionError as x:
    print(repr(x))


class E1(Exception):
    def __init__(self, a):
        self.a = a

    def __str__(self):
        return f"E1<{self.a}>"


try:
    raise E1(5)
except E1 as x:
    print(x, repr(x), x.args)


class E2(Exception):
    pass


print(repr(E2("a", 1)), E2("a", 1), E2.__mro__)
try:
    raise E2
except (ValueError, E2) as x:
    print(type(x).__name__)
try:
    try:
        raise ValueError("v")
    except 5:
        pass
except TypeError as x:
    print(x)
try:
    try:
        raise ValueError("v")
    except (ValueError, 5):
        print("caught")
except TypeError as x:
    print(x)


def g():
    try:
        yield 1
    finally:
        print("fin")


for i in g():
    break


def h():
    try:
        return "try"
    finally:
        print("in finally")


print(h())


def k():
    for i in range(3):
        try:
            continue
        finally:
            print("f", i)
    else:
        return "else"


print(k())
print(
    issubclass(ZeroDivisionError, ArithmeticError),
    issubclass(KeyError, LookupError),
    IOError is OSError,
    EnvironmentError is OSError,
    1,
)
eg = ExceptionGroup("g", [ValueError(1), TypeError(2)])
print(eg, eg.message, eg.exceptions, eg.split(ValueError), eg.subgroup(lambda e: isinstance(e, TypeError)))
for a in [("a",), ("a", []), (1, [ValueError()]), ("a", [1]), ("a", 5), ("a", [KeyboardInterrupt()])]:
    try:
        print(repr(ExceptionGroup(*a)))
    except Exception as x:
        print(type(x).__name__, x)
print(repr(BaseExceptionGroup("a", [KeyboardInterrupt()])), type(BaseExceptionGroup("a", [ValueError()])).__name__)
