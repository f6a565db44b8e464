# iterators & generic functions
def show(label, f):
    try:
        print(label, f())
    except BaseException as e:
        print(label, type(e).__name__, e)


class Seq:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 10


class BadIter:
    def __iter__(self):
        return 5


class NextOnly:
    def __next__(self):
        return 1


class IterRaises:
    def __iter__(self):
        raise RuntimeError("iter")


class NoneIter:
    __iter__ = None


class LenOnly:
    def __len__(self):
        return -1


class LenBig:
    def __len__(self):
        return 1 << 70


class LenStr:
    def __len__(self):
        return "5"


class BoolBad:
    def __bool__(self):
        return 1


class IntBad:
    def __int__(self):
        return "1"

    def __index__(self):
        return 1.5

    def __float__(self):
        return 1

    def __complex__(self):
        return 2

    def __str__(self):
        return 5

    def __repr__(self):
        return None

    def __hash__(self):
        return "h"

    def __bytes__(self):
        return "b"

    def __format__(self, s):
        return 1

    def __iter__(self):
        return iter([1])

    def __reversed__(self):
        return 7

    def __contains__(self, x):
        return []

    def __length_hint__(self):
        return "x"

    def __dir__(self):
        return 5

    def __abs__(self):
        return "abs"

    def __round__(self, n=None):
        return ("round", n)

    def __trunc__(self):
        return "t"

    def __divmod__(self, o):
        return "dm"

    def __neg__(self):
        return "neg"


x = IntBad()
for name, f in [
    ("int", lambda: int(x)),
    ("range", lambda: range(x)),
    ("float", lambda: float(x)),
    ("complex", lambda: complex(x)),
    ("str", lambda: str(x)),
    ("repr", lambda: repr(x)),
    ("hash", lambda: hash(x)),
    ("bytes", lambda: bytes(x)),
    ("format", lambda: format(x)),
    ("f", lambda: f"{x}"),
    ("reversed", lambda: reversed(x)),
    ("in", lambda: 1 in x),
    ("list", lambda: list(x)),
    ("dir", lambda: dir(x)),
    ("abs", lambda: abs(x)),
    ("round", lambda: round(x)),
    ("round2", lambda: round(x, 3)),
    ("divmod", lambda: divmod(x, 1)),
    ("neg", lambda: -x),
    ("%s", lambda: "%s" % x),
    ("%r", lambda: "%r" % x),
    ("idx", lambda: [1, 2][x]),
    ("chr", lambda: chr(x)),
    ("hex", lambda: hex(x)),
    ("print", lambda: print(x)),
    ("sl", lambda: [1, 2][x:]),
    ("ascii", lambda: ascii(x)),
    ("{}", lambda: "{}".format(x)),
    ("{!r}", lambda: "{!r}".format(x)),
    ("math", lambda: __import__("math").floor(2.5)),
]:
    show(name, f)
