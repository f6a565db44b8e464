# __new__ on subclasses of builtin types, caching in __new__, immutable values.
class Celsius(float):
    def __new__(cls, value, label="c"):
        self = super().__new__(cls, value)
        self.label = label
        return self

    def __repr__(self):
        return f"{float(self)}°{self.label}"


class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())

    def shout(self):
        return self + "!"


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]

    def swap(self):
        return type(self)(self[1], self[0])


class Interned:
    _cache = {}

    def __new__(cls, key):
        if key in cls._cache:
            return cls._cache[key]
        self = super().__new__(cls)
        cls._cache[key] = self
        self.inits = 0
        return self

    def __init__(self, key):
        self.key = key
        self.inits += 1


class Even(int):
    def __new__(cls, value):
        if value % 2:
            raise ValueError(f"{value} is odd")
        return int.__new__(cls, value)

    def __add__(self, other):
        return Even(int(self) + other)


print(Celsius(3.5), Celsius(1) + 1, Celsius(2, "k").label, Celsius(4) == 4.0, repr(Celsius(0)))
print(Upper("abc"), Upper("x").shout(), type(Upper("x").lower()).__name__, len(Upper("four")), Upper("a") == "A")
p = Pair(1, 2)
print(p, p.first, p.swap(), p == (1, 2), isinstance(p, tuple), p + (3,), len(p), hash(p) == hash((1, 2)))
a, b = Interned("k"), Interned("k")
print(a is b, a.inits, Interned("z") is a, len(Interned._cache))
print(Even(4) + 2, Even(8) // 2, type(Even(4) + 2).__name__, type(Even(4) * 2).__name__)
for bad in (lambda: Even(3), lambda: Even(2) + 1):
    try:
        bad()
    except ValueError as e:
        print(e)


class Frozen:
    __slots__ = ("value",)

    def __init__(self, value):
        object.__setattr__(self, "value", value)

    def __setattr__(self, name, value):
        raise AttributeError(f"cannot set {name}")

    def __delattr__(self, name):
        raise AttributeError(f"cannot delete {name}")


f = Frozen(1)
for attempt in (lambda: setattr(f, "value", 2), lambda: delattr(f, "value"), lambda: setattr(f, "other", 2)):
    try:
        attempt()
    except AttributeError as e:
        print(e)
print(f.value)
