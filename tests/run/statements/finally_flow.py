# return, break and continue in try, except and finally, nested.
def log(out, x):
    out.append(x)
    return x


def a(out):
    try:
        return log(out, "value")
    finally:
        log(out, "finally")


def b(out):
    for i in range(3):
        try:
            try:
                if i == 0:
                    continue
                if i == 1:
                    raise ValueError
                return "from try"
            except ValueError:
                log(out, "except")
                continue
            finally:
                log(out, f"inner {i}")
        finally:
            log(out, f"outer {i}")


def c(out):
    while True:
        try:
            return "lost"
        finally:
            log(out, "break wins")
            break
    return "after"


def d(out):
    try:
        raise KeyError("lost")
    finally:
        return "return wins"


def e(out):
    try:
        try:
            raise KeyError("first")
        finally:
            raise ValueError("second")
    except ValueError as error:
        return repr(error), repr(error.__context__)


def f(out):
    for i in range(2):
        try:
            1 / i
        except ZeroDivisionError:
            log(out, "zero")
        else:
            log(out, "else")
            break
        finally:
            log(out, "f")
    else:
        log(out, "no break")


def g(out):
    x = 1
    try:
        return x
    finally:
        x = 2


def h(out):
    try:
        try:
            return "inner"
        finally:
            log(out, "one")
    finally:
        log(out, "two")


for function in (a, b, c, d, e, f, g, h):
    out = []
    print(function.__name__, function(out), out)
