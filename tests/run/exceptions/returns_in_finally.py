def t1():
    try: return "try"
    finally: print("fin")
print(t1())
def t2():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print("body", i)
        finally: print("f", i)
    else: print("else")
    return i
print(t2())
def t3():
    try: raise ValueError(1)
    except ValueError as e: return "caught"
    else: return "else"
    finally: return "finally"
print(t3())
def t4():
    while True:
        try:
            try: raise KeyError("k")
            finally: break
        except KeyError: print("no")
    return "done"
print(t4())
def t5():
    try:
        try: 1/0
        except ZeroDivisionError as e: raise ValueError("v") from e
    except ValueError as e2:
        print(repr(e2.__cause__), repr(e2.__context__), e2.__suppress_context__)
t5()
def t6():
    try:
        try: 1/0
        except ZeroDivisionError: raise ValueError("v") from None
    except ValueError as e2:
        print(repr(e2.__cause__), repr(e2.__context__), e2.__suppress_context__)
t6()
try:
    e = 5
    try: raise TypeError("x")
    except TypeError as e: pass
    print(e)
except NameError as n: print(n)
def t7():
    try: yield 1
    finally: print("gen fin")
for x in t7(): print(x)
g = t7(); next(g); g.close()
class E1(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.a = a
    def __str__(self): return f"E1({self.a})"
try: raise E1(1, 2)
except E1 as e: print(e, repr(e), e.args)
for exc in (ValueError("a"), KeyError("k"), OSError(2, "nope"), OSError(2, "nope", "file"), IndexError(), Exception(1, 2), StopIteration(3), SystemExit(3), UnicodeDecodeError("utf-8", b"x", 0, 1, "bad")):
    print(str(exc), "|", repr(exc), "|", exc.args)
try: raise 3
except TypeError as e: print(e)
try: raise int
except TypeError as e: print(e)
try:
    try: raise ValueError
    except (KeyError, ValueError) as e: raise
except ValueError as e: print("re", repr(e))
e = ValueError("n"); e.add_note("note1"); print(e.__notes__)
try: raise ValueError("tb").with_traceback(None)
except ValueError as e: print(e.__traceback__ is not None, e.__traceback__.tb_lineno)
try: assert 1 == 2, "msg"
except AssertionError as e: print(repr(e))
try: assert 0
except AssertionError as e: print(repr(e))
