from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass, FrozenInstanceError, InitVar
from typing import List, Optional, ClassVar
@dataclass
class P:
    x: int
    y: int = 2
    def norm(self): return self.x * self.x + self.y * self.y
p = P(1)
print(p, p == P(1, 2), p != P(2), p.norm(), P(x=3, y=4))
try: P()
except TypeError as e: print(e)
try: P(1, 2, 3)
except TypeError as e: print(e)
@dataclass(frozen=True, order=True)
class V:
    a: int
    b: str = "b"
    tags: List[str] = field(default_factory=list, compare=False)
v = V(1)
print(v, hash(v) == hash(V(1)), v < V(2), sorted([V(3), V(1, "a"), V(2)]))
try: v.a = 5
except FrozenInstanceError as e: print("frozen", e)
try: del v.a
except AttributeError as e: print("frozen", e)
@dataclass
class Base:
    id: int
    name: str = "n"
@dataclass
class Child(Base):
    extra: float = 1.5
    items: list = field(default_factory=list)
    total: ClassVar[int] = 0
    scale: InitVar[int] = 2
    def __post_init__(self, scale):
        self.scaled = self.id * scale
c = Child(7, scale=10)
print(c, c.scaled, asdict(c), astuple(c), Child.total)
d = replace(c, name="z", scale=1) if False else replace(p, x=9)
print(d, is_dataclass(P), is_dataclass(p), is_dataclass(3), [f.name for f in fields(P)])
c.items.append(1); print(Child(1).items, c.items)
@dataclass
class N:
    val: int
    next: Optional["N"] = None
n = N(1, N(2)); print(n, asdict(n), n == N(1, N(2)))
@dataclass(eq=False)
class NoEq:
    x: int
print(NoEq(1) == NoEq(1), NoEq(1))
@dataclass
class Kw:
    a: int
    b: int = field(default=3, kw_only=True, repr=False)
print(Kw(1), Kw(1, b=5).b)
try: hash(p)
except TypeError as e: print(e)
print(p.__match_args__)
try:
    @dataclass
    class Bad:
        x: int = 1
        y: int
except TypeError as e: print(e)
try:
    @dataclass
    class Bad2:
        x: list = []
except ValueError as e: print(e)
