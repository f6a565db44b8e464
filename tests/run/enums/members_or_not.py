# Names of an enumeration's body that are members, and those that are not.

from enum import Enum, auto, member, nonmember


class Shape(Enum):
    _ignore_ = ["sides", "i"]
    sides = 5
    SQUARE = 4
    CIRCLE = 0
    LIMIT = nonmember(10)
    WRAPPED = member(7)

    def corners(self):
        return self.value


print(list(Shape), Shape.LIMIT, Shape.WRAPPED, Shape.WRAPPED.value)
print(hasattr(Shape, "sides"), Shape.SQUARE.corners(), Shape.LIMIT in [m.value for m in Shape])


class Plain(Enum):
    _ignore_ = "a b"
    a = 1
    b = 2
    C = a + b
    D = auto()


print(list(Plain))


def twice():
    class Twice(Enum):
        A = 1
        A = 2


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(twice)
attempt(lambda: Shape())
attempt(lambda: Shape(99))
attempt(lambda: Shape["NONE"])
attempt(lambda: setattr(Shape, "SQUARE", 1))


def one():
    class Kind(Enum):
        X = 1

    return list(Kind)


def two():
    class Kind(Enum):
        Y = "y"
        Z = "z"

    return list(Kind)


print(one(), two(), one())
Named = Enum("Named", ["p", "q"], module="elsewhere")
print(list(Named), Named.__module__)
