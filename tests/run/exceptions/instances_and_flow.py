# exception classes
class E1(Exception): pass
class E2(E1):
    def __init__(self, a, b):
        self.a = a
        self.b = b
class E3(E1):
    def __init__(self, a):
        super().__init__(a, "x")
    def __str__(self): return "E3 str"
for mk in (lambda: E1(), lambda: E1(1), lambda: E1(1, 2), lambda: E2(1, 2), lambda: E3(1)):
    e = mk()
    print(repr(e), str(e), e.args)
try:
    raise E2(3, 4)
except E1 as e:
    print(e.a, e.b, isinstance(e, E2))
try:
    raise E1
except E1 as e:
    print(repr(e))
try:
    raise 1
except TypeError as e:
    print(e)
try:
    raise int
except TypeError as e:
    print(e)
try:
    try:
        1/0
    except ZeroDivisionError as e:
        raise ValueError("v") from e
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        1/0
    except ZeroDivisionError as e:
        raise ValueError("v")
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    raise ValueError("v") from None
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
try:
    raise
except RuntimeError as e:
    print(e)
try:
    try: 1/0
    except (KeyError, IndexError): print("no")
except ArithmeticError as e:
    print("yes", e)
try:
    try: 1/0
    except "abc": pass
except TypeError as e:
    print(e)
def f():
    try: return 1
    finally: print("fin")
print(f())
def g():
    for i in range(3):
        try: continue
        finally: print("f", i)
    else: print("else")
g()
def h():
    while True:
        try: return 1
        finally: break
    return 2
print(h())
e = ValueError("a")
e.args = (1, 2, 3)
print(e, repr(e))
e.add_note("note1")
print(e.__notes__)
print(e.with_traceback(None) is e)
try: e.args = 5
except TypeError as x: print(x)
print(StopIteration(5).value, SystemExit(3).code, KeyError("k"), repr(KeyError("k")))
o = OSError(2, "No such", "file")
print(o, o.errno, o.strerror, o.filename, type(o))
print(UnicodeDecodeError("utf8", b"abc", 1, 2, "bad"))
print(ImportError("m", name="n", path="p").name)
try:
    e
    del e
    e
except NameError as x:
    print(x, x.name)
print(BaseException.__subclasses__()[:0], Exception.__mro__)
print(issubclass(KeyError, LookupError), issubclass(FileNotFoundError, IOError), IOError is OSError)
