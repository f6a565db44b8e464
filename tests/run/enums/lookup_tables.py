# What an enumeration keeps about its members.

from enum import Enum, IntEnum


class Level(Enum):
    LOW = 1
    HIGH = 2
    TOP = 2


print(Level._member_names_, Level._member_map_, Level._value2member_map_)
print(2 in Level._value2member_map_, Level._value2member_map_[2] is Level.TOP, list(Level.__members__))
for name in ("name", "value"):
    try:
        setattr(Level.LOW, name, 5)
    except AttributeError as e:
        print(type(e).__name__, "cannot set attribute" in str(e) or e)


class Code(IntEnum):
    OK = 200
    MISSING = 404

    @classmethod
    def _missing_(cls, value):
        return cls.MISSING if value < 0 else None


print(Code(-5), repr(Code(-1)), Code(200) is Code.OK)
try:
    Code(7)
except ValueError as e:
    print(e)
