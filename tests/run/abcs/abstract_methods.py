# `__abstractmethods__`, and what is missing before a class has instances.

from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    def describe(self):
        return self.name + " " + str(self.area())


class Half(Shape):
    def area(self):
        return 1


class Square(Half):
    name = "square"

    @classmethod
    def make(cls):
        return cls()


class Again(Square):
    @abstractmethod
    def area(self): ...


for cls in (Shape, Half, Square, Again):
    print(cls.__name__, sorted(cls.__abstractmethods__), type(cls.__abstractmethods__).__name__)
    try:
        print(cls().describe())
    except TypeError as e:
        print(e)
print(Square.make().describe(), isinstance(Shape, ABCMeta), ABC.__abstractmethods__)
