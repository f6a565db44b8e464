# Class patterns that raise: what is no class, names given twice, too many sub-patterns.
class Twice:
    __match_args__ = ("x", "x")

    def __init__(self):
        self.x = 1


class Two:
    __match_args__ = ("a", "b")
    a, b = 1, 2


class None_:
    pass


class Text:
    __match_args__ = "a"


class Number:
    __match_args__ = ("a", 1)
    a = 0


value = 5


def twice(x):
    match x:
        case Twice(a):
            print("one name is fine", a)
    match x:
        case Twice(a, b):
            print(a, b)


def keyword(x):
    match x:
        case Two(1, a=2):
            print("no")


def no_class(x):
    match x:
        case value():
            print("no")


def too_many(x):
    match x:
        case None_(1):
            print("no")


def three(x):
    match x:
        case Two(1, 2, 3):
            print("no")


def text(x):
    match x:
        case Text(1):
            print("no")


def number(x):
    match x:
        case Number(0, 1):
            print("no")


def builtin(x):
    match x:
        case int(1, 2):
            print("no")


cases = [(twice, Twice()), (keyword, Two()), (no_class, 3), (too_many, None_()), (three, Two()), (text, Text())]
cases += [(number, Number()), (builtin, 5), (builtin, "other kinds do not get that far")]
for function, x in cases:
    try:
        function(x)
    except TypeError as e:
        print(function.__name__, "->", e)
