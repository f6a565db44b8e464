for t in (int, str, ValueError):
    print(isinstance(5, t), isinstance("a", t))
ts = tuple([int, str])
print(isinstance(5, ts), isinstance(2.5, ts))
def try_catch(exc, cls):
    try:
        raise exc
    except cls as e:
        return "caught " + repr(e)
    except Exception as e:
        return "missed " + repr(e)
print(try_catch(ValueError(1), ValueError))
print(try_catch(ValueError(1), KeyError))
print(try_catch(KeyError(1), (ValueError, KeyError)))
print(try_catch(KeyError(1), tuple([ValueError, KeyError])))
print(try_catch(OSError(1), tuple([ValueError, KeyError])))
try:
    1/0
except Exception as e:
    t = type(e)
    print(t, t is ZeroDivisionError, t == ZeroDivisionError, t.__name__)
    try:
        raise type(e)("again")
    except ZeroDivisionError as z:
        print(repr(z))
    try:
        raise t
    except ArithmeticError as z:
        print(repr(z))
