# Any callable may be a metaclass; a function gets the name, the bases and the namespace.


def upper(name, bases, namespace, **options):
    print("making", name, bases, sorted(key for key in namespace if not key.startswith("__")), options)
    changed = {}
    for key, value in namespace.items():
        changed[key if key.startswith("__") else key.upper()] = value
    return type(name, bases, changed)


class Loud(metaclass=upper, tag=1):
    x = 1

    def hello(self):
        return "hello " + str(self.X)


print(Loud.X, Loud().HELLO(), type(Loud), hasattr(Loud, "x"))


def number(name, bases, namespace):
    return len(name)


class Seven(metaclass=number):
    pass


print(Seven)


def parts(name, bases, namespace):
    return name, bases, namespace["__qualname__"], namespace["__module__"], namespace.get("__doc__")


class Base:
    pass


class Parts(Base, metaclass=parts):
    """Says something."""


print(Parts)


def refuses(name, bases, namespace):
    raise TypeError("no class " + name)


try:

    class Never(metaclass=refuses):
        pass

except TypeError as e:
    print(e)


def registering(name, bases, namespace):
    made = type(name, bases, namespace)
    registry[name] = made
    return made


registry = {}


class First(metaclass=registering):
    def value(self):
        return 1


print(list(registry), registry["First"] is First, First().value())
