# exceptions: class hierarchies, custom, chaining output to stdout
import traceback, sys
class AppError(Exception):
    code = 1
    def __init__(self, msg, *, code=None):
        super().__init__(msg)
        if code is not None: self.code = code
class NotFound(AppError): code = 404
for mk in (lambda: AppError("a"), lambda: AppError("b", code=7), lambda: NotFound("c")):
    try: raise mk()
    except NotFound as e: print("nf", e, e.code)
    except AppError as e: print("app", e, e.code)
class Multi(ValueError, KeyError): pass
try: raise Multi("m")
except KeyError as e: print(type(e).__mro__[1].__name__, str(e))
class Ctx:
    def __enter__(self): raise RuntimeError("enter")
    def __exit__(self, *a): print("never")
try:
    with Ctx(): pass
except RuntimeError as e: print(e)
try:
    try: raise ValueError("one")
    finally: raise TypeError("two")
except TypeError as e: print(repr(e.__context__))
def chain():
    try: 1 / 0
    except ZeroDivisionError as z:
        try: [][1]
        except IndexError as i:
            raise KeyError("z") from z
try: chain()
except KeyError as e: print(repr(e.__cause__), repr(e.__context__), repr(e.__context__.__context__))
print(sys.exc_info())
try: raise ValueError("x")
except ValueError: print(sys.exc_info()[0].__name__, sys.exc_info()[1])
print(traceback.format_exception_only(ValueError("q")))
e = ValueError("a", 1); print(e.args, e == ValueError("a", 1), e.with_traceback(None) is e)
try: raise e from KeyError("c")
except ValueError as x: print(x.__cause__, x.__suppress_context__)
def gen():
    try: yield 1
    except GeneratorExit: print("closing"); raise
    finally: print("fin")
g = gen(); next(g); g.close()
try: raise StopIteration(5)
except StopIteration as s: print(s.value)
try: sys.exit("bye")
except SystemExit as s: print(s.code)
try: raise KeyboardInterrupt
except BaseException as b: print(type(b).__name__)
try: raise Exception
except Exception as e: print(repr(e), str(e) == "")
print(issubclass(FileNotFoundError, OSError), IOError is OSError, EnvironmentError is OSError)
try: open("/nonexistent/file")
except OSError as e: print(e.errno, e.strerror, e.filename, type(e).__name__)
eg = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), ValueError(3)])])
m, r = eg.split(ValueError); print(m, r, eg.subgroup(TypeError).exceptions)
print(eg.derive([OSError()]).exceptions, eg.message)
def nested(n):
    try:
        if n == 0: raise ValueError("deep")
        nested(n - 1)
    except ValueError as e:
        if n == 2: raise RuntimeError("wrapped") from e
        raise
    finally: print("unwind", n)
try: nested(3)
except RuntimeError as e: print(e, e.__cause__)
class E3(Exception):
    def __str__(self): return "custom str"
    def __repr__(self): return "custom repr"
print(str(E3()), repr(E3()), f"{E3()}", [E3()])
try:
    raise E3
except (ValueError, E3) as err: print("tuple", err)
errs = (KeyError, IndexError)
for x in ({}, []):
    try: x[0]
    except errs as e: print(type(e).__name__, isinstance(e, LookupError))
def retry(n):
    for i in range(n):
        try:
            if i < 2: raise ValueError(i)
            return i
        except ValueError as e: print("retry", e)
        else: print("never")
    return None
print(retry(5))
try:
    raise OSError(13, "denied", "f.txt")
except PermissionError as e: print(e, e.filename)
import warnings
try: raise UserWarning("w")
except Warning as w: print(repr(w))
