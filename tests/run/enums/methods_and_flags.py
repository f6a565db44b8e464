from enum import Enum, auto, Flag, IntEnum
class Op(Enum):
    ADD = "+"
    SUB = "-"
    def apply(self, a, b):
        if self is Op.ADD: return a + b
        return a - b
    @staticmethod
    def parse(s): return Op(s)
    def __str__(self): return f"op{self.value}"
print(Op.ADD.apply(1, 2), Op.parse("-"), [str(o) for o in Op], repr(Op.SUB))
class Weekday(Enum):
    MON = 1
    TUE = 2
    WED = 3
    @property
    def next(self): return Weekday(self.value % 3 + 1)
print(Weekday.WED.next, Weekday.MON.next.name)
counts = {d: 0 for d in Weekday}
counts[Weekday.TUE] += 1
print(counts)
print(sorted(Weekday, key=lambda d: -d.value), [d.name for d in reversed(Weekday)])
class State(Enum):
    IDLE = auto()
    RUN = auto()
    def can(self, other): return (self, other) in {(State.IDLE, State.RUN)}
print(State.IDLE.can(State.RUN), State.RUN.can(State.IDLE), State.IDLE == 1, State.IDLE == Weekday.MON)
try: State.IDLE < State.RUN
except TypeError as e: print(e)
class Base(Enum):
    def hello(self): return "hello " + self.name
class Kid(Base):
    X = "x"
print(Kid.X.hello(), Kid.X, Kid("x"))
try:
    class More(Kid):
        Y = "y"
except TypeError as e: print(e)
class Prio(IntEnum):
    LOW = 1
    HIGH = 3
print(max(Prio), Prio.HIGH - Prio.LOW, [1, 2, 3, 4][Prio.LOW], Prio.LOW in (1, 2), isinstance(Prio.LOW, int), "%d" % Prio.HIGH, hash(Prio.LOW) == hash(1))
class Coord(Enum):
    N = (0, 1)
    S = (0, -1)
    def __init__(self, dx, dy):
        self.dx, self.dy = dx, dy
    @property
    def opposite(self): return Coord((-self.dx, -self.dy)) if self.dx else Coord((0, -self.dy))
print(Coord.N.dy, Coord.N.opposite, Coord.S.value)
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    ALL = R | W | X
p = P.R | P.X
print(p, P.W in p, P.R in p, p & P.R, p ^ P.R, P.ALL, [m.name for m in P], [m.name for m in p], P.R.value, P.X.value, (P.R | P.W) == P(3), bool(P.R & P.W))
p |= P.W; print(p, p == P.ALL, ~p)
def name_of(x):
    return getattr(Weekday, x).value
print(name_of("TUE"), hasattr(Weekday, "SUN"), isinstance(Weekday.MON, Enum), type(Weekday.MON), Weekday.__name__)
