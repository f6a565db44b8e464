# abc. That abstract methods keep a class from having instances is the compiler's part.


def abstractmethod(funcobj):
    return intrinsics.abstract(funcobj)


class ABCMeta(type):
    def register(cls, subclass):
        return subclass


class ABC(metaclass=ABCMeta):
    pass


class abstractproperty(property):
    pass


class abstractclassmethod(classmethod):
    pass


class abstractstaticmethod(staticmethod):
    pass
