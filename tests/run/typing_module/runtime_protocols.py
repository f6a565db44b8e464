# The protocols of typing itself, overloads that the program looks at, and classes behind the names of collections.
import typing
from typing import SupportsAbs, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound, overload, get_overloads

for value in (5, 2.5, "a", True, None, 1j):
    print(repr(value), isinstance(value, SupportsInt), isinstance(value, SupportsIndex), isinstance(value, SupportsFloat))
    print(isinstance(value, SupportsAbs), isinstance(value, SupportsRound))
print(SupportsInt, SupportsAbs[int])


@overload
def twice(x: int) -> int: ...
@overload
def twice(x: str) -> str: ...
def twice(x):
    return x * 2


print(twice(4), twice("ab"))
for one in get_overloads(twice):
    print(one.__name__, one.__annotations__)
print(get_overloads(len) == [])


@overload
def lonely(x: int) -> int: ...


try:
    lonely(1)
except NotImplementedError as error:
    print(error)


@typing.no_type_check
def unchecked(x: "?"):
    return x


print(unchecked.__no_type_check__)
for form in (typing.Iterable[int], typing.Mapping[str, int], typing.Deque[int], typing.List[int], typing.Pattern[str]):
    print(form, typing.get_origin(form))


class Box[T]:
    def __init__(self, item):
        self.item = item


print(Box[int](4).__orig_class__, Box[int](4).item)
print(list[int]((1, 2)))
