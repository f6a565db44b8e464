# singledispatch registers by annotations that are texts, as those are behind `from __future__ import annotations`.
from __future__ import annotations

from functools import singledispatch, singledispatchmethod


class Shape:
    pass


class Square(Shape):
    pass


@singledispatch
def show(value):
    return f"object {value!r}"


@show.register
def _(value: int):
    return f"int {value}"


@show.register(list)
def _(value):
    return "list " + ", ".join(map(show, value))


@show.register
def show_shape(value: Shape, deep=False):
    return f"shape {type(value).__name__}"


@show.register
def _(value: str | bytes):
    return f"text of {len(value)}"


for value in (1, True, 2.5, [1, None, "ab"], Shape(), Square(), b"abc"):
    print(show(value))


class Printer:
    @singledispatchmethod
    def put(self, value):
        return "?"

    @put.register
    def _(self, value: float):
        return f"{value:.2f}"


print(Printer().put(1.5), Printer().put(1), show_shape(Square()))
for text in ("int | missing", "nothing"):
    def bad(value):
        pass

    bad.__annotations__ = {"value": text}
    try:
        show.register(bad)
    except NameError as error:
        print(error)
