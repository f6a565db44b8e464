def f():
    try:
        raise "x"
    except TypeError as e:
        print(e)
f()
try:
    raise ValueError("v") from 5
except TypeError as e:
    print(e)
try:
    raise 5
except TypeError as e:
    print(e)
class A: pass
try:
    raise A
except TypeError as e:
    print(e)
try:
    raise A()
except TypeError as e:
    print(e)
try:
    raise None
except TypeError as e:
    print(e)
try:
    raise ValueError from KeyError
except ValueError as e:
    print(repr(e.__cause__), e.__suppress_context__)
try:
    try:
        raise ValueError(1)
    except ValueError:
        raise KeyError(2) from None
except KeyError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try: raise ValueError
    except 5: pass
except TypeError as e:
    print(e, repr(e.__context__))
try:
    raise
except RuntimeError as e: print(e)
