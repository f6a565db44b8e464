from typing import *
import typing
T = TypeVar("T")
def first(xs: Sequence[T], default: Optional[T] = None) -> Optional[T]:
    for x in xs: return x
    return default
print(first([1, 2]), first([], "d"))
class Repo(Generic[T]):
    def __init__(self): self.items: Dict[str, T] = {}
    def add(self, k: str, v: T) -> "Repo[T]":
        self.items[k] = v; return self
    def get(self, k: str) -> Optional[T]: return self.items.get(k)
r: Repo[int] = Repo[int]()
r.add("a", 1).add("b", 2)
print(r.get("a"), r.get("z"))
Vector = List[float]
def scale(s: float, v: Vector) -> Vector: return [s * x for x in v]
print(scale(2.0, [1.0, 2.0]), Vector)
Handler = Callable[[int], str]
def apply(h: Handler, x: int) -> str: return h(x)
print(apply(str, 3))
@overload
def proc(x: int) -> int: ...
@overload
def proc(x: str) -> str: ...
def proc(x): return x
print(proc(1), proc("a"))
class Movie(TypedDict):
    title: str
    year: int
m: Movie = {"title": "x", "year": 1}
print(m, Movie(title="y", year=2))
class Pt(NamedTuple):
    x: int
    y: int = 0
print(Pt(1), Pt(1, 2)._replace(x=5), Pt.__doc__)
Mode = Literal["r", "w"]
print(Mode, get_args(Mode))
x: Final = 3
print(cast(int, "s"), Any, NoReturn, Iterator[T], Type[T])
def gen() -> Iterator[int]: yield 1
print(list(gen()), gen.__annotations__)
class It(Iterable[int]):
    def __iter__(self): return iter([1, 2])
print(list(It()), isinstance([], Iterable), isinstance(3, Hashable))
print(isinstance({}, Mapping), isinstance([], Sequence), isinstance(len, Callable), issubclass(list, Iterable))
print(Union[int, str] | None, int | None, Optional[int] | str)
UserId = NewType("UserId", int)
print(UserId(3) + 1)
print(typing.List is List, TYPE_CHECKING)
d: DefaultDict[str, int] = typing.DefaultDict(int) if False else {}
def kw(**kwargs: Any) -> None: print(kwargs)
kw(a=1)
P = ParamSpec("P")
print(P, P.args, P.kwargs)
