def attempt(f, *args):
    try:
        print(f(*args))
    except NameError as e:
        print(type(e).__name__, e)


def a(flag):
    if flag:
        x = 1
    return x


def b():
    for i in []:
        pass
    return i


def c():
    x = x + 1
    return x


def d():
    def inner():
        return y
    if len("ab") > 5:
        y = 1
    return inner()


def e():
    try:
        1 // 0
    except ZeroDivisionError as err:
        pass
    return err


def f():
    del q
    q = 1


def g(n):
    while n > 0:
        last = n
        n -= 1
    return last


def h():
    with_value = 1
    del with_value
    with_value += 1


attempt(a, True)
attempt(a, False)
attempt(b)
attempt(c)
attempt(d)
attempt(e)
attempt(f)
attempt(g, 3)
attempt(g, 0)
attempt(h)
attempt(lambda: never_defined)
attempt(lambda: later())


def later():
    return "defined later"


attempt(lambda: later())
