# Class statements that `__prepare__` or `__init_subclass__` refuse.
class M(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return 5


def with_number():
    class B(metaclass=M):
        pass


def below():
    class N:
        pass

    class B(N, x=1):
        pass


def keyword():
    class B(x=1):
        pass


for make in (with_number, below, keyword):
    try:
        make()
    except TypeError as error:
        print(error)
