# Methods that hardly a program calls by name.
import copy
import types
from collections import namedtuple


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


print(float.__getformat__("double"), float.__getformat__("float"))
attempt(float.__getformat__, "int")
attempt(float.__getformat__, 5)
print("ab".__getnewargs__(), b"ab".__getnewargs__(), (1, 2).__getnewargs__(), (5).__getnewargs__())
attempt(lambda: super(5))
attempt(lambda: super(1, 2, 3))
iterator = iter(bytearray(b"abc"))
print(next(iterator), iterator.__length_hint__(), list(iterator), iterator.__length_hint__())
view = memoryview(b"abc")
print(view.tobytes("F"), view.tobytes(None), hasattr(view, "index"), hasattr(view, "count"))
attempt(view.tobytes, "Z")
attempt(lambda: classmethod(5).__get__(1)())
attempt(types.MethodType, 5, 1)
Point = namedtuple("Point", "x y")
print(Point(1, 2).__getnewargs__(), copy.copy(Point(3, [4])), copy.deepcopy(Point(5, [6])))
