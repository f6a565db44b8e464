# `raise` of a class that makes no exception.
class Number(Exception):
    def __new__(cls, *args):
        return 5


class Other(Exception):
    def __new__(cls, *args):
        return ValueError("another exception")


class Meta(type):
    def __call__(cls, *args):
        return [cls.__name__]


class Called(Exception, metaclass=Meta):
    pass


for cls in (Number, Other, Called):
    try:
        raise cls
    except Exception as error:
        print(type(error).__name__, error)


def raises(cls):
    raise cls


for cls in (Number, Called, ZeroDivisionError):
    try:
        raises(cls)
    except Exception as error:
        print(type(error).__name__, error, error.__context__)
