# Calls of Python functions whose arguments do not fit.
def attempt(call):
    try:
        print("ok", call())
    except TypeError as error:
        print(error)


def none():
    pass


def one(a):
    pass


def three(a, b, c):
    pass


def four(a, b, c, d):
    pass


def defaults(a, b=1, c=2):
    pass


def keywords(a, *, key, other=1):
    pass


def two_keywords(*, first, second, third):
    pass


def positional(a, b, /, c):
    pass


def everything(a, /, b, *args, c, **kw):
    pass


attempt(lambda: none(1))
attempt(lambda: none(1, 2))
attempt(lambda: none(x=1))
attempt(lambda: one())
attempt(lambda: one(1, 2))
attempt(lambda: one(b=1))
attempt(lambda: one(1, a=2))
attempt(lambda: three())
attempt(lambda: three(1))
attempt(lambda: three(1, 2))
attempt(lambda: three(1, 2, 3, 4))
attempt(lambda: three(b=1))
attempt(lambda: four())
attempt(lambda: four(1, d=2))
attempt(lambda: defaults())
attempt(lambda: defaults(1, 2, 3, 4))
attempt(lambda: defaults(1, 2, 3, b=4))
attempt(lambda: defaults(b=4))
attempt(lambda: keywords())
attempt(lambda: keywords(1))
attempt(lambda: keywords(1, 2, key=3))
attempt(lambda: keywords(1, 2))
attempt(lambda: keywords(1, 2, 3, key=1, other=2))
attempt(lambda: keywords(1, kye=2))
attempt(lambda: two_keywords())
attempt(lambda: two_keywords(first=1))
attempt(lambda: two_keywords(first=1, second=2))
attempt(lambda: two_keywords(1, 2, 3))
attempt(lambda: positional(1, b=2, c=3))
attempt(lambda: positional(a=1, b=2, c=3))
attempt(lambda: positional(1))
attempt(lambda: positional(1, 2, 3, 4))
attempt(lambda: everything())
attempt(lambda: everything(1))
attempt(lambda: everything(1, 2))
attempt(lambda: everything(1, b=2, c=3, a=4))
attempt(lambda: everything(1, 2, b=3, c=4))
attempt(lambda: (lambda x: x)())
attempt(lambda: (lambda: 0)(1))


def outer():
    def inner(x):
        pass

    return inner


attempt(lambda: outer()())


class Class:
    def __init__(self, x):
        self.x = x

    def method(self):
        pass

    @staticmethod
    def static(a):
        pass

    @classmethod
    def make(cls, a):
        pass

    def __call__(self, a):
        pass


class Empty:
    pass


attempt(lambda: Class())
attempt(lambda: Class(1, 2))
attempt(lambda: Class(y=1))
attempt(lambda: Class(1).method(2))
attempt(lambda: Class.method())
attempt(lambda: Class.static())
attempt(lambda: Class.static(1, 2))
attempt(lambda: Class.make())
attempt(lambda: Class(1)())
attempt(lambda: Empty(1))
attempt(lambda: Empty(x=1))
attempt(lambda: outer(1))
