# Str: each method with odd arguments, classes of characters, format.


def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


s = "Hello, World"
for m, args in [
    ("center", (20, "*")), ("center", (20, "ab")), ("ljust", (15,)), ("rjust", (15, ".")), ("zfill", (15,)),
    ("count", ("l",)), ("count", ("",)), ("count", ("l", 3, 5)), ("find", ("o", 5)), ("rfind", ("o",)),
    ("index", ("z",)), ("rindex", ("z",)), ("replace", ("l", "L", 2)), ("replace", ("", "-")),
    ("replace", ("l", "L", -1)), ("split", (",",)), ("split", ("",)), ("split", (None, 1)), ("rsplit", ("o", 1)),
    ("partition", (",",)), ("rpartition", ("x",)), ("partition", ("",)), ("startswith", (("He", "x"),)),
    ("startswith", ("lo", 3)), ("startswith", (1,)), ("startswith", ([],)), ("startswith", (("a", 1),)),
    ("endswith", ("ld", 0, 5)), ("join", (["a", "b"],)), ("join", ([1],)), ("join", (["a", None],)), ("join", (1,)),
    ("join", ("abc",)), ("expandtabs", ()), ("swapcase", ()), ("title", ()), ("capitalize", ()), ("casefold", ()),
    ("strip", ("Hd",)), ("strip", (1,)), ("lstrip", ("He",)), ("removeprefix", ("Hello",)),
    ("removesuffix", ("ld",)), ("removesuffix", ("",)), ("isalpha", ()), ("isascii", ()), ("isidentifier", ()),
    ("encode", ()), ("encode", ("ascii",)), ("encode", ("utf-16",)), ("encode", ("bogus",)), ("splitlines", ()),
    ("translate", ({72: "J", 101: None},)), ("translate", ({},)), ("format", ()), ("nothing", ()),
]:
    try:
        print(m, args, repr(getattr(s, m)(*args)))
    except Exception as e:
        print(m, args, type(e).__name__, e)
print("a\tb\tc".expandtabs(4), "a\nb\r\nc\x0bd\x1ce\u2028f".splitlines(), "a\nb\n".splitlines(True))
print("".splitlines(), "".split(), "".split(","), " a  b ".split(" "))
print(str.maketrans("abc", "xyz"), str.maketrans("abc", "xyz", "d"))
print(str.maketrans({"a": 1, 98: "q"}))
attempt(str.maketrans, "ab", "c")
attempt(str.maketrans, 1)
attempt(str.maketrans, {"ab": 1})
for t in [
    "", "1", "²", "½", "Ⅷ", "٣", "a1", "A", "aB", "Ab Cd", "ǅ", " ", "\t\n", "\x1f", "é", "ß", "İ", "ŉ", "ﬁ", "Σ",
    "ΑΣ", "_x", "1x", "class", "\xa0", "\x7f", "\u200b",
]:
    print(ascii(t), t.isdigit(), t.isdecimal(), t.isnumeric(), t.isalpha(), t.isalnum(), t.islower())
    print(t.isupper(), t.istitle(), t.isspace(), t.isprintable(), t.isidentifier(), ascii(t.upper()))
    print(ascii(t.lower()), ascii(t.title()), ascii(t.capitalize()), ascii(t.swapcase()))
    print(ascii(t.casefold()))
print(repr("a'b"), repr('a"b'), repr('a\'"b'), repr('\\'))
print(repr("\n\t\r\x00\x7f\xa0\xad\u0378\ud800😀"), ascii("éሴ😀"))
print("abc"[::-1], "abc"[5:], "abc"[-2:], "abc"[1:None])
attempt(lambda: "abc"[3])
attempt(lambda: "a" + 1)
attempt(lambda: 1 + "a")
attempt(lambda: "a" * "b")
attempt(lambda: "a" * 1.5)
attempt(lambda: "a" < 1)
attempt(lambda: 1 in "abc")
attempt(lambda: "a" - "b")
attempt(lambda: -"a")
print("ab" * 3, 3 * "ab", "ab" * -1, "ab" * 0, "ab" * True)
attempt(str, b'abc', "utf-8")
attempt(str, b'\xff', "utf-8")
attempt(str, b'\xff', "ascii", "replace")
attempt(str, "a", "utf-8")
attempt(str, b'abc')
attempt(str, 1, "utf-8")
attempt(str)
attempt(str, object=5)
attempt(str, b'a', errors="strict")
attempt("{} {}".format, 1)
attempt("{0} {}".format, 1, 2)
attempt("{a}".format)
attempt("{".format)
attempt("}".format)
attempt("{!z}".format, 1)
attempt("{:d}".format, "a")
attempt("{0.x}".format, 1)
attempt("{0[a]}".format, {"a": 5})
attempt("{0[0]}".format, [7])
attempt("{:{}}".format, 5, 10)
attempt("{!r:>10}".format, "a")
attempt("{a.b}".format, a=1)
attempt("{0[}".format, 1)
attempt("{:{:{}}}".format, 1, 2, 3)
attempt("{!}".format, 1)
attempt("{0!r".format, 1)
attempt("{-1}".format, 1)
attempt("{[}".format, 1)
attempt("{0[]}".format, [1])
attempt("{.}".format, 1)
attempt("{x} {y}".format_map, {"x": 1, "y": 2})
attempt("{x}".format_map, {})
attempt("{}".format_map, {})


class D(dict):
    def __missing__(self, k):
        return "<" + k + ">"


attempt("{x} {y}".format_map, D(x=1))
for spec in [
    ">10", "^10", "<10", "*^10", ".2", "10.2", "s", "d", "=10", "010", "+", " ", ",", "#", "x", "z", "10s", "<010",
]:
    attempt(format, "abc", spec)