for name, f in [
    ("seq", lambda: list(Seq())),
    ("seq in", lambda: 20 in Seq()),
    ("seq rev", lambda: list(reversed(Seq()))),
    ("badit", lambda: list(BadIter())),
    ("next", lambda: next(NextOnly())),
    ("it next", lambda: iter(NextOnly())),
    ("raise", lambda: list(IterRaises())),
    ("none", lambda: list(NoneIter())),
    ("none in", lambda: 1 in NoneIter()),
    ("len", lambda: len(LenOnly())),
    ("lenbig", lambda: len(LenBig())),
    ("lenstr", lambda: len(LenStr())),
    ("bool len", lambda: bool(LenOnly())),
    ("bool", lambda: bool(BoolBad())),
    ("bool2", lambda: not BoolBad()),
    ("iter2", lambda: list(iter([1, 2, 3].pop, 2))),
    ("iter2b", lambda: iter(5, 1)),
    ("iterobj", lambda: type(iter(int, 1)).__name__),
    ("unpack", lambda: (lambda a, b: 1)(*Seq())),
    ("star", lambda: print(*BadIter())),
    ("sum", lambda: sum(Seq())),
    ("min", lambda: min(Seq(), key=lambda v: -v)),
    ("zip", lambda: list(zip(Seq(), "ab"))),
    ("zipstrict", lambda: list(zip([1, 2], [1], strict=True))),
    ("zs2", lambda: list(zip([1], [1, 2], strict=True))),
    ("zs3", lambda: list(zip([1], [1], [], strict=True))),
    ("map", lambda: list(map(lambda a, b: a + b, [1, 2], [3]))),
    ("mapnone", lambda: list(map(None, [1]))),
    ("filter", lambda: list(filter(5, [1]))),
    ("enum", lambda: list(enumerate("ab", start=5))),
    ("enum2", lambda: list(enumerate("ab", "a"))),
    ("enum3", lambda: list(enumerate(5))),
    ("enumbig", lambda: list(enumerate("ab", 2**63 - 1))),
    ("sorted", lambda: sorted("bca", reverse=1)),
    ("sorted2", lambda: sorted([1], lambda x: x)),
    ("sorted3", lambda: sorted("ab", key=5)),
    ("max", lambda: max("abc", default=1)),
    ("max2", lambda: max(1, 2, default=1)),
    ("max3", lambda: max([], default=None)),
    ("max4", lambda: max()),
    ("max5", lambda: max([1], foo=1)),
    ("max6", lambda: max(1, "a")),
    ("sumk", lambda: sum([1, 2], start=10)),
    ("sums", lambda: sum("ab", "")),
    ("sumb", lambda: sum([b"a"], b"")),
    ("suml", lambda: sum([[1], [2]], [])),
    ("sum0", lambda: sum()),
    ("sum5", lambda: sum(5)),
    ("any", lambda: any(5)),
    ("all", lambda: all([[], 1])),
    ("reversed dict", lambda: list(reversed({1: 1, 2: 2}))),
    ("rev set", lambda: reversed({1})),
    ("rev gen", lambda: reversed(i for i in "a")),
    ("next2", lambda: next(iter([]), "d")),
    ("next3", lambda: next([])),
    ("hash", lambda: hash(slice(1))),
    ("isinst", lambda: isinstance(1, (int, "a"))),
    ("isinst2", lambda: isinstance("a", (int, "a"))),
    ("isinst3", lambda: isinstance(1, int | str)),
    ("isinst4", lambda: isinstance(1, list[int])),
    ("issub", lambda: issubclass(int, (str, (float, int)))),
    ("issub2", lambda: issubclass(1, int)),
    ("issub3", lambda: issubclass(int, 1)),
    ("attr", lambda: (5).foo),
    ("setattr", lambda: setattr(5, "a", 1)),
    ("delattr", lambda: delattr(5, "a")),
    ("getattr", lambda: getattr(5, 1)),
    ("hasattr", lambda: hasattr(5, 1)),
    ("vars", lambda: vars(5)),
    ("id", lambda: id()),
    ("input", lambda: ord("")),
    ("ord5", lambda: ord(5)),
    ("chrbig", lambda: chr(1 << 40)),
    ("bin", lambda: bin("a")),
    ("open", lambda: open("/nonexistent/x")),
    ("round", lambda: round(1.5, 2, 3)),
    ("compile", lambda: format(1, 2)),
    ("format", lambda: format("a", "d")),
    ("exec", lambda: callable()),
    ("slice", lambda: slice()),
    ("slice2", lambda: slice(1, 2, 3, 4)),
    ("slice3", lambda: slice(1, 5, 2).indices(3)),
    ("slice4", lambda: slice(1).indices(-1)),
    ("slice5", lambda: slice("a").indices(5)),
    ("slice6", lambda: slice(1, 2) < slice(1, 3)),
    ("range", lambda: range(10)[2:5]),
    ("range2", lambda: range(10).index(11)),
    ("range3", lambda: range(10).count(5)),
    ("range4", lambda: range(1, 2, 0)),
    ("range5", lambda: range()),
    ("range6", lambda: range(10)["a"]),
    ("range7", lambda: range(10)[20]),
    ("range8", lambda: len(range(10**20))),
    ("range9", lambda: range(10**20)[-1]),
    ("r10", lambda: range(0, 3) == range(0, 3, 1)),
    ("r11", lambda: hash(range(3)) == hash(range(0, 3, 1))),
    ("r12", lambda: range(3).start),
    ("r13", lambda: type(iter(range(3))).__name__),
    ("r15", lambda: 2.0 in range(5)),
    ("r16", lambda: range(5).index(2.0)),
    ("r17", lambda: "a" in range(5)),
    ("r18", lambda: range(5) < range(6)),
    ("r19", lambda: setattr(range(5), "start", 1)),
]:
    show(name, f)
