# `isinstance` asks an object what its `__class__` is.
class Proxy:
    def __init__(self, target):
        self._target = target

    @property
    def __class__(self):
        return type(self._target)


class Base:
    pass


class Derived(Base):
    pass


class Named:
    __class__ = int


def check(x, *classes):
    print([isinstance(x, one) for one in classes], isinstance(x, classes))


check(Proxy(Base()), Base, Derived, Proxy, int)
check(Proxy(Derived()), Base, Derived, Proxy, int)
check(Proxy(5), int, str, object)
check(Named(), int, str, Named)
check(Base(), Base, Derived, Proxy)
print(isinstance(Proxy(5), int | str), isinstance(Proxy(5), str | bytes))
print(type(Proxy(Base())).__name__, Proxy(Base()).__class__.__name__)
try:
    isinstance(Proxy(1), 5)
except TypeError as error:
    print(error)
for make in (classmethod, staticmethod, super):
    for args in ((), (1, 2, 3)):
        try:
            make(*args)
        except (TypeError, RuntimeError) as error:
            print(type(error).__name__, error)
try:
    super(1)
except TypeError as error:
    print(error)
print(type.__prepare__(), type.__prepare__("name", (), x=1))
