import sys
eg = ExceptionGroup("eg", [ValueError(1), TypeError("t"), ExceptionGroup("in", [KeyError("k"), ValueError(2)])])
print(eg, repr(eg), eg.message, eg.exceptions)
m, r = eg.split(ValueError)
print(repr(m), repr(r))
print(repr(eg.subgroup(lambda e: isinstance(e, KeyError))), eg.subgroup(OSError))
try:
    raise eg
except* ValueError as e:
    print("VE", e.exceptions)
except* (TypeError, KeyError) as e:
    print("TK", e.exceptions)
try:
    try:
        raise eg
    except* ValueError as e:
        print("v")
except ExceptionGroup as rest:
    print("rest", rest, rest.exceptions)
try:
    raise ValueError("plain")
except* ValueError as e:
    print(repr(e))
def f():
    try:
        raise ExceptionGroup("g", [OSError("o")])
    except* OSError as e:
        raise RuntimeError("new") from e
try: f()
except ExceptionGroup as e: print(repr(e), repr(e.__cause__))
except RuntimeError as e: print("RE", repr(e), repr(e.__cause__))
class MyG(ExceptionGroup):
    def __new__(cls, msg, excs, code):
        o = super().__new__(cls, msg, excs)
        o.code = code
        return o
    def derive(self, excs): return MyG(self.message, excs, self.code)
g = MyG("m", [ValueError(1), KeyError(2)], 7)
a, b = g.split(ValueError)
print(type(a).__name__, a.code, b.code, repr(b))
try: ExceptionGroup("x", [])
except ValueError as e: print(e)
try: ExceptionGroup("x", [1])
except ValueError as e: print(e)
try: ExceptionGroup("x", [KeyboardInterrupt()])
except TypeError as e: print(e)
print(type(BaseExceptionGroup("x", [ValueError()])).__name__, type(BaseExceptionGroup("x", [KeyboardInterrupt()])).__name__)
try: ExceptionGroup(1, [ValueError()])
except TypeError as e: print(e)
try: ExceptionGroup("x", 3)
except TypeError as e: print(e)
def leaf(e, d=0):
    print("  "*d + repr(e))
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions: leaf(x, d+1)
leaf(eg)
try:
    try: raise eg
    except* TypeError as e: raise
except BaseExceptionGroup as e: print(repr(e))
for i in range(2):
    try:
        raise ExceptionGroup("l", [ValueError(i)])
    except* ValueError:
        print("loop", i)
    else: print("else")
    finally: print("fin")
try: pass
except* ValueError: print("no")
else: print("else")
eg.add_note("note"); print(eg.__notes__, eg.split(ValueError)[0].__notes__)
