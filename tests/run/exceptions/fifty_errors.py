# What fifty small functions raise: arguments, text, cause and context.
import sys
def try_it(f, *a):
    try:
        print("result", f(*a))
    except BaseException as e:
        print(type(e).__name__, e.args, str(e), repr(e))
        c = e.__cause__; x = e.__context__
        if c: print("  cause", repr(c))
        if x: print("  context", repr(x), e.__suppress_context__)
def r1(): raise ValueError
def r2(): raise ValueError("a", 1)
def r3():
    try: 1/0
    except ZeroDivisionError as e: raise KeyError("k") from e
def r4():
    try: 1/0
    except ZeroDivisionError: raise KeyError("k")
def r5():
    try: 1/0
    except ZeroDivisionError: raise KeyError("k") from None
def r6():
    raise 5
def r7():
    raise int
def r8():
    raise ValueError from 5
def r9():
    try:
        return "try"
    finally:
        print("fin")
def r10():
    try:
        raise ValueError("x")
    finally:
        return "swallowed"
def r11():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print("body", i)
        finally:
            print("finally", i)
    else:
        print("else")
    return "done"
def r12():
    raise
def r13(): return {}["missing"]
def r14(): return [][1]
def r15(): return "a" + 1
def r16(): return undefined_thing
def r17(): return None.attr
def r18(): return int("zz", 10)
def r19(): return (1, 2) < (1, "a")
def r20(): a, b = 1, 2, 3
def r21(): a, b, *c = [1]
def r22(): assert 1 == 2, "msg"
def r23(): assert False
def r24(): sys.exit(3)
def r25(): raise KeyboardInterrupt
def r26(): return next(iter([]))
def r27(): return {[]: 1}
def r28(): return {1: 2} + {3: 4}
def r29(): return [1, 2][float("1.5")]
def r30(): return "abc"[str("a")]
def r31(): return chr(-1)
def r32(): return ord("ab")
def r33(): return "%d" % "x"
def r34(): return "%s %s" % (1,)
def r35(): return "{} {}".format(1)
def r36(): return "{a}".format(b=1)
def r37(): return b"a" + "b"
def r38(): return float("abc")
def r39(): return 2 ** -1, 0 ** -1
def r40(): return 1 << -1
def r41(): return [1].index(5)
def r42(): return [1].remove(5)
def r43(): return [].pop()
def r44(): return {}.popitem()
def r45(): return set().pop()
def r46(): return "abc".index("z")
def r47(): return tuple(5)
def r48(): return dict([1])
def r49(): return dict([(1, 2, 3)])
def r50(): return iter(5)
for name in [f"r{i}" for i in range(1, 51)]:
    print(name, end=": ")
    try_it(globals()[name])
class MyErr(Exception):
    def __init__(self, code, msg):
        super().__init__(msg)
        self.code = code
    def __str__(self): return f"[{self.code}] {super().__str__()}"
def m(): raise MyErr(5, "bad")
try_it(m)
try:
    try:
        m()
    except MyErr as e:
        e.add_note("note1")
        raise
except Exception as e:
    print(e.code, e.__notes__, e)
try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("h", [KeyError(3)])])
except* ValueError as eg:
    print("VE", eg.exceptions)
except* (TypeError, KeyError) as eg:
    print("TK", eg.exceptions, eg.message)
e = ValueError("abc")
print(e.with_traceback(None) is e, e.__traceback__)
try:
    raise e
except ValueError as e2:
    print(e2 is e, e2.__traceback__ is not None, e2.__traceback__.tb_lineno)
print(issubclass(KeyError, LookupError), KeyError.__mro__)
print(OSError(2, "No such file", "fn"), OSError(2, "x").errno, repr(OSError(2, "y")), OSError(2, "x").strerror)
print(StopIteration(5).value, SystemExit(3).code, UnicodeDecodeError("utf8", b"x", 0, 1, "r"))
print(KeyError("a"), KeyError("a", "b"), KeyError())
