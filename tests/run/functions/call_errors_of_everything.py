# tuples, functions, type, object
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e, sep=": ")


class C:
    "doc"

    x = 1

    def m(self, a, b=2, *c, d, e=5, **f):
        pass

    @staticmethod
    def s(a):
        return a

    @classmethod
    def c(cls):
        return cls


c = C()
t(c.m)
t(c.m, 1)
t(c.m, 1, d=1)
t(C.m)
t(C.m, 1, 2, 3, 4)
t(c.s)
t(C.c, 1)
t(C, a=1)
t(object, 1)
t(object.__init__)
t(object.__init__, 1, 2)
t(object.__eq__, 1)
t(object.__repr__)
t(c.__setattr__, 1, 2)
t(c.__delattr__, "zz")
t(c.__hash__, 1)
t(c.__format__, "a")
t(C.__doc__.upper)
t(C.mro)
t(C.__subclasses__)
t(C.__bases__)
t(C.__name__.__len__)
t(C.__qualname__.upper)
t(C.__module__.upper)
t(type)


def f(a, /, b, *, c):
    pass


for a, k in [
    ((), {}),
    ((1,), {}),
    ((1, 2), {}),
    ((1, 2, 3), {"c": 1}),
    ((1,), {"b": 1, "c": 2}),
    ((), {"a": 1, "b": 2, "c": 3}),
    ((1, 2), {"c": 1, "d": 2}),
    ((1, 2), {"b": 1, "c": 1}),
]:
    t(f, *a, **k)
t(lambda: f(*5))
t(lambda: f(**5))
t(lambda: f(*[1], **{"b": 1, 5: 2}))
t(lambda: f(1, **{"b": 1}, **{"b": 2}))
print(
    f.__name__,
    f.__qualname__,
    f.__defaults__,
    f.__kwdefaults__,
    f.__code__.co_argcount,
    f.__code__.co_posonlyargcount,
    f.__code__.co_kwonlyargcount,
    f.__code__.co_varnames,
    f.__code__.co_name,
    f.__doc__,
    f.__module__,
    f.__annotations__,
    f.__closure__,
    f.__dict__,
    type(f).__name__,
)
f.attr = 1
print(f.__dict__, f.attr)
t(lambda: f.nope)
t(delattr, f, "attr")
t(delattr, f, "attr")
f.__name__ = "g"
print(f.__name__)
print(
    callable(f),
    callable(c),
    callable(C),
    hasattr(c, "m"),
    c.m == c.m,
    c.m is c.m,
    C.m is C.m,
    c.m.__self__ is c,
    c.m.__func__ is C.m,
    c.m.__name__,
    hash(c.m) == hash(c.m),
)
t(setattr, c.m, "a", 1)
t(lambda: c.m.zzz)
a = (1, 2, 3)
t(a.index, 9)
t(a.index, 1, 1)
t(a.count, 1)
t(a.__getitem__, 5)
t(a.__getitem__, "a")
t(lambda: a[1:])
t(lambda: a + [1])
t(lambda: a * 2)
t(lambda: 2 * a)
t(lambda: a * -1)
t(lambda: a * "a")
t(lambda: a < (1, 2))
t(lambda: a < [1])
t(lambda: a == [1, 2, 3])
t(hash, ([],))
t(tuple, 5)
t(tuple, "ab")
t(tuple, [1], [2])
t(lambda: a.append)
t(a.__setitem__ if hasattr(a, "__setitem__") else (lambda: "no"))
t(lambda: tuple(iterable=[1]))
t(lambda: list(iterable=[1]))
t(lambda: set(x=1))
t(lambda: str(object="a"))
t(lambda: bool(x=1))
t(lambda: float(x=1))
t(lambda: int(x=1))
t(lambda: dict(self=1))
t(lambda: bytes(source=b"a"))
t(lambda: range(stop=1))
t(lambda: complex(real=1, imag=2))
t(lambda: slice(start=1))
t(lambda: enumerate(iterable="a").__next__())
t(lambda: zip(a=1))
t(lambda: print(foo=1))
t(lambda: print(1, sep=5))
t(lambda: print(1, end=5))
t(lambda: print("x", file=5))
t(lambda: len(obj=1))
t(lambda: sorted(iterable=[1]))
t(lambda: reversed(sequence=[1]))
t(lambda: isinstance(obj=1))
t(lambda: abs(x=1))
t(lambda: repr(obj=1))
t(lambda: hash(obj=1))
t(lambda: type(object=1))
t(lambda: super().x)
t(lambda: property(1, 2, 3, 4, 5))
t(lambda: memoryview(object=b"a").tolist())
t(lambda: frozenset(x=1))
t(lambda: bytearray(source=b"a"))
t(lambda: object(x=1))
t(lambda: map(func=1))
t(lambda: filter(a=1))
t(lambda: round())
t(lambda: pow())
t(lambda: divmod(1))
t(lambda: getattr(1))
t(lambda: setattr(1, "a"))
t(lambda: hasattr(1))
t(lambda: iter())
t(lambda: next())
t(lambda: chr())
t(lambda: ord("a", "b"))
t(lambda: bin())
t(lambda: input(1, 2))
t(lambda: len())
t(lambda: len(1, 2))
t(lambda: all())
t(lambda: sum([1], 2, 3))
t(lambda: min())
t(lambda: format())
t(lambda: format(1, "", 1))
t(lambda: ascii())
t(lambda: dir(1, 2))
t(lambda: id(1, 2))
t(lambda: callable(1, 2))
t(lambda: open())
t(lambda: issubclass(int))
t(lambda: delattr(1))
t(lambda: hex())
t(lambda: zip(1))
t(lambda: enumerate())
t(lambda: filter(None))
t(lambda: map(len))
t(lambda: sorted())
t(lambda: list(1, 2))
t(lambda: dict(1, 2))
t(lambda: str(1, 2, 3, 4))
t(lambda: int(1, 2, 3))
t(lambda: float(1, 2))
t(lambda: bool(1, 2))
t(lambda: complex(1, 2, 3))
t(lambda: complex("1", 2))
t(lambda: complex(1, "2"))
t(lambda: complex([]))
t(lambda: set(1, 2))
t(lambda: type(1, 2))
