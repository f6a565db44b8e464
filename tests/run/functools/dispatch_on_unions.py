# singledispatch: unions, what the dispatcher says of itself, and registrations that fail.
from functools import partialmethod, singledispatch, singledispatchmethod


@singledispatch
def show(x, extra=""):
    """Shows x."""
    return "object" + extra


@show.register
def _(x: int | float, extra=""):
    return "number" + extra


@show.register(list)
@show.register(tuple)
def show_items(x, extra=""):
    return "items" + extra


show.register(type(None), lambda x, extra="": "nothing")
print([show(x) for x in (1, 2.5, True, [], (), None, "text", {})], show(1, extra="!"))
print(show.__name__, show.__doc__, show.__module__, show.__wrapped__("y"), show.dispatch(bool)(0), show_items("direct"))
print(sorted(cls.__name__ for cls in show.registry))


class Printer:
    @singledispatchmethod
    def put(self, x):
        return "?"

    @put.register
    def _(self, x: int):
        return "int"

    @put.register(str)
    def _(self, x):
        return "str"

    @singledispatchmethod
    @classmethod
    def of(cls, x):
        return cls.__name__

    @of.register
    @classmethod
    def _(cls, x: int):
        return cls.__name__ + " of int"


print(Printer().put(1), Printer().put("a"), Printer().put(None), Printer.of(1), Printer().of("a"))
for call in (show, Printer().put, lambda: show.register(5), lambda: partialmethod(5)):
    try:
        print(call())
    except TypeError as e:
        print(e)
