# Classes whose base is made in their statement: texts of several lines, decorators, more bases, places in tracebacks.
from collections import namedtuple
from functools import total_ordering


class Interval(namedtuple("IntervalBase", ["begin", "end", "data"])):
    """From begin
    to end.
    """

    __slots__ = ()

    def __new__(cls, begin, end, data=None):
        """Data may be
        left out."""
        return super(Interval, cls).__new__(cls, begin, end, data)

    def text(self):
        return '''begin
  end''' + str(self[:2])


print(Interval(1, 2), Interval.__doc__, Interval(1, 2).text())
print([base.__name__ for base in Interval.__mro__])


class Named:
    """Has a name."""

    @property
    def name(self):
        return type(self).__name__.lower()


@total_ordering
class Version(Named, namedtuple("Version", "major minor", defaults=[0])):
    """One that
    is compared."""

    def __eq__(self, other):
        return self[:] == other[:]

    def __lt__(self, other):
        return (self.major, self.minor) < (other.major, other.minor)

    __hash__ = None


print(Version(1), Version(1, 2) > Version(1), Version(3).name, Version(2) <= Version(2, 0))
print([base.__name__ for base in Version.__mro__], Version._fields, Version(1)._replace(minor=5))


def make():
    class Local(namedtuple("Local", "a b")):
        """In a
        function."""

        def total(self):
            return self.a + self.b

    return Local


print(make()(1, 2).total(), make().__doc__)
points = [namedtuple("P", "x y")(1, 2)], """
    lines
"""
print(points)
try:
    class Wrong(namedtuple("Wrong", "a a")):
        """Of two
        lines."""
except ValueError as error:
    print(error)


class Broken(namedtuple("Broken", "a b")):
    """Raises
    later."""

    def fail(self):
        """In its
        fifth line."""
        return self.a / self.b


Broken(1, 0).fail()
