# What has a private name is bound to the mangled one, and keeps its own.
class Outer:
    def __method(self):
        return "method"

    class __Inner:
        def show(self):
            return "inner"

        def __hidden(self):
            return "hidden"

        class __Deeper:
            pass

    __alias = lambda self: 0

    @staticmethod
    def __static():
        def __local():
            pass

        return __local

    def names(self):
        return [self.__method.__name__, self.__Inner.__name__, self.__Inner.__qualname__, self.__static().__name__]


print(Outer().names())
print(Outer._Outer__method.__qualname__, Outer._Outer__Inner, Outer._Outer__alias.__name__)
inner = Outer._Outer__Inner
print(inner.show.__qualname__, inner._Inner__hidden.__qualname__, inner._Inner__Deeper.__qualname__)
print(sorted(name for name in vars(Outer) if name.startswith("_Outer")))
print(sorted(name for name in vars(inner) if name.startswith("_Inner")))
print(type(inner()).__name__, inner().show())
try:
    Outer().__method()
except AttributeError as error:
    print(error)
try:
    Outer._Outer__method(1, 2)
except TypeError as error:
    print(error)


class _Leading:
    class __Part:
        pass

    part = __Part


print(_Leading.part, hasattr(_Leading, "_Leading__Part"))


def make():
    class Local:
        def __f(self):
            pass

        f = __f

    return Local.f


print(make().__qualname__)
