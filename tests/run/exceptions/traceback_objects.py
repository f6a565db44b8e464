# Traceback objects: lines, the next frame, names of code.
import sys


def a():
    b()


def b():
    raise ValueError("x")


try:
    a()
except ValueError as e:
    tb = e.__traceback__
    seen = []
    while tb is not None:
        seen.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(seen)
    print(sys.exc_info()[2] is e.__traceback__)
    print(e.with_traceback(None) is e, e.__traceback__)
e = ValueError("never raised")
print(e.__traceback__)
try:
    raise e
except ValueError:
    print(e.__traceback__ is not None, e.__traceback__.tb_lineno)
try:
    e.with_traceback("x")
except TypeError as t:
    print(t)
