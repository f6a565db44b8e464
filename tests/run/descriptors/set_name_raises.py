# What `__set_name__` raises gets a note about the attribute.


class Named:
    def __init__(self, bad=False):
        self.bad = bad

    def __set_name__(self, owner, name):
        if self.bad:
            raise ValueError("not " + name)
        self.name = owner.__name__ + "." + name


class Fine:
    a = Named()
    b = c = Named()


print(Fine.a.name, Fine.b.name, Fine.c is Fine.b)


def bad():
    class Broken:
        first = Named()
        second = Named(True)


try:
    bad()
except ValueError as e:
    print(type(e).__name__, e, e.__notes__)

try:
    type("Made", (), {"it": Named(True)})
except ValueError as e:
    print(e, e.__notes__)


class Exits:
    def __set_name__(self, owner, name):
        raise KeyError(name)


try:

    class Holder:
        key = Exits()

except KeyError as e:
    print(repr(e), e.__notes__)
