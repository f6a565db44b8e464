# Class patterns whose class says nothing usable about positional sub-patterns.


class AsList:
    __match_args__ = ["x"]
    x = 1


class Numbers:
    __match_args__ = ("x", 1)
    x = 1


class Without:
    pass


class Two:
    __match_args__ = ("x", "y")

    def __init__(self):
        self.x, self.y = 1, 2


class Below(Two):
    pass


class Text:
    __match_args__ = "x"
    x = 1


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def as_list():
    match AsList():
        case AsList(a):
            return a


def numbers():
    match Numbers():
        case Numbers(a):
            return a


def without():
    match Without():
        case Without(a):
            return a


def three():
    match Below():
        case Below(a, b, c):
            return a


def two():
    match Below():
        case Below(a, y=b):
            return a, b


def text():
    match Text():
        case Text(a):
            return a


def keywords():
    match AsList():
        case AsList(x=a):
            return a


for f in (as_list, numbers, without, three, two, text, keywords):
    attempt(f)
