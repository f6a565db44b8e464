# str methods by unicode and odd data
for s in [
    "",
    " ",
    "abc",
    "ABC",
    "Abc Def",
    "123",
    "1.5",
    "½",
    "²",
    "٣",
    "一",
    "é",
    "ß",
    "ŉ",
    "ǅ",
    "\u2028",
    "a\nb\r\nc\x0bd\x85e\u2028f",
    "\t",
    "_a1",
    "1a",
    "def",
    "\x00",
    "\u0130",
    "\u03a3\u03c3\u03c2",
    "ﬁ",
    "😀",
    "\xad",
    "\u200b",
    "a\u0301",
]:
    print(
        ascii(s),
        [
            getattr(s, m)()
            for m in (
                "isalpha",
                "isalnum",
                "isdigit",
                "isdecimal",
                "isnumeric",
                "isspace",
                "isupper",
                "islower",
                "istitle",
                "isidentifier",
                "isprintable",
                "isascii",
            )
        ],
        [ascii(getattr(s, m)()) for m in ("upper", "lower", "title", "capitalize", "swapcase", "casefold", "strip")],
        s.splitlines(),
        s.splitlines(True),
        len(s),
        ascii(s),
    )
print(
    repr("\x00\x7f\x80\xa0\xad\u0378\ud800\U0001f600'\"\\\n\t\r"), repr("'"), repr('"'), repr("'\""), ascii("é\u1234😀")
)
for a, b in [("a", "b"), ("a", "A"), ("", "a"), ("abc", "ab"), ("é", "z"), ("\U0001f600", "\uffff"), ("a", "a")]:
    print(ascii(a), ascii(b), a < b, a <= b, a == b, a != b, a > b, a >= b, (a > b) - (a < b))
print(
    "a,b,,c".split(","),
    "a,b,,c".rsplit(",", 1),
    " a  b ".split(),
    " a  b ".split(" "),
    "abc".partition("b"),
    "abcbd".rpartition("b"),
    "a\u00a0b\u2003c".split(),
    "aXbXc".split("X", 0),
    "".split(),
    "".split(","),
    "abc".split("abc"),
)
print(
    "%s" % "é",
    "é".center(5, "*"),
    "é".zfill(4),
    "+5".zfill(5),
    "-".zfill(3),
    "--5".zfill(6),
    "a\tb".expandtabs(),
    "a\tb\nc\td".expandtabs(4),
    "\t".expandtabs(0),
    "ab".join("123"),
    "".join([]),
    "x".join(("a",)),
    "abc"[::-1],
    "abc"[5:],
    "abc"[-100:100],
    "abcdef"[4:1:-2],
    "abc" * 0,
    "abc" * -1,
)
print(
    "hello".translate(str.maketrans("el", "ip")),
    "hello".translate(str.maketrans("", "", "l")),
    "hello".translate({104: None, 101: "EE", 108: 76}),
    "abc".translate({}),
    "abc".translate(dict.fromkeys(map(ord, "ac"))),
)


class Tr:
    def __getitem__(self, k):
        if k == 98:
            raise LookupError
        return chr(k + 1)


print(
    "abc".translate(Tr()),
    "abc".translate([None] * 97 + ["x", 5 + 60]) if False else "",
    "abc".find("c", -1),
    "abc".find("", 10),
    "abc".rfind(""),
    "abc".index("", 3),
    "aaa".count("aa"),
    "abc".count(""),
    "abc".replace("", "-"),
    "abc".replace("b", "", 0),
    "aaaa".replace("aa", "b"),
    "abc".startswith(""),
    "abc".startswith("", 4),
    "abc".endswith(("x", "c")),
    "abc".startswith(()),
    "abc".removeprefix("ab"),
    "abc".removesuffix(""),
    "A" "B",
    "a" in "abc",
    "" in "",
    "abc" in "ab",
)
print(
    "{} {!r} {:>5}|{:<5}|{:^5}|{:05d} {:x} {:.2f} {0}".format if False else "{0} {1!r} {0:>5}".format("a", "b"),
    "{a[0]} {b.real}".format(a=[1], b=5),
    "{{}}".format(),
    "{:{w}.{p}}".format(3.14159, w=10, p=3),
    "{!s:>4}".format(None),
    "{0[key]}".format({"key": 1}),
    "{:%Y}".format(__import__("datetime").date(2020, 1, 2)),
    "{:,}".format(1234567),
    "{!a}".format("é"),
)
print(
    "abc" < "abd" < "b",
    max("hello"),
    min("hello"),
    sorted("hello"),
    list(reversed("abc")),
    list(enumerate("ab")),
    "".join(sorted("hello", reverse=True)),
    hash("abc") == hash("abc"),
    "abc".__contains__("b"),
    "a" "b" * 2,
    f"{'a' * 3}",
    str(b"abc"),
    str(b"abc", "utf-8"),
    str(object=5),
    str(),
    str(None),
    "abc".encode().decode() == "abc",
    "a".isascii(),
)
