for spec in ("", "s", "10", "<10", ">10", "^10", "*^10", ".2", "10.2", "é^9", "010", "<010", "5s", ".0", "3"):
    print(repr(spec), [format(v, spec) for v in ("", "abc", "日本語", "toolongtext")])
for spec in ("d", "x", "+", " ", "#", "=10", ",", "_", "z", "0=5", "ss", ".", "f", "5d"):
    try:
        print(repr(spec), format("abc", spec))
    except ValueError as e:
        print(repr(spec), e)
print(format("a", "\U0001f600>4"), format("x", "{<3"), format("x", "}>3"))


class Plain:
    pass


class Text:
    def __str__(self):
        return "text"

    def __format__(self, spec):
        return "fmt:" + spec


class Bad:
    def __format__(self, spec):
        return 5


class Super:
    def __str__(self):
        return "s"

    def __format__(self, spec):
        return "[" + super().__format__("") + spec + "]"


print(format(Text()), format(Text(), "q"), f"{Text()} {Text():a} {Text()!s:>6}", "{} {:b}".format(Text(), Text()), f"{Super():x}")
for call in (lambda: format(Plain(), "d"), lambda: f"{Plain():>10}", lambda: format(Bad()), lambda: f"{Bad()}", lambda: f"{Bad():x}", lambda: "{}".format(Bad()), lambda: format([1], "5"), lambda: format(None, "s"), lambda: format({}, "x"), lambda: format((1,), ">5"), lambda: format(b"x", "s"), lambda: f"{None:>6}"):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(format(None), format([1]), format(None, ""), f"{[1]!s:>6}|{None!r:<6}|", format("x", format("")), str.format("{}", 1), "{:{}}".format("a", ">3"))
