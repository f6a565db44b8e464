# Dataclasses, named tuples, protocols and the names of typing in one program.

from typing import *
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, InitVar, make_dataclass

@dataclass
class A:
    x: int
    y: str = 'd'
    z: list = field(default_factory=list)
    w: int = field(default=0, repr=False, compare=False)
    c: ClassVar[int] = 7
    iv: InitVar[int] = 3

    def __post_init__(self, iv):
        self.derived = self.x * iv
a = A(1)
print(a, a == A(1), a != A(2), a.derived, A.c, asdict(a), astuple(a), replace(a, x=5, iv=1))
print([f.name for f in fields(a)])
try:
    hash(a)
except TypeError as e:
    print(e)
try:
    A()
except TypeError as e:
    print(e)
try:
    A(1, 2, 3, 4, 5, 6)
except TypeError as e:
    print(e)

@dataclass(order=True, frozen=True)
class P:
    x: int
    y: int = 0
print(P(1) < P(2), sorted([P(2), P(1, 5), P(1)]), hash(P(1)) == hash(P(1)), {P(1): 1}[P(1)])
try:
    P(1).x = 2
except Exception as e:
    print(type(e).__name__, e)
try:
    P(1) < 5
except TypeError as e:
    print(e)

@dataclass
class B(A):
    extra: float = 1.5
    _: KW_ONLY
    kw: int = 9
print(B(1, 'a', [2], 3, 4, 2.5, kw=8), B(1).kw)

@dataclass(slots=True)
class S:
    a: int = 1
try:
    S().b = 2
except AttributeError as e:
    print(e)
print(S.__slots__, S())

@dataclass(eq=False, repr=False)
class E:
    a: int
print(E(1) == E(1), repr(E(1))[:12])
try:

    @dataclass
    class Bad:
        a: int = 1
        b: str
except TypeError as e:
    print(e)
try:

    @dataclass
    class Bad2:
        a: list = []
except ValueError as e:
    print(e)
M = make_dataclass('M', [('x', int), ('y', int, field(default=5))])
print(M(1))

@dataclass
class Node:
    v: int
    next: Optional['Node'] = None
n = Node(1, Node(2))
print(n, asdict(n))

@dataclass
class Prop:
    name: str

    @property
    def upper(self):
        return self.name.upper()

    def __str__(self):
        return 'custom ' + self.name

    @classmethod
    def make(cls, n):
        return cls(n)
print(Prop('a').upper, Prop.make('b'), repr(Prop('c')), [Prop('d')])
match P(1, 2):
    case P(x, y=2):
        print('matched', x)

class NT(NamedTuple):
    a: int
    b: str = 'x'

    def m(self):
        return self.a * 2
print(NT(1), NT(1).m(), NT(1)._replace(a=3), NT._fields, NT._field_defaults, NT.__annotations__)
print(NT(1) == (1, 'x'), NT(*[5, 6]), NT(1)[0])

class TD(TypedDict, total=False):
    a: int
t: TD = {'a': 1}
print(t, TD(a=2), TD.__annotations__)
T = TypeVar('T')

class Box(Generic[T]):

    def __init__(self, v: T):
        self.v = v

    def get(self) -> T:
        return self.v
print(Box[int](5).get(), Box('x').v, Box[int], Box.__parameters__, Box[int] == Box[int])

class Proto(Protocol):

    def run(self) -> int:
        ...

@runtime_checkable
class Sized2(Protocol):

    def __len__(self):
        ...
print(isinstance([], Sized2), isinstance(5, Sized2))

@overload
def ov(a: int) -> int:
    ...

@overload
def ov(a: str) -> str:
    ...

def ov(a):
    return a
print(ov(1), ov('s'))
UserId = NewType('UserId', int)
print(UserId(5), UserId.__name__)
print(Union[int, str], Optional[int], List[int], Dict[str, int], Callable[[int], str], Tuple[int, ...])
print(Any, Literal['a', 1], Union[int, None], int | str, list[int], dict[str, int] | None)
print(get_type_hints(Box.get), get_origin(List[int]), get_args(Dict[str, int]), cast(int, 'a'), final(A) is A)

def gf[U](x: U) -> U:
    return x
print(gf(1), gf.__type_params__)
type Alias = list[int]
print(Alias, Alias.__value__)

class PG[K, V]:

    def __init__(self, k: K, v: V):
        self.k, self.v = (k, v)
print(PG[int, str](1, 'a').k, PG.__type_params__)
Annotated_t = Annotated[int, 'meta']
print(Annotated_t, get_args(Annotated_t), Annotated_t.__metadata__)
if TYPE_CHECKING:
    import nothing
print(assert_type(1, int), reveal_type(1) if 0 else '', no_type_check(gf) is gf, is_typeddict(TD))
try:
    assert_never(5)
except AssertionError as e:
    print(e)
