# Subscripted classes of collections.abc are aliases.

import collections.abc
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator, Mapping
from typing import get_args, get_origin

for alias in (Iterable[int], Mapping[str, list[int]], Generator[int, None, str], Awaitable[int], AsyncIterator[str]):
    print(alias, get_origin(alias), get_args(alias))
print(Callable[[int, str], bool], Callable[..., int], Callable[[], None], Callable[[int], str].__args__)
print(collections.abc.Sequence[int] == collections.abc.Sequence[int], Iterable[int] | None)


class Numbers(Iterable[int]):
    def __iter__(self):
        return iter([1, 2])


def twice(items: Iterable[int], f: Callable[[int], int]) -> Iterator[int]:
    for x in items:
        yield f(x) * 2


print(list(twice(Numbers(), abs)), Numbers.__mro__[1], isinstance(Numbers(), Iterable), twice.__annotations__)
try:
    Callable[int]
except TypeError as error:
    print(error)
try:
    isinstance([], Iterable[int])
except TypeError as error:
    print(error)
