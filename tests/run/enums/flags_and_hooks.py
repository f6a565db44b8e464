# Flags with combinations, enumerations with methods, aliases and lookups.
from enum import Enum, Flag, IntEnum, IntFlag, auto, unique


class Access(Flag):
    NONE = 0
    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN


print([a.name for a in Access], Access.ALL, Access.READ | Access.RUN, Access.NONE, bool(Access.NONE))
print(Access.ALL & ~Access.WRITE, Access.READ in Access.ALL, Access.WRITE not in Access.READ, Access.ALL ^ Access.READ)
print([a.value for a in Access.ALL], len(Access.ALL), Access(3), Access["READ"], Access.ALL.name)
mode = Access.READ
mode |= Access.WRITE
print(mode, mode == Access(3), mode.value, repr(mode), hash(mode) == hash(Access(3)))
try:
    Access(64)
except ValueError as e:
    print(type(e).__name__)


class Bits(IntFlag):
    A = 1
    B = 2
    C = 4


print(Bits.A | 2, Bits.A | 8, Bits(5), Bits.C + 1, Bits.A < Bits.B, [b.name for b in Bits(6)], int(Bits.C), ~Bits.A)


class Op(Enum):
    ADD = "+"
    SUB = "-"
    PLUS = "+"

    def apply(self, a, b):
        return a + b if self is Op.ADD else a - b

    @classmethod
    def parse(cls, text):
        return cls(text)

    @property
    def label(self):
        return self.name.title()


print(Op.parse("+").apply(1, 2), Op("-").apply(5, 3), Op.PLUS is Op.ADD, Op.PLUS.name, [o.label for o in Op])
print(list(Op.__members__.items()), len(Op), Op.ADD in Op, Op.ADD == "+", Op.ADD.value == "+")


class Level(IntEnum):
    LOW = 1
    HIGH = 3

    def __str__(self):
        return f"level {self.value}"


print(Level.LOW, f"{Level.HIGH}", Level.HIGH - Level.LOW, max(Level), sorted([Level.HIGH, Level.LOW]), [10, 20, 30, 40][Level.HIGH])
print({Level.LOW: "l", Level.HIGH: "h"}[Level(3)], Level.HIGH > 2, isinstance(Level.LOW, int))
for attempt in (lambda: setattr(Op, "ADD", 1), lambda: Op("?"), lambda: Op["NOPE"], lambda: Op.NOPE):
    try:
        attempt()
    except Exception as e:
        print(type(e).__name__, e)
match Op.ADD:
    case Op.SUB:
        print("sub")
    case Op.ADD:
        print("add")
