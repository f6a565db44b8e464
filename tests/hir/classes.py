class Base:
    """A base."""

    kind = "base"
    count: int = 0
    label: str

    def __init__(self, x, *, y=2):
        self.x = x
        self.__hidden = y

    @property
    def total(self):
        return self.x + self.__hidden

    @staticmethod_
    def make(cls):
        cls.not_attr = 1


class Derived(Base, metaclass=type):
    def __init__(self, x):
        super().__init__(x, y=3)
        self.pair = (self.x, __class__)

    def later(self):
        def set():
            self.z = 1
        return set

    class Inner:
        value = __qualname__ + __module__


def local(flag):
    class Local:
        if flag:
            value = 1
        value = value
        print = print
    return Local
