class EnterFails:
    def __enter__(self):
        raise ValueError("enter")

    def __exit__(self, *a):
        print("never")


class ExitFails:
    def __enter__(self):
        return 1

    def __exit__(self, *a):
        raise KeyError("exit")


class Fine:
    def __enter__(self):
        print("fine in")

    def __exit__(self, *a):
        print("fine out", a[0].__name__ if a[0] else None)


class NoExit:
    def __enter__(self):
        return 1


class Nothing:
    pass


def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e, "| context:", repr(e.__context__))


def a():
    with Fine(), EnterFails():
        print("never")


def b():
    with Fine(), ExitFails():
        print("body")


def c():
    with ExitFails():
        raise ValueError("body")


def d():
    with NoExit():
        pass


def e():
    with Nothing():
        pass


def f():
    with Fine() as (x, y):
        print("never")


def g():
    with 5:
        pass


for fn in (a, b, c, d, e, f, g):
    attempt(fn)
