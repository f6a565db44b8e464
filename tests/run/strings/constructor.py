print(repr(str()), repr(str("")), str(5), str(-1.5), str(None), str(True), str([1, "a"]), str(("x",)), str({"a": 1}), str({1}), str(b"ab"))
print(str(b"caf\xc3\xa9", "utf-8"), str(b"caf\xe9", "latin-1"), str(b"ab", encoding="ascii"), str(b"a\xffb", "ascii", "replace"), str(b"a\xffb", errors="ignore"))
print(str(object=7), str(object=b"x", encoding="utf-8", errors="strict"), repr(str(encoding="utf-8")))


class Plain:
    def __str__(self):
        return "plain"


class OnlyRepr:
    def __repr__(self):
        return "only"


class Bad:
    def __str__(self):
        return 5


class BadRepr:
    def __repr__(self):
        return None


class Raises:
    def __str__(self):
        raise ValueError("no text")


print(str(Plain()), str(OnlyRepr()), f"{Plain()} {OnlyRepr()!s} {OnlyRepr()!r}", [OnlyRepr()], "%s" % Plain())
try:
    str(Bad())
except TypeError as e:
    print(e)
try:
    repr(BadRepr())
except TypeError as e:
    print(e)
try:
    str(BadRepr())
except TypeError as e:
    print(e)
try:
    str(Raises())
except ValueError as e:
    print(e)
try:
    str("x", "utf-8")
except TypeError as e:
    print(e)
try:
    str(5, "utf-8")
except TypeError as e:
    print(e)
try:
    str(b"x", 5)
except TypeError as e:
    print(e)
try:
    str(b"\xff", "utf-8")
except UnicodeDecodeError as e:
    print(e)
try:
    str(b"x", "nope")
except LookupError as e:
    print(e)
s = "same"
print(str(s) is s, str(int), str(Plain), str(NotImplemented), str(range(3)), str(slice(1, 2)))
