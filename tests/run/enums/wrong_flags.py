# Values that no flag of an enumeration has.

from enum import Flag, IntFlag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()


class Wide(Flag):
    A = 1
    B = 64


class Loose(IntFlag):
    A = 1
    B = 2


for kind, value in [
    (Perm, 3), (Perm, 8), (Perm, 16), (Perm, -1), (Perm, -3), (Perm, -100), (Perm, "x"), (Wide, 65), (Wide, 2), (Loose, 8), (Loose, -1),
]:
    try:
        print(kind.__name__, value, repr(kind(value)))
    except Exception as e:
        print(type(e).__name__, e)
