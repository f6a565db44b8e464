# The objects behind static and class methods, where the program looks at a class's dict.
class Tools:
    @staticmethod
    def add(*args):
        return sum(args)

    @classmethod
    def name(cls, *args):
        return cls.__name__, args

    made = classmethod(lambda cls: cls)
    plain = staticmethod(lambda value: value)


class Better(Tools):
    pass


print(Tools.name(1), Better.name(2), Better().name(3, 4))
print(Tools.made() is Tools, Better.made() is Better, Better().made() is Better)
print(Tools.plain("p"), Better().plain("q"), Tools.add(1, 2, 3))
names = Tools.__dict__
print(type(names["add"]), type(names["name"]), type(names["made"]))
print(names["add"].__func__(4, 5), names["add"](6, 7), names["name"].__func__(int, 8))
print(names["name"].__wrapped__(str, 9), names["plain"].__wrapped__(10))
print(names["name"].__get__(None, Better)(11), names["name"].__get__(Better())(12), names["add"].__get__(13)(13))
print(Tools.name.__func__ is names["name"].__func__, Tools.name.__self__, Better.name.__self__)
for descriptor in (names["add"], names["name"]):
    try:
        descriptor.__get__(None)
    except TypeError as error:
        print(error)
for key in ("add", "name"):
    print(repr(names[key]).startswith("<" + type(names[key]).__name__ + "(<function Tools." + key))


def chain(*wrappers):
    def wrap(function):
        for wrapper in wrappers:
            function = wrapper(function)
        return function

    return wrap


def shout(function):
    def wrapped(*args):
        return str(function(*args)).upper() + "!"

    return wrapped


class Chained:
    @chain(shout, staticmethod)
    def first(value):
        return value

    @chain(shout, classmethod)
    def second(cls, value):
        return cls.__name__, value


print(Chained.first("a"), Chained().first("b"), Chained.second("c"), Chained().second("d"))
