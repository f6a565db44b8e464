# traceback: texts of exceptions.
import sys
import traceback


def show(text):
    # Without the file's path.
    for line in text.splitlines():
        if line.startswith("  File"):
            line = line.split(", ", 1)[1]
        print(line)


def f(x):
    return g(x) + 1


def g(x):
    return 10 // x


try:
    f(0)
except ZeroDivisionError as e:
    show(traceback.format_exc())
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    print([(s.name, s.lineno, s.line) for s in traceback.extract_tb(e.__traceback__)])
    print(len(traceback.format_tb(e.__traceback__)), len(traceback.format_exception(e)) >= 3)
try:
    try:
        f(0)
    except ZeroDivisionError as e:
        raise RuntimeError("outer") from e
except RuntimeError as e:
    show("".join(traceback.format_exception(e)))
    show("".join(traceback.format_exception(type(e), e, e.__traceback__, chain=False)))
try:
    raise KeyError("k")
except KeyError:
    show(traceback.format_exc())
e = ValueError("a\nb")
e.add_note("note one")
print(traceback.format_exception_only(e))


class Custom(Exception):
    def __str__(self):
        return "custom text"


print(traceback.format_exception_only(Custom(1)))
print(traceback.format_exception(ValueError("no traceback")))
te = traceback.TracebackException.from_exception(ValueError("te"))
print(list(te.format_exception_only()), str(te))
