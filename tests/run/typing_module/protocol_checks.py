# Which protocols objects can be tested against.

from typing import Protocol, final, runtime_checkable


class Quiet(Protocol):
    def run(self) -> int: ...


@runtime_checkable
class Tested(Protocol):
    def run(self) -> int: ...


class Runs:
    def run(self):
        return 1


class Named(Quiet):
    def run(self):
        return 2


print(isinstance(Runs(), Tested), isinstance(3, Tested), issubclass(Runs, Tested), isinstance(Named(), Named))
for value in (Runs(), Named(), 5):
    try:
        print(isinstance(value, Quiet))
    except TypeError as e:
        print(e)
try:
    Quiet()
except TypeError as e:
    print(e)


@final
class Last:
    @final
    def f(self):
        return 1


print(Last.__final__, Last.f.__final__, Last().f())
