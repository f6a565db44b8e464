def a():
    try:
        return "try"
    finally:
        print("finally a")


def b():
    try:
        return "try"
    finally:
        return "finally"


def c():
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"


def d():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print("body", i)
        finally:
            print("finally", i)
    return "d"


def e():
    while True:
        try:
            return "from loop"
        finally:
            break
    return "after loop"


def f():
    try:
        pass
    except ValueError:
        print("never")
    else:
        return "else"
    finally:
        print("finally f")


def g():
    x = 1
    try:
        return x
    finally:
        x = 2


def h():
    try:
        try:
            raise ValueError("inner")
        finally:
            print("inner finally")
    except ValueError as err:
        return str(err)
    finally:
        print("outer finally")


def k():
    for i in range(5):
        try:
            raise ValueError(i)
        except ValueError:
            if i < 2:
                continue
            return i
        finally:
            print("k", i)


def m():
    out = []
    try:
        try:
            return out
        finally:
            out.append(1)
    finally:
        out.append(2)


for fn in (a, b, c, d, e, f, g, h, k, m):
    print(fn.__name__, fn())
