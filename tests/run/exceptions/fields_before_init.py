"""The fields of builtin exceptions are there though no builtin __init__ ran."""


class Failed(OSError):
    def __init__(self, what):
        self.what = what


class Stopped(StopIteration):
    def __init__(self):
        pass


class Lacking(AttributeError):
    def __init__(self):
        pass


class Left(SystemExit):
    def __init__(self, code):
        pass


class Unfound(ImportError):
    def __init__(self):
        pass


class Wrong(SyntaxError):
    def __init__(self):
        pass


class Undecoded(UnicodeDecodeError):
    def __init__(self):
        pass


for e in (Failed(1), Stopped(), Lacking(), Left(3), Unfound(), Wrong()):
    print(type(e).__name__, e.args, str(e), repr(e))
print(Failed(1).errno, Failed(1).strerror, Failed(1).filename, Failed("disk").what)
print(Stopped().value, Lacking().name, Left(3).code, Unfound().name, Unfound().msg, Unfound().path)
print(Wrong().msg, Wrong().lineno, Wrong().text)
u = Undecoded()
print(u.start, u.end)
u.start = 5
print(u.start)
f = Failed(0)
f.errno = 2
print(f.errno, f.strerror)

for C in (OSError, StopIteration, SystemExit, ImportError, KeyError, SyntaxError, AttributeError, NameError):
    e = C.__new__(C)
    print(C.__name__, e.args, end=" ")
    for name in ("errno", "filename", "value", "code", "name", "path", "msg", "lineno"):
        if hasattr(e, name):
            print(name, getattr(e, name), end=" ")
    print()
try:
    raise Failed("late")
except OSError as caught:
    print(caught.errno, caught.what, caught.filename2)


def numbers():
    try:
        yield 1
        raise Stopped()
    except StopIteration as e:
        yield e.value


print(list(numbers()))
