# Named tuples whose fields stand in a variable, that are used at once, or cannot be.

from collections import namedtuple
import collections

fields = ["x", "y"]
names = "a b c"
Point = namedtuple("Point", fields)
Three = namedtuple("Three", names, defaults=[9])
Split = namedtuple("Split", "one two".split())
print(Point(1, 2), Point._fields, Three(1, 2), Three._field_defaults, Split(1, 2))
print(namedtuple("Once", "p q")(3, 4), namedtuple("Other", ["p", "q"])(p=3, q=4).q)
items = [namedtuple("Item", "n")(1), namedtuple("Pair", "l r")(2, 3)]
print(items, collections.namedtuple("Empty", "")())
total = sum(namedtuple("T", "a b")(3, 4))
print(total)


def local():
    parts = ("left", "right")
    Parts = namedtuple("Parts", parts, rename=False)
    return Parts(*"ab")


print(local(), local()._asdict())


def refused(make):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)


refused(lambda: 1)


def duplicate():
    return namedtuple("A", "a a")


def keyword():
    return namedtuple("A", "class b")


def underscore():
    return namedtuple("A", "_a b")


def not_identifier():
    return namedtuple("1A", "a b")


def bad_field():
    return namedtuple("A", ["a", "b-c"])


def defaults():
    return namedtuple("A", "a b", defaults=(1, 2, 3))


def renamed():
    return namedtuple("A", "a class _x b a 1x", rename=True)._fields


for make in (duplicate, keyword, underscore, not_identifier, bad_field, defaults, renamed):
    refused(make)
Elsewhere = namedtuple("Elsewhere", "a", module="over.there")
print(Elsewhere(1), Elsewhere.__module__)
