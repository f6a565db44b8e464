from enum import Enum, IntEnum
from typing import NamedTuple
Color = Enum("Color", "RED GREEN BLUE")
print(Color.RED, list(Color), Color(2), Color["BLUE"].value)
Animal = Enum("Animal", ["CAT", "DOG"])
print(Animal.DOG.value, len(Animal))
Lvl = IntEnum("Lvl", {"LOW": 10, "HIGH": 20})
print(Lvl.LOW < Lvl.HIGH, Lvl.HIGH + 1)
P = NamedTuple("P", [("x", int), ("y", int)])
print(P(1, 2), P(1, y=3).y, P._fields)
def make(base, v):
    return type("Made", (base,), {"v": v, "get": lambda self: self.v})
class Base:
    def hi(self): return "hi " + str(self.v)
M = make(Base, 5)
print(M().get(), M().hi(), M.__name__, issubclass(M, Base))
