# A subclass's reflected method goes before the base's forward one, if it overrides it.
class Base:
    def __add__(self, other):
        print("Base.__add__")
        return NotImplemented

    def __radd__(self, other):
        print("Base.__radd__")
        return "base radd"

    def __lt__(self, other):
        print("Base.__lt__")
        return NotImplemented

    def __gt__(self, other):
        print("Base.__gt__")
        return True

    def __eq__(self, other):
        print("Base.__eq__")
        return NotImplemented


class Plain(Base):
    pass


class Override(Base):
    def __radd__(self, other):
        print("Override.__radd__")
        return "override radd"

    def __gt__(self, other):
        print("Override.__gt__")
        return False

    def __eq__(self, other):
        print("Override.__eq__")
        return NotImplemented


class Declining(Base):
    def __radd__(self, other):
        print("Declining.__radd__")
        return NotImplemented


def attempt(op):
    try:
        print(op())
    except TypeError as error:
        print(error)


base, plain, override, declining = Base(), Plain(), Override(), Declining()
attempt(lambda: base + base)
attempt(lambda: base + plain)
attempt(lambda: plain + base)
attempt(lambda: base + override)
attempt(lambda: override + base)
attempt(lambda: base + declining)
attempt(lambda: declining + declining)
attempt(lambda: base < override)
attempt(lambda: base < plain)
attempt(lambda: override < base)
attempt(lambda: base == override)
attempt(lambda: override == base)
attempt(lambda: base == plain)
attempt(lambda: base != override)
attempt(lambda: 1 + base)
attempt(lambda: base + 1)
attempt(lambda: 1 < base)
attempt(lambda: base < 1)
