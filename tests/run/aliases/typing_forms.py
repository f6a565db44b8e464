# Texts, origins and arguments of what typing makes.
import typing
from typing import Annotated, Any, Callable, ClassVar, Dict, Final, List, Literal, Optional, Set, Tuple, Type, Union
from typing import NewType, get_args, get_origin

forms = [
    Any, Optional[int], Optional["Node"], Union[int, str], Union[int, None], Union[int, Union[str, float]],
    List[int], Dict[str, List[int]], Set[str], Tuple[int, ...], Tuple[()], Type[int], Union,
    Callable[[int, str], bool], Callable[..., None], Callable[[], int], ClassVar[int], Final[str],
    Literal[1, "a", None], Annotated[int, "meta", 3],
]
for form in forms:
    print(form)
print(Union[int, int] is int, Optional[None])
print(Optional[int] == Union[None, int], Union[int, str] == Union[str, int], List[int] == List[int], List[int] == List[str])
print(List[int].__origin__, Dict[str, int].__args__, Optional[int].__args__, Union[int, str].__args__)
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(int), get_args(int), get_origin(Union[int, str]))
print(get_args(Callable[[int], str]), get_args(Annotated[int, 1]), get_origin(Annotated[int, 1]))
print(get_origin(list[int]), get_origin(int | str), get_args(int | None))
print(isinstance([], List), isinstance({}, Dict), isinstance((), List), issubclass(list, List))
for check in (lambda: List(), lambda: Any(), lambda: isinstance(1, List[int]), lambda: isinstance(1, Any)):
    try:
        print(check())
    except TypeError as e:
        print(type(e).__name__, e)
UserId = NewType("UserId", int)
print(UserId, UserId(5) + 1, UserId.__name__, UserId.__supertype__)


class Numbers(List[int]):
    def total(self):
        return sum(self)


print(Numbers([1, 2]).total(), Numbers.__bases__[0], List, Dict)
print(typing.cast(int, "x"), typing.TYPE_CHECKING)


def first(xs: List[int]) -> Optional[int]:
    return xs[0] if xs else None


print(first([]), first([4]), first.__annotations__)
