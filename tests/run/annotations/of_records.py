# Annotations of named tuples and dataclasses.
from collections import namedtuple
from dataclasses import dataclass, field, fields
from typing import ClassVar, NamedTuple, Optional, get_type_hints


class N(NamedTuple):
    a: int
    b: Optional[str] = None

    def total(self) -> int:
        return self.a


class WithDoc(NamedTuple):
    """Own words."""

    x: float = 1.5


@dataclass
class P:
    x: int
    y: list[int] = field(default_factory=list)
    k: ClassVar[int] = 3

    def scale(self, by: float) -> "P":
        return self


@dataclass
class Q(P):
    z: str = "z"


print(N.__annotations__, N(1), N._field_defaults, N.__doc__, WithDoc.__doc__, WithDoc())
print(P.__annotations__, Q.__annotations__, [(f.name, f.type) for f in fields(Q)])
print(get_type_hints(Q), get_type_hints(N), P.scale.__annotations__)
T = namedtuple("T", "a b")
print(T.__doc__, N(4).total())


def hints(a: int, b: "str", c: Optional[int] = None) -> None: ...


print(get_type_hints(hints), hints.__annotations__)
