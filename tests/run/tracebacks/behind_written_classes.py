# The frame of an error behind enumerations, dataclasses and named tuples: not that of the class.
import dataclasses
import enum
import traceback
from typing import NamedTuple


class O(enum.Enum):
    A = 1
    B = 2


@dataclasses.dataclass
class D:
    x: int = 1


class NT(NamedTuple):
    a: int
    b: str = "x"


def f():
    class Inner(NamedTuple):
        a: int

    class E(enum.Enum):
        Q = 1

        def g(self):
            return [].bar

    try:
        Inner(1).foo
    except AttributeError:
        traceback.print_exc()
    return E.Q


try:

    class Plain:
        A = 1 // 0

except ZeroDivisionError:
    traceback.print_exc()
try:

    @dataclasses.dataclass
    class Data:
        x: int = 1 // 0

except ZeroDivisionError:
    traceback.print_exc()
print(O.A, D(), NT(1))
f().g()
