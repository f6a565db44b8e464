# Abstract classes with properties, class methods and partial implementations.
from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    registry = []

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Shape.registry.append(cls.__name__)

    @property
    @abstractmethod
    def area(self): ...

    @classmethod
    @abstractmethod
    def unit(cls): ...

    @staticmethod
    @abstractmethod
    def sides(): ...

    @abstractmethod
    def scale(self, by):
        return f"scaled by {by}"

    def describe(self):
        return f"{type(self).__name__} {self.area} {self.sides()}"


class Square(Shape):
    def __init__(self, a):
        self.a = a

    @property
    def area(self):
        return self.a**2

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def sides():
        return 4

    def scale(self, by):
        return super().scale(by) + "!"


class Partial(Shape):
    @property
    def area(self):
        return 0


print(Square(3).describe(), Square.unit().area, Square(2).scale(5), Shape.registry)
for cls in (Shape, Partial):
    try:
        cls()
    except TypeError as e:
        print(e)
print(isinstance(Square(1), Shape), issubclass(Partial, Shape), type(Shape) is ABCMeta)


class Named(metaclass=ABCMeta):
    @abstractmethod
    def name(self): ...


class Both(Square, Named):
    def name(self):
        return "both"


print(Both(2).name(), Both(2).describe(), [c.__name__ for c in Both.__mro__])


class Lonely(Named):
    pass


try:
    Lonely()
except TypeError as e:
    print(e)
