# printf % table
def t(fmt, args):
    try:
        print(repr(fmt), repr(args), "->", repr(fmt % args))
    except Exception as e:
        print(repr(fmt), repr(args), type(e).__name__, e, sep=": ")


for spec in [
    "%d",
    "%5d",
    "%-5d|",
    "%05d",
    "%+d",
    "% d",
    "%x",
    "%#x",
    "%X",
    "%#X",
    "%o",
    "%#o",
    "%i",
    "%u",
    "%e",
    "%E",
    "%.2e",
    "%f",
    "%.0f",
    "%#.0f",
    "%g",
    "%G",
    "%#g",
    "%.3g",
    "%10.4f|",
    "%-10.2f|",
    "%+.1f",
    "%c",
    "%s",
    "%r",
    "%a",
    "%.2s",
    "%5s|",
    "%-5s|",
    "%5.1s|",
    "%%",
    "%ld",
    "%hd",
    "%Ld",
    "%08.3f",
    "%+05d",
    "%.5d",
    "%8.5d",
    "%-8.5d|",
    "%#010x",
    "%.3x",
    "%+x",
    "% x",
    "%.0s|",
    "%.s|",
]:
    for a in [0, 1, -17, 3.7, -2.5, True, "abc", None, 12345678901234567890, 1e100]:
        t(spec, (a,))
for fmt, a in [
    ("%s", ()),
    ("%s %s", (1,)),
    ("%s", (1, 2)),
    ("abc", (1,)),
    ("abc", ()),
    ("abc", {}),
    ("abc", {1: 2}),
    ("abc", []),
    ("abc", 1),
    ("%(a)s", {"a": 1}),
    ("%(a)s", {"b": 1}),
    ("%(a)s", (1,)),
    ("%(a)s %s", {"a": 1}),
    ("%(a)d %(a)s %(b)r", {"a": 1, "b": "x"}),
    ("%(a", {"a": 1}),
    ("%()s", {"": 5}),
    ("%(a)%", {"a": 1}),
    ("%*d", (5, 42)),
    ("%-*d|", (5, 42)),
    ("%*d|", (-5, 42)),
    ("%.*f", (2, 3.14159)),
    ("%.*f", (-2, 3.14159)),
    ("%*s", ("a", 1)),
    ("%*d", (5,)),
    ("%(a)*d", {"a": 1}),
    ("%", ()),
    ("%5", (1,)),
    ("%y", (1,)),
    ("%é", (1,)),
    ("%\n", 1),
    ("%s", [1, 2]),
    ("%s", ([1, 2],)),
    ("%s", {1: 2}),
    ("%r", ("a",)),
    ("%s%%", 5),
    ("%d%%", 5),
    ("%c", 256),
    ("%c", "é"),
    ("%c", -1),
    ("%c", 0x110000),
    ("%c", ""),
    ("%c", 1.0),
    ("%c", True),
    ("%d", "5"),
    ("%d", 1j),
    ("%f", "a"),
    ("%f", 1j),
    ("%x", 1.5),
    ("%o", "a"),
    ("%x", -255),
    ("%d", float("nan")),
    ("%d", float("inf")),
    ("%f", float("nan")),
    ("%05f", float("inf")),
    ("%+f", float("inf")),
    ("%s %r", ("a", "b")),
    ("%5%", ()),
    ("%s", b"a"),
    ("%d", 3.99),
    ("%d", -3.99),
    ("%i", 1e20),
    ("%.60f", (1.1,)),
    ("%.0e", 1.5),
    ("%g", 1e-5),
    ("%g", 123456789.0),
    ("%s", None),
    ("%s", object),
    ("%.99999999999d", 1),
    ("%99999999999999999999d", 1),
]:
    t(fmt, a)


class M:
    def __getitem__(self, k):
        return "item:" + str(k)


print("%(x)s %(1)s" % M())


class I:
    def __index__(self):
        return 42

    def __int__(self):
        return 43

    def __float__(self):
        return 1.5

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


for s in ("%d", "%x", "%f", "%s", "%r", "%c", "%i", "%o", "%a"):
    t(s, I())


class J:
    def __int__(self):
        return 5


for s in ("%d", "%x"):
    try:
        print(s % J())
    except TypeError as e:
        print(e)
