# Dataclasses, enumerations, named tuples, collections and typing side by side.
from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, KW_ONLY
from enum import Enum, IntEnum, Flag, auto, unique, StrEnum
from collections import namedtuple, Counter, defaultdict, OrderedDict, deque, ChainMap
from typing import NamedTuple, Generic, TypeVar, Optional, Union, List, Dict, Callable, Any, ClassVar
@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False, repr=False)
    count: ClassVar[int] = 0
    def __post_init__(self): P.count += 1
print(P(1), P(1, 2) < P(2), P(1) == P(1, 0), asdict(P(1)), astuple(P(1, 2)), replace(P(1), y=5), [f.name for f in fields(P)], P.count)
@dataclass(frozen=True, slots=True)
class F:
    a: int
    _: KW_ONLY
    b: str = "d"
f = F(1, b="z"); print(f, hash(f) == hash(F(1, b="z")))
try: f.a = 5
except FrozenInstanceError as e: print(type(e).__name__, e)
try: F(1, "z")
except TypeError as e: print(e)
try: P()
except TypeError as e: print(e)
@dataclass
class Q(P):
    z: float = field(default=1.5, init=False)
print(Q(1, 2), Q.__match_args__)
class Color(Enum):
    RED = 1; GREEN = 2; CRIMSON = 1
    @property
    def pretty(self): return self.name.title()
    def __str__(self): return f"<{self.name}>"
print(Color.RED, repr(Color.GREEN), Color(2), Color["RED"], Color.CRIMSON is Color.RED, list(Color), Color.RED.pretty, Color.RED.value, len(Color), Color.RED in Color)
for bad in [lambda: Color(9), lambda: Color["X"], lambda: Color.NOPE, lambda: setattr(Color, "RED", 5)]:
    try: bad()
    except Exception as e: print(type(e).__name__, e)
class N(IntEnum): A = auto(); B = auto(); C = 10; D = auto()
print(N.B + 1, N.D, list(N), N.A < N.B, f"{N.C}", repr(N.C), N(10), sorted([N.D, N.A]))
class Perm(Flag): R = 4; W = 2; X = 1
print(Perm.R | Perm.W, Perm.R in (Perm.R | Perm.X), ~Perm.R, Perm(7), bool(Perm.R & Perm.W), Perm(0), list(Perm.R | Perm.X))
class S(StrEnum): FOO = auto(); BAR = "b"
print(S.FOO, S.BAR == "b", S.FOO.upper(), repr(S.FOO), f"{S.BAR}")
try:
    @unique
    class U(Enum): A = 1; B = 1
except ValueError as e: print(e)
Pt = namedtuple("Pt", "x y", defaults=[0])
p = Pt(1); print(p, p.x, p[1], p._replace(x=9), p._asdict(), Pt._fields, Pt._make([3, 4]), p == (1, 0), *p, Pt.__doc__)
try: Pt()
except TypeError as e: print(e)
try: p.x = 1
except AttributeError as e: print(e)
class NT(NamedTuple):
    a: int
    b: str = "x"
    def dbl(self): return self.a * 2
print(NT(1), NT(2, "q").dbl(), NT._field_defaults, NT.__annotations__)
c = Counter("abracadabra"); print(c.most_common(2), c["z"], c - Counter("aab"), sorted((c & Counter("abc")).items()), c.total(), Counter(a=1) + Counter(a=2, b=0))
dd = defaultdict(list); dd["a"].append(1); print(dd, dd["b"], dict(dd), dd.default_factory)
od = OrderedDict(a=1, b=2); od.move_to_end("a"); print(od, list(od), od.popitem(last=False), od == {"a": 1})
dq = deque([1, 2, 3], maxlen=3); dq.append(4); dq.appendleft(0); dq.rotate(1); print(dq, dq[0], list(reversed(dq)), dq.index(3))
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm["a"], cm["b"], dict(cm), cm.new_child({"b": 9})["b"])
T = TypeVar("T")
class Stack(Generic[T]):
    def __init__(self): self.items: List[T] = []
    def push(self, x: T) -> "Stack[T]": self.items.append(x); return self
print(Stack[int]().push(1).items, Stack[int], Optional[int], Union[int, str], List[int], Dict[str, int], Callable[[int], str], Any, Union[int, None], int | str, list[int], T)
def gf[K, V](d: dict[K, V], k: K) -> V: return d[k]
print(gf({"a": 1}, "a"), gf.__type_params__)
type Alias = list[int]
print(Alias, Alias.__value__)
class GC[T]:
    def m(self, x: T) -> T: return x
print(GC[int]().m(5), GC.__type_params__)
