# __context__ is set where an exception is raised while another is handled; a cycle is cut.
def names(e):
    out = []
    while e is not None:
        out.append(repr(e))
        e = e.__context__
    return out


try:
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
    except KeyError:
        raise TypeError(3)
except TypeError as e:
    print(names(e), e.__cause__, e.__suppress_context__)
try:
    a = ValueError("a")
    try:
        raise a
    except ValueError:
        try:
            raise KeyError("b")
        except KeyError:
            raise a
except ValueError as e:
    print(names(e))


def helper():
    raise KeyError("inner")


try:
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            helper()
        except KeyError as k:
            print(names(k))
        print("back")
        raise
except ZeroDivisionError as e:
    print(names(e))
try:
    try:
        raise ValueError("x")
    finally:
        raise KeyError("y")
except KeyError as e:
    print(names(e))
try:
    try:
        raise ValueError("x")
    except ValueError as e:
        raise RuntimeError("z") from e
except RuntimeError as e:
    print(repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)
e = KeyError(1)
e.__context__ = ValueError(2)
e.__suppress_context__ = True
print(names(e), e.__suppress_context__)
try:
    e.__suppress_context__ = 1
except TypeError as t:
    print(t)
