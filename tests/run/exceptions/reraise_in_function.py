# A bare raise looks for the handled exception, wherever it is called from.
import sys


def again():
    raise


try:
    try:
        raise ValueError("outer")
    except ValueError:
        again()
except ValueError as e:
    print(repr(e))
try:
    again()
except RuntimeError as e:
    print(e)


def nested():
    try:
        raise KeyError("inner")
    except KeyError:
        print(repr(sys.exception()))
    print(repr(sys.exception()))


try:
    raise ValueError("a")
except ValueError:
    nested()
    print(repr(sys.exception()))
print(sys.exception(), sys.exc_info())


def gen():
    try:
        yield repr(sys.exception())
        raise KeyError("g")
    except KeyError:
        yield repr(sys.exception())
    yield repr(sys.exception())


try:
    raise ValueError("around")
except ValueError:
    print(list(gen()))
print(list(gen()))
