# Unions as values: members, equality, tests, texts.
from typing import List, Optional, TypeVar, Union

T = TypeVar("T")


class Own:
    pass


unions = [int | str, int | None, None | int, int | str | int, Own | None, list[int] | None, int | list[str]]
for u in unions:
    print(u, u.__args__, type(u).__name__)
print(Union[int, str] | None, List[int] | None, T | None, Optional[int] | str, int | T, int | List[str])
print(int | str == str | int, int | str == Union[str, int], (int | None) == Optional[int], int | str != int | float)
print({int | str: 1}[str | int], hash(int | str) == hash(str | int))


def kind(x):
    if isinstance(x, int | str):
        return "int or str"
    if isinstance(x, (float, list | tuple)):
        return "float, list or tuple"
    return "other"


print([kind(x) for x in (1, "a", 1.5, [], (), {}, True)])
print(issubclass(bool, int | str), issubclass(float, int | str), isinstance(None, int | None))
Number = int | float
print(isinstance(2.5, Number), isinstance("2", Number), Number)
for bad in (lambda: int | 1, lambda: "a" | int, lambda: int | "a"):
    try:
        print(bad())
    except TypeError as e:
        print(e)
