# A metaclass's `mro` is called for each of its classes, before the hooks.
class Meta(type):
    def mro(cls):
        print("order of", cls.__name__)
        return super().mro()


class Base(metaclass=Meta):
    def __init_subclass__(cls):
        print("subclass", cls.__name__)


class A(Base):
    pass


class B(Base):
    pass


class C(A, B):
    pass


print([cls.__name__ for cls in C.__mro__])
print([cls.__name__ for cls in C.mro()])


class Listing(type):
    def mro(cls):
        return (*type.mro(cls),)


class Listed(metaclass=Listing):
    pass


print(Listed.__mro__ == (Listed, object))
