# abc. That abstract methods keep a class from having instances is the compiler's part; it also answers `isinstance` where
# no class is registered and no hook is defined.


def abstractmethod(funcobj):
    return intrinsics.abstract(funcobj)


# Classes and those that they count as subclasses.
_registrations = []


class ABCMeta(type):
    @property
    def __abstractmethods__(cls):
        return frozenset(intrinsics.abstract_names(cls))

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        _registrations.append((cls, intrinsics.registered(cls, subclass)))
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(intrinsics.type_of(instance))

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if hasattr(cls, "__subclasshook__"):
            answer = cls.__subclasshook__(subclass)
            if answer is not NotImplemented:
                return answer
        if intrinsics.subclass(subclass, cls):
            return True
        for base, registered in _registrations:
            if intrinsics.subclass(base, cls) and intrinsics.subclass(subclass, registered):
                return True
        return False


class ABC(metaclass=ABCMeta):
    pass


class abstractproperty(property):
    pass


class abstractclassmethod(classmethod):
    pass


class abstractstaticmethod(staticmethod):
    pass


def get_cache_token():
    return len(_registrations)


def update_abstractmethods(cls):
    return cls
