# Enumerations and named tuples that a call makes within an expression, and the keyword `names`.
from collections import namedtuple
from dataclasses import make_dataclass
from enum import Enum, Flag, IntEnum, StrEnum
from typing import NamedTuple

print(list(Enum("Color", "red green")), Enum("Size", {"small": 1, "large": 10})["large"])
print(IntEnum("Level", ["low", "high"]).high + 1, Flag("Mode", "r w x")(3), StrEnum("Word", {"a": "A"}).a)
Planet = Enum("Planet", names=("mercury", "venus"), start=3)
print(list(Planet), Planet.venus.value, Planet["mercury"], Planet(4))
sizes = [len(Enum("Three", "a b c")), len(Enum("Two", [("x", 1), ("y", 2)]))]
print(sizes, NamedTuple("Point", [("x", int), ("y", int)])(1, 2), namedtuple("Pair", "a b")(3, 4))
print(make_dataclass("Item", ["name", ("price", int, 5)])("tea"))


def fresh():
    return Enum("Fresh", "one two").one


print(fresh(), fresh() is fresh(), type(fresh()).__name__, repr(fresh()))
