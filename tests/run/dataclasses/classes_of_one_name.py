# Functions with a dataclass of the same name each, and what stands below them.

from dataclasses import asdict, dataclass, field, fields


def first():
    @dataclass
    class P:
        x: int

    return P(1)


def second():
    @dataclass(order=True)
    class P:
        a: int
        b: str = "b"
        c: list = field(default_factory=list)

    @dataclass
    class Q(P):
        d: int = 4

    return P(1) < P(2), Q(1, "z")


@dataclass
class P:
    top: float = 0.5


@dataclass
class Below(P):
    more: int = 1


def third():
    class P:
        def __post_init__(self):
            print("never asked")

    @dataclass
    class R:
        r: int

        def __post_init__(self):
            self.r += 1

    return R(1), P().__class__.__name__


print(first(), [f.name for f in fields(first())])
print(second())
print(P(), Below(), asdict(Below(2.0)))
print(third())


@dataclass
class P:
    again: int = 2


@dataclass
class Last(P):
    z: int = 3


print(P(), Last(), Below())
