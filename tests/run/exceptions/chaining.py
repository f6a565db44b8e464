def low():
    raise KeyError("low")


def explicit():
    try:
        low()
    except KeyError as e:
        raise ValueError("explicit") from e


def implicit():
    try:
        low()
    except KeyError:
        raise ValueError("implicit")


def suppressed():
    try:
        low()
    except KeyError:
        raise ValueError("suppressed") from None


for f in (explicit, implicit, suppressed):
    try:
        f()
    except ValueError as e:
        print(e, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)


def in_finally():
    try:
        low()
    finally:
        raise RuntimeError("from finally")


try:
    in_finally()
except RuntimeError as e:
    print(e, repr(e.__context__))


def three():
    try:
        try:
            1 // 0
        except ZeroDivisionError:
            [].pop()
    except IndexError:
        {}["k"]


try:
    three()
except KeyError as e:
    while e is not None:
        print(type(e).__name__)
        e = e.__context__
try:
    raise ValueError("v") from TypeError("t")
except ValueError as e:
    print(repr(e.__cause__))
try:
    raise ValueError("v") from 5
except TypeError as e:
    print(e)
