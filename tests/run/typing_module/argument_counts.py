# Generic classes take as many arguments as they have parameters.
from typing import Generic, ParamSpec, TypeVar

T = TypeVar("T")
U = TypeVar("U")
P = ParamSpec("P")


class One(Generic[T]):
    pass


class Two(Generic[T, U]):
    pass


class Narrow(Two[int, U]):
    pass


class New[A, B = str]:
    pass


class Plain(One[int]):
    pass


class Call(Generic[P, T]):
    pass


tries = (
    lambda: One[int],
    lambda: One[int, str],
    lambda: Two[int],
    lambda: Two[int, str],
    lambda: Two[int, str, float],
    lambda: Narrow[str],
    lambda: Narrow[str, int],
    lambda: New[int, int],
    lambda: Call[[int, str], float],
)
for attempt in tries:
    try:
        print(attempt())
    except TypeError as error:
        print("TypeError:", error)
print(One[T][int], Two[int, T].__parameters__, One[One[str]])
