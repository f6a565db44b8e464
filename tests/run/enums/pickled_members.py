# A pickled member is the same one again; what pickle is told of it.

import copy
import pickle
from enum import Enum, Flag, IntEnum, auto


class Color(Enum):
    RED = 1
    GREEN = "g"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Access(Flag):
    READ = auto()
    WRITE = auto()


print(Color.RED.__reduce_ex__(2))
for member in (Color.RED, Color.GREEN, Level.HIGH, Access.WRITE):
    print(member, [pickle.loads(pickle.dumps(member, protocol)) is member for protocol in (2, 3, 4, 5)])
print(pickle.loads(pickle.dumps({"a": [Color.RED, Level.LOW]})), copy.deepcopy([Color.GREEN])[0] is Color.GREEN)
print(pickle.loads(pickle.dumps(Access.READ | Access.WRITE)) == Access.READ | Access.WRITE)
