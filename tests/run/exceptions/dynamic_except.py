# The clauses of except are evaluated only when an exception arrives, in order.
def kinds():
    print("evaluated")
    return (ValueError, KeyError)


try:
    print("no error")
except kinds():
    pass
try:
    raise KeyError("k")
except kinds() as e:
    print("caught", e)


def handle(exc, *catch):
    try:
        raise exc
    except catch as e:
        return "caught " + type(e).__name__


print(handle(ValueError(), ValueError), handle(KeyError(), ValueError, LookupError))
try:
    handle(TypeError("t"), ValueError)
except TypeError as e:
    print("passed", e)
try:
    try:
        raise ValueError("v")
    except 5:
        pass
except TypeError as e:
    print(e, repr(e.__context__))


def retry(f, times, exc=Exception):
    last = None
    for i in range(times):
        try:
            return f(i)
        except exc as e:
            last = e
    raise RuntimeError("gave up") from last


def flaky(i):
    if i < 2:
        raise OSError("try " + str(i))
    return "done at " + str(i)


print(retry(flaky, 5))
try:
    retry(flaky, 2)
except RuntimeError as e:
    print(e, repr(e.__cause__))
try:
    retry(flaky, 5, ValueError)
except OSError as e:
    print(e)
