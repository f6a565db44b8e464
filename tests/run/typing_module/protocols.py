# Protocols: structure at run time, explicit implementations.
from abc import abstractmethod
from typing import Protocol, TypeVar, runtime_checkable


@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...


@runtime_checkable
class Named(Protocol):
    name: str

    def greet(self) -> str: ...


@runtime_checkable
class Closing(Named, Protocol):
    def close(self) -> None: ...


class Person:
    def __init__(self, name):
        self.name = name

    def greet(self):
        return "hi " + self.name


class File:
    name = "file"

    def greet(self):
        return self.name

    def close(self):
        pass


class Nothing:
    greet = None


for x in [[], {}, "s", 3, None, Person("p"), File(), Nothing()]:
    print(type(x).__name__, isinstance(x, HasLen), isinstance(x, Named), isinstance(x, Closing))
print(issubclass(list, HasLen), issubclass(int, HasLen), issubclass(File, HasLen))


class Shape(Protocol):
    @abstractmethod
    def area(self) -> float: ...

    def describe(self) -> str:
        return f"{type(self).__name__} of {self.area()}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


class Half(Shape):
    pass


print(Square(3).describe(), isinstance(Square(1), Square))
for cls in (Shape, Half, HasLen):
    try:
        cls()
    except TypeError as e:
        print(e)


def use(x):
    if isinstance(x, Named):
        return x.greet()
    return "no name"


print(use(Person("a")), use(File()), use(5))
T = TypeVar("T")


class Box(Protocol[T]):
    def get(self) -> T: ...


class IntBox:
    def get(self) -> int:
        return 4


def read(box: Box[int]) -> int:
    return box.get()


print(read(IntBox()))
