import dataclasses
from dataclasses import dataclass, field
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
def f1():
    @dataclass
    class A:
        x = field(default=1)
t(f1)
def f2():
    @dataclass(slots=True)
    class A:
        __slots__ = ("x",)
        x: int
t(f2)
def f3():
    @dataclass
    class A:
        x: set = {1}
t(f3)
def f4():
    @dataclass
    class A:
        x: list = []
t(f4)
def f5():
    @dataclass
    class A:
        x: int = 1
        y: int
t(f5)
def f6():
    return field(default=1, default_factory=list)
t(f6)
