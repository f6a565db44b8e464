# Members of enumerations are never copied.

import copy
import enum


class Color(enum.Enum):
    RED = 1
    BLUE = [2]


class Level(enum.IntEnum):
    LOW = 1


class Mode(enum.Flag):
    A = 1
    B = 2


for member in (Color.RED, Color.BLUE, Level.LOW, Mode.A, Mode.A | Mode.B):
    print(member, copy.copy(member) is member, copy.deepcopy(member) is member)
print(copy.deepcopy([Color.RED, {"key": Level.LOW}]))
print(copy.deepcopy({Color.BLUE: [1]}) == {Color.BLUE: [1]})
