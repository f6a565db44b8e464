# wasm: skip frames do not always have an address of their own there
import io, traceback
def f():
    return g()
def g():
    return traceback.extract_stack()
st = f()
print(len(st), [x.name for x in st], [x.lineno for x in st], [x.line for x in st], type(st).__name__)
def h():
    1/0
try:
    h()
except ZeroDivisionError as e:
    tb = traceback.extract_tb(e.__traceback__)
    print(type(tb).__name__, len(tb))
    for fr in tb:
        print(fr.name, fr.lineno, fr.line, fr.filename[-5:], fr.colno, fr.end_colno, fr.end_lineno)
        print(tuple(fr)[1:])
    for fr, ln in traceback.walk_tb(e.__traceback__):
        print(ln, fr.f_code.co_name)
    print(traceback.format_exception_only(e))
    print(traceback.format_exception_only(type(e), e))
    te = traceback.TracebackException.from_exception(e)
    print(te.exc_type_str, str(te))
    print(list(te.format_exception_only()))
    print("".join(te.format()).replace(st[0].filename, "FILE"))
    print(te.stack.format()[0].replace(st[0].filename, "FILE"))
def p():
    text = io.StringIO()
    traceback.print_stack(file=text)
    print(text.getvalue().replace(st[0].filename, "FILE"))
    print(len(traceback.format_stack(limit=1)), len(traceback.format_stack(limit=-1)))
p()
print(traceback.format_exception_only(SyntaxError("bad", ("f.py", 3, 5, "a b c\n"))))
print(traceback.format_exception_only(ExceptionGroup("x", [ValueError(1)])))
e = ValueError("a")
e.add_note("note1")
e.add_note("note\n2")
print(traceback.format_exception_only(e))
print(traceback.format_exception_only(KeyError("k")))
print(traceback.format_list([("a.py", 1, "f", "x = 1")]))
s = traceback.StackSummary.from_list([("a.py", 1, "f", "x = 1"), traceback.FrameSummary("b.py", 2, "g")])
print(s.format())
print(repr(s[0]))
