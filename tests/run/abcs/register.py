from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping, Reversible, Sequence, Sized


class A:
    def __len__(self):
        return 1


class Call:
    pass


print(isinstance(A(), Sequence), isinstance(A(), Sized))
Sequence.register(A)
print(isinstance(A(), Sequence), isinstance(A(), Reversible), issubclass(A, Sequence), isinstance(Call(), Sequence))
@Mapping.register
class Reg: pass
print(isinstance(Reg(), Mapping), isinstance(Reg(), Collection), isinstance(3, (int, Mapping)))


class Shape(ABC):
    @abstractmethod
    def area(self): ...


class Square(Shape):
    def area(self):
        return 4


class Foreign:
    def area(self):
        return 9


print(isinstance(Square(), Shape), isinstance(Foreign(), Shape))
print(Shape.register(Foreign) is Foreign)
print(isinstance(Foreign(), Shape), issubclass(Foreign, Shape), isinstance(3, Shape))
print([s.area() for s in (Square(), Foreign()) if isinstance(s, Shape)])
print([isinstance(s, (int, Shape)) for s in (Square(), Foreign(), 3, "x")])
try:
    Shape.register(5)
except TypeError as e:
    print(e)
try:
    Square.register(Shape)
except RuntimeError as e:
    print(e)


class HasArea(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is HasArea:
            return any("area" in B.__dict__ for B in C.__mro__)
        return NotImplemented


print(isinstance(Foreign(), HasArea), issubclass(Square, HasArea), issubclass(int, HasArea), isinstance(Call(), HasArea))
try:
    Shape()
except TypeError as e:
    print(e)
