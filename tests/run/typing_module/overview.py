from typing import NamedTuple, List, Dict, Optional, TypeVar, Generic, Union, Any, cast, Callable, Protocol
import typing
class Pt(NamedTuple):
    x: int
    y: int = 0
    def dist(self): return self.x + self.y
p = Pt(1, 2)
print(p, p.x, p[1], p.dist(), Pt(5), p == (1, 2), p._asdict(), p._replace(x=9), Pt._fields, len(p), Pt._make([7, 8]))
a, b = p; print(a, b, hash(p) == hash((1, 2)))
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
s = Stack[int](); s.push(3); print(s.pop())
x: Optional[int] = None
IntList = List[int]
print(cast(int, "a"), Union[int, str] is not None, Any)
class Sup(Protocol):
    def go(self) -> int: ...
class Impl:
    def go(self): return 1
def run(s: Sup) -> int: return s.go()
print(run(Impl()))
