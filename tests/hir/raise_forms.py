def f(x):
    try:
        raise x
    except Exception as x:
        raise ValueError from x
    print(x)


def g(e):
    def inner():
        return e
    try:
        inner()
    except Exception as e:
        pass
    return inner
