# builtin functions tour with keyword and odd args
print(
    sorted([3, 1, 2], key=lambda x: -x),
    sorted({"b": 1, "a": 2}),
    sorted("bca", reverse=True),
    sorted([], key=None),
    sorted([(1, "b"), (1, "a")]),
    sorted([1.5, 1, True, 0]),
    sorted(["a", "B"], key=str.lower),
    sorted(range(5), key=lambda x: x % 2),
)
print(
    max(3, 1),
    max([1, 5, 2]),
    max("abc"),
    max([1], default=0),
    max([], default=0),
    max([], default=None, key=len),
    max("a", "bb", key=len),
    max({1: 2, 3: 0}),
    max([1, 2], [1, 3]),
    max((1, 2), (0, 9)),
    min("b", "a", "c"),
    min([2, 1, 1.0]),
    max(1, 1.0),
    max(1.0, 1),
    max(True, 1),
    min([float("nan"), 1]),
    min([1, float("nan")]),
    max("aa", "b", key=lambda s: len(s)),
)
print(
    sum([1, 2, 3]),
    sum([1.5, 2]),
    sum([], 5),
    sum([[1], [2]], []),
    sum((True, False, True)),
    sum(range(101)),
    sum({1: 2}),
    sum([1, 2], start=10),
    sum([0.1, 0.2, 0.3]),
    sum([1e100, 1.0, -1e100]),
    sum([1, 1j]),
    sum([(1,), (2,)], ()),
)
print(
    all([]),
    any([]),
    all([1, 0]),
    any([0, 1]),
    all("a"),
    any(""),
    all(x > 0 for x in [1, 2]),
    any(x > 5 for x in [1, 2]),
)
print(
    abs(-5),
    abs(-5.5),
    abs(True),
    abs(3 + 4j),
    divmod(7, 3),
    divmod(-7, 3),
    divmod(7.5, 2),
    pow(2, 10),
    pow(2, -1),
    pow(2, 10, 1000),
    pow(3, -1, 7),
    round(2.5),
    round(-2.5),
    round(1234, -2),
    round(1.005, 2),
    round(2.675, 2),
    round(1e20),
    round(5.5, 0),
)
print(
    chr(65),
    chr(8364),
    ord("€"),
    hex(255),
    oct(8),
    bin(5),
    hex(-255),
    ascii("é"),
    repr("a'b"),
    repr("a\"b'"),
    format(255, "x"),
    format(3.14159, ".2f"),
    format("a", ">5"),
    format(True),
    format(None),
    format([1]),
)
print(
    list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])),
    list(filter(None, [0, 1, "", "a", None])),
    list(zip()),
    list(zip([1])),
    list(zip([1, 2], "ab", (True, False))),
    dict(zip("ab", [1, 2])),
    list(enumerate("ab", 1)),
    list(reversed([1, 2])),
    list(reversed((1, 2))),
    list(reversed("ab")),
    list(reversed(range(3))),
    list(map(str, range(3))),
    list(map(int, "123")),
    [*map(max, [1, 5], [3, 2])],
)
print(
    isinstance(1, int),
    isinstance(True, int),
    isinstance(1, (str, int)),
    isinstance(1, ()),
    issubclass(bool, int),
    issubclass(int, object),
    isinstance(int, type),
    isinstance(type, object),
    isinstance(object, type),
    isinstance(None, type(None)),
    isinstance([], list),
    isinstance("a", str | int),
    callable(print),
    callable(5),
    callable(lambda: 1),
    callable(int),
    type(5),
    type("a").__name__,
    type(type),
    id(5) == id(5),
)
print(
    int(),
    float(),
    str(),
    bool(),
    list(),
    tuple(),
    dict(),
    set(),
    frozenset(),
    bytes(),
    bytearray(),
    complex(),
    int("0b11", 0),
    int("z", 36),
    int(" 42 "),
    int("-0"),
    float("1e3"),
    float(" inf "),
    complex("1+2j"),
    bool("0"),
    list("ab"),
    tuple([1]),
    dict(a=1),
    set("a"),
    bytes(3),
    bytes([65]),
    bytes("é", "utf8"),
    bytearray(b"x"),
    str(1.0),
    str([1, "a"]),
    str({"a": (1,)}),
    int(3.99),
    int(-3.99),
    int(True),
    int(b"12"),
)
print(
    hash(1) == hash(1.0) == hash(True),
    hash("a") == hash("a"),
    hash((1, 2)) == hash((1, 2)),
    {1: "a", 1.0: "b", True: "c"},
    len({1, 1.0, True}),
    iter([1]).__next__(),
    next(iter([]), "default"),
    next(iter("a")),
    list(iter([1, 2, 3].pop, 1)),
    getattr(5, "real"),
    getattr(5, "nope", "d"),
    hasattr([], "append"),
    vars(type("X", (), {"a": 1}))["a"],
    len(dir(int)) > 50,
    "append" in dir(list),
)
print(1, 2, 3, sep="-", end="!\n")
print()
print("a", "b", sep="")
print(*[1, 2], sep="\n")
print("x", end="")
print("y", flush=True)
print(None, True, ..., NotImplemented, 1.0, 1j, [], (), {}, set(), sep="|")
print("a\tb", r"a\tb", b"a\tb", "é")
print(print, len, int, sep="\n")
print(sep="x")
print("", "", sep="-")
print(end="end\n")
print(1, sep=None, end=None)
import io

f = io.StringIO()
print("to file", 5, file=f)
print(repr(f.getvalue()))


class Sh:
    def write(self, s):
        parts.append(s)


parts = []
print("a", 1, sep=",", file=Sh())
print(parts)


class NoW:
    pass


try:
    print("a", file=NoW())
except AttributeError as e:
    print(e)
print(
    open.__name__,
    __name__,
    __doc__,
    type(__builtins__).__name__ in ("module", "dict"),
    __debug__,
    __file__.endswith(".py"),
    Ellipsis,
    NotImplemented is NotImplemented,
    eval("1 + 2"),
    compile("1", "f", "eval").co_filename,
)
exec("zz = 5")
print(zz)
