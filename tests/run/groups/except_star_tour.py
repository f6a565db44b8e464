# ExceptionGroup / except* and notes
def t(eg):
    try: raise eg
    except* ValueError as g: print("V", [str(x) for x in g.exceptions], type(g).__name__)
    except* (TypeError, KeyError) as g: print("TK", len(g.exceptions))
    else: print("else")
    finally: print("fin")
t(ExceptionGroup("a", [ValueError(1), TypeError(2), KeyError(3)]))
try: t(ExceptionGroup("b", [ValueError(1), OSError(2)]))
except ExceptionGroup as e: print("rest", e.exceptions, e.message)
try:
    try: raise ValueError("plain")
    except* ValueError as g: print(type(g), g.exceptions)
except Exception as e: print("no")
try:
    try: raise ExceptionGroup("x", [ValueError(1)])
    except* ValueError: raise KeyError("new")
except KeyError as e: print(repr(e), repr(e.__context__))
nested = ExceptionGroup("n", [ValueError(1), ExceptionGroup("m", [TypeError(2), ValueError(3)])])
m, r = nested.split(ValueError); print(m, r, m.exceptions, r.exceptions)
print(nested.subgroup(lambda e: isinstance(e, TypeError)), nested.subgroup(OSError))
print(isinstance(nested, Exception), isinstance(BaseExceptionGroup("b", [KeyboardInterrupt()]), Exception), type(BaseExceptionGroup("b", [ValueError()])))
class MyEG(ExceptionGroup):
    def derive(self, excs): return MyEG(self.message, excs)
try: raise MyEG("mine", [ValueError(1), TypeError(2)])
except* ValueError as g: print(type(g).__name__)
except* TypeError as g: print(type(g).__name__)
e = ValueError("v"); e.add_note("n1"); e.add_note("n2"); print(e.__notes__)
try: e.add_note(5)
except TypeError as x: print(x)
try: ExceptionGroup("x", "abc")
except (TypeError, ValueError) as x: print(x)
try: ExceptionGroup(1, [ValueError()])
except TypeError as x: print(x)
try: ExceptionGroup("x", [KeyboardInterrupt()])
except TypeError as x: print(x)
for i in range(2):
    try:
        if i: raise ExceptionGroup("l", [ValueError(i)])
    except* ValueError as g: print("loop", i)
    else: print("ok", i)
def ret():
    try: raise ExceptionGroup("r", [ValueError()])
    except* ValueError: x = 1
    return x
print(ret(), str(nested), repr(nested))
import traceback, sys
try: raise ExceptionGroup("shown", [ValueError("a"), ExceptionGroup("in", [KeyError("b")])])
except ExceptionGroup as e: print(traceback.format_exception_only(e))
