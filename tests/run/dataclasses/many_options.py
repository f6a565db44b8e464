from dataclasses import *
from typing import List, ClassVar
@dataclass(order=True)
class A:
    x: int
    y: List[int] = field(default_factory=list, compare=False)
    z: ClassVar[int] = 7
    w: str = field(default="w", repr=False)
    i: InitVar[int] = 3
    def __post_init__(self, i): self.q = i * 2
a = A(1); print(a, a.q, a == A(1, [3]), A(1) < A(2), asdict(a), astuple(a), [f.name for f in fields(A)], is_dataclass(A), is_dataclass(a))
print(replace(a, x=9, i=1)); print(A.__match_args__)
@dataclass(frozen=True)
class F:
    a: int; b: int = 2
f = F(1)
try: f.a = 3
except FrozenInstanceError as e: print(type(e).__name__, e)
try: del f.a
except AttributeError as e: print(e)
print(hash(f) == hash(F(1)), {f: 1}[F(1)])
try: hash(a)
except TypeError as e: print(e)
@dataclass
class B(A):
    n: int = 5
print(B(1), B(1, n=6), [f.name for f in fields(B)])
@dataclass(slots=True, kw_only=True)
class K: p: int; q: int = 1
print(K(p=2), K.__slots__)
try: K(1)
except TypeError as e: print(e)
@dataclass(repr=False, eq=False)
class R: a: int
print(R(1) == R(1))
@dataclass
class Nest: a: F; l: list; d: dict
print(asdict(Nest(F(1), [F(2)], {"k": F(3)})))
C = make_dataclass("C", [("x", int), ("y", int, field(default=5))], namespace={"s": lambda self: self.x + self.y}); print(C(1), C(1).s())
@dataclass
class D:
    x: int
    _: KW_ONLY
    y: int = 1
print(D(1, y=2)); fs = fields(D)[0]; print(fs.name, fs.type, fs.default is MISSING, fs.init)
try:
    @dataclass
    class Bad: a: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Bad2:
        a: int = 1
        b: int
except TypeError as e: print(e)
@dataclass(unsafe_hash=True)
class H: a: int
print(hash(H(1)) == hash(H(1)))
match F(1, 2):
    case F(a, b): print(a, b)
print(F(1).__repr__(), F.__hash__ is None, A.__eq__.__name__)
