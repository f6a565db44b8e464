# What a dataclass says of the parameters that it takes.
import inspect
from dataclasses import KW_ONLY, dataclass, field


@dataclass
class Point:
    x: int
    y: int = 5
    tags: list = field(default_factory=list)
    _: KW_ONLY
    name: str = "p"
    hidden: int = field(init=False, default=3)


@dataclass
class Deep(Point):
    z: float = 0.5


class Plain:
    def __init__(self, x, y=1):
        pass


@dataclass
class Own:
    x: int

    def __init__(self, x: str = "a"):
        self.x = x


print(inspect.signature(Point))
print(inspect.signature(Deep))
print(inspect.signature(Plain), inspect.signature(Own))
parameter = inspect.signature(Point).parameters["y"]
print(parameter, parameter.default, parameter.annotation, inspect.signature(Point).return_annotation)
