# What `@dataclass` does not take.

from dataclasses import dataclass, field, fields, replace


@dataclass(frozen=True)
class Frozen:
    a: int = 1


@dataclass
class Open:
    a: int = 1
    b: int = field(default=0, init=False)


def default_first():
    @dataclass
    class X:
        a: int = 1
        b: int


def mutable():
    @dataclass
    class X:
        a: list = []


def frozen_below_open():
    @dataclass(frozen=True)
    class X(Open):
        pass


def open_below_frozen():
    @dataclass
    class X(Frozen):
        pass


def two_defaults():
    @dataclass
    class X:
        a: int = field(default=1, default_factory=int)


def order_without_eq():
    @dataclass(eq=False, order=True)
    class X:
        a: int


def own_order():
    @dataclass(order=True)
    class X:
        a: int

        def __lt__(self, other):
            return True


def own_setattr():
    @dataclass(frozen=True)
    class X:
        a: int

        def __setattr__(self, name, value):
            pass


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for make in (
    default_first, mutable, frozen_below_open, open_below_frozen, two_defaults, order_without_eq, own_order, own_setattr,
):
    attempt(make)
attempt(lambda: replace(Open(), z=1))
attempt(lambda: replace(Open(), b=1))
attempt(lambda: replace(Open(), a=5))
attempt(lambda: fields(5))
