from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name} {self.area()}"
try: Shape()
except TypeError as e: print(e)
class Half(Shape):
    def area(self): return 1
try: Half()
except TypeError as e: print(e)
class Full(Half): name = "full"
print(Full().describe())
from enum import Enum, IntEnum, Flag, auto
class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def lower(self): return self.name.lower()
print(Color.RED, repr(Color.RED), Color(1), Color["GREEN"], list(Color), Color.CRIMSON is Color.RED, Color.RED.lower(), Color.RED.value, len(Color), Color.RED in Color)
try: Color(5)
except ValueError as e: print(e)
try: Color["X"]
except KeyError as e: print(e)
try: Color.RED = 5
except AttributeError as e: print(e)
class N(IntEnum):
    A = auto(); B = auto()
print(N.A + 1, N.B > N.A, N.A == 1, repr(N.A), f"{N.A}", sorted(N))
class Fl(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
print(Fl.R | Fl.X, Fl.RW, Fl.R in Fl.RW, ~Fl.R, Fl.RW & Fl.R, bool(Fl.R & Fl.W), Fl(3))
from dataclasses import dataclass, field, asdict, astuple, replace, fields
@dataclass
class P:
    x: int
    y: int = 0
    l: list = field(default_factory=list)
    def norm(self): return self.x + self.y
p = P(1); print(p, p == P(1), p.norm(), asdict(p), astuple(p), replace(p, y=5), [f.name for f in fields(p)])
try: P()
except TypeError as e: print(e)
@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = "z"
f = F(1)
try: f.a = 2
except Exception as e: print(type(e).__name__, e)
print(F(1) < F(2), hash(F(1)) == hash(F(1)), {F(1): 2}[F(1)], sorted([F(3), F(1)]))
@dataclass
class Q(P):
    z: int = 9
    def __post_init__(self): self.w = self.x * 2
print(Q(1, 2, [3], 4), Q(5).w)
from typing import NamedTuple
class NT(NamedTuple):
    a: int
    b: str = "d"
n = NT(1); print(n, n.a, n._replace(a=5), n._asdict(), NT._fields, n == (1, "d"), NT._field_defaults)
from collections import namedtuple, OrderedDict, defaultdict, Counter, deque, ChainMap
Pt = namedtuple("Pt", "x y"); q = Pt(1, y=2); print(q, q.x + q.y, q[0], Pt._make([3, 4]), *q)
try: Pt(1)
except TypeError as e: print(e)
try: q.x = 5
except AttributeError as e: print(e)
dd = defaultdict(list); dd["a"].append(1); print(dd, dd["zz"], len(dd))
print(Counter("abracadabra").most_common(2), deque([1, 2, 3], maxlen=2), ChainMap({"a": 1}, {"b": 2})["b"], OrderedDict(a=1, b=2))
