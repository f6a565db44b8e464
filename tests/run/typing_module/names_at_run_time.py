import typing
from typing import *
print(List[int], Dict[str, int], Optional[int], Union[int, str], Union[int, None], Callable[[int], str], Tuple[int, ...], Any, Callable[..., int])
T = TypeVar("T"); print(T, T.__name__, T.__constraints__, T.__bound__)
class S(Generic[T]):
    def __init__(self, x: T): self.x = x
    def get(self) -> T: return self.x
print(S[int], S[int](3).get(), S.__parameters__, S[int].__args__, S[int].__origin__)
def f(a: int, b: "str" = "x") -> Optional[int]: pass
print(get_type_hints(f)); print(f.__annotations__)
print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]), get_args(Optional[int]), get_origin(int))
class N(NamedTuple):
    a: int
    b: str = "d"
print(N(1), N(1)._asdict(), N._fields, N.__annotations__, N._field_defaults)
class TD(TypedDict, total=False):
    x: int
    y: str
t = TD(x=1); print(t, type(t), TD.__annotations__, TD.__total__)
print(cast(int, "x"), NewType("U", int)(5), Literal[1, "a"], ClassVar[int], Final[int], Type[int])
@runtime_checkable
class P(Protocol):
    def go(self) -> int: ...
class I:
    def go(self): return 1
print(isinstance(I(), P), isinstance(3, P), TYPE_CHECKING)
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(g(1)); print(no_type_check(f) is f); 
@final
class Fi: pass
print(Annotated[int, "m"], get_type_hints(S.get), List, Dict, Sequence[int], Iterable[int], Iterator, Mapping[str, int])
print(Optional[int] == Union[int, None], List[int] == List[int], hash(List[int]) == hash(List[int]), Union[int, int], Union[int, Union[str, float]])
U = NewType("U", int); print(U.__name__, U.__supertype__, U)
print(isinstance([], List), isinstance({}, Dict)); 
try: isinstance([], List[int])
except TypeError as e: print(e)
print(NoReturn, Never, Self, LiteralString, AnyStr, Hashable, Text, Union[int, str].__args__)
print(typing.get_overloads, Required, NotRequired) if False else None
