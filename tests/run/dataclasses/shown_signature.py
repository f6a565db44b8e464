# What a dataclass shows of how it is called, and types that are texts.
from dataclasses import dataclass, field
from typing import Optional, List, Callable
import fractions
@dataclass
class A:
    x: int
    y: str = "a"
    z: list = field(default_factory=list)
print(A.__doc__)
@dataclass
class B:
    "mine"
    x: int
print(B.__doc__)
@dataclass(kw_only=True)
class C(A):
    w: 'float' = 2.0
print(C.__doc__)
@dataclass
class D:
    a: Optional[int]
    b: list[int]
    c: List[str]
    d: int | None
    e: fractions.Fraction = fractions.Fraction(1, 2)
    f: float = field(default=1.5, init=False)
    g: A = None
    h: None = None
    i: "A" = None
print(D.__doc__)
@dataclass
class E: pass
print(E.__doc__)
@dataclass
class F:
    __doc__ = "given"
    x: int = 1
print(F.__doc__)
def f():
    @dataclass(frozen=True, order=True)
    class L:
        x: A
        y: int = field(default=3, kw_only=True)
    return L
print(f().__doc__, f()(1).__doc__)
from dataclasses import fields
print([f.type for f in fields(C)], [f.type for f in fields(D)][-1])
