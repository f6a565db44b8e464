# try/finally flows
def a():
    try: raise ValueError
    except ValueError: return "exc"
    else: return "else"
    finally: print("fin a")
print(a())
def b():
    try: pass
    except ValueError: return "exc"
    else: return "else"
    finally: print("fin b")
print(b())
def c():
    try: return "try"
    finally: return "finally"
print(c())
def d():
    try: raise KeyError
    finally: return "swallowed"
print(d())
def e():
    r = []
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            r.append(i)
        finally: r.append(-i)
    return r
print(e())
def f():
    try:
        try: 1/0
        finally: print("inner")
    except ZeroDivisionError: print("outer")
f()
def g():
    try:
        try: 1/0
        except ZeroDivisionError: raise KeyError("k")
        finally: print("fin")
    except KeyError as e: print(repr(e), repr(e.__context__))
g()
def h():
    x = 1
    try: return x
    finally: x = 2
print(h())
def i():
    l = [1]
    try: return l
    finally: l.append(2)
print(i())
def j():
    while True:
        try:
            while True:
                try: break
                finally: print("b1")
            break
        finally: print("b2")
j()
def k():
    try: yield 1
    finally: print("gen fin"); yield 2
print(list(k()))
def l():
    try: raise ValueError(1)
    except ValueError as e:
        try: raise KeyError(2)
        except KeyError as e2: print(repr(e2.__context__))
        print(repr(e))
        try: raise
        except ValueError as e3: print(e3 is e)
l()
import sys
def m():
    print(sys.exc_info()[0])
    try: 1/0
    except: print(sys.exc_info()[0].__name__, sys.exception())
    print(sys.exc_info())
m()
def n():
    for x in [1, 2]:
        try: raise [ValueError, KeyError][x - 1]("e")
        except ValueError as e: print("v", e); continue
        except (KeyError, TypeError) as e: print("k", e)
        else: print("no")
        finally: print("f")
n()
def o(depth):
    try:
        if depth == 0: raise RuntimeError("deep")
        o(depth - 1)
    except RuntimeError as e:
        raise ValueError(depth) from e
try: o(2)
except ValueError as e:
    while e: print(repr(e)); e = e.__cause__
try:
    raise ExceptionGroup("g", [ValueError(1), KeyError(2), ExceptionGroup("h", [TypeError(3)])])
except* ValueError as eg: print("V", eg.exceptions)
except* (KeyError, TypeError) as eg: print("KT", eg)
try: sys.exit(3)
except SystemExit as e: print("exit", e.code)
try:
    def r(): return r()
    r()
except RecursionError as e: print(type(e).__name__)
try:
    try: raise ValueError("a")
    finally: raise KeyError("b")
except KeyError as e: print(e, repr(e.__context__))
