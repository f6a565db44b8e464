from dataclasses import dataclass, field, InitVar, replace, asdict, astuple, fields, is_dataclass, make_dataclass, KW_ONLY, FrozenInstanceError
from typing import ClassVar
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    hidden: str = field(default="h", repr=False, compare=False)
    k: ClassVar[int] = 7
print(P(1), P(1, 2, ["a"]), P(1) == P(1), P.k, [f.name for f in fields(P)])
print(asdict(P(1, 2, [3])), astuple(P(1)), replace(P(1), y=9), is_dataclass(P), is_dataclass(P(1)))
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = "b"
print(F(1) < F(2), sorted([F(3), F(1)]), hash(F(1)) == hash(F(1)), F(1) >= F(1))
try:
    F(1).a = 2
except FrozenInstanceError as e:
    print(type(e).__name__, e)
@dataclass(slots=True)
class S:
    x: int
    y: float = 1.5
s = S(1)
try:
    s.z = 1
except AttributeError as e:
    print(e)
print(s, hasattr(s, "__dict__"), S.__slots__)
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
print(K(a=1), K(b=3, a=4))
try:
    K(1)
except TypeError as e:
    print(e)
@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int = 5
    c: int = 6
print(K2(1, b=2), K2(1))
@dataclass
class I:
    base: int
    mult: InitVar[int] = 2
    total: int = field(init=False)
    def __post_init__(self, mult):
        self.total = self.base * mult
print(I(3), I(3, 5).total)
try:
    P()
except TypeError as e:
    print(e)
@dataclass
class Base:
    x: int = 1
@dataclass
class Child(Base):
    y: int = 2
    def __post_init__(self):
        self.z = self.x + self.y
print(Child(), Child(5, 6).z, Child.__mro__[1].__name__)
@dataclass(eq=False)
class NE:
    x: int
print(NE(1) == NE(1))
@dataclass(unsafe_hash=True)
class UH:
    x: int
print(hash(UH(1)) == hash(UH(1)))
@dataclass(repr=False)
class NR:
    x: int
    def __repr__(self): return "custom"
print(NR(1))
try:
    @dataclass
    class Bad:
        x: list = []
except ValueError as e:
    print(e)
try:
    @dataclass
    class Bad2:
        x: int = 1
        y: int
except TypeError as e:
    print(e)
D = make_dataclass("D", [("x", int), ("y", int, field(default=3))])
print(D(1), D(1, 2))
E = make_dataclass("E", ["a", "b"], namespace={"s": lambda self: self.a + self.b})
print(E(1, 2).s())
print(fields(P)[1].default, fields(P)[2].default_factory is list, fields(P(1))[0].type)
match P(1, 2):
    case P(x, y): print(x, y)
