# Methods of strings over a table of words.
# str methods table, unicode
words = ["", "a", "Abc", "ABC", "abc def", " x ", "1", "a1", "É", "straße", "\t", "ǅ", "x_y", "9a", "None", "hello\nworld", "日本", "a-b c.d", "x" * 3, "%d", "{}", "𝒳", "ﬀ"]
ms = [m for m in dir(str) if not m.startswith("_")]
print(ms)
for m in ["capitalize", "casefold", "lower", "upper", "title", "swapcase", "strip", "split", "splitlines", "isalpha", "isalnum", "isdigit", "isidentifier", "isprintable", "istitle", "isupper", "islower", "isspace", "isnumeric", "isdecimal", "encode", "expandtabs", "__len__", "__repr__"]:
    print(m, [getattr(w, m)() for w in words])
for w in words:
    print(repr(w), w[::-1], w[1:], w[:-1], w[::2], w.center(7, "*"), w.ljust(5, "."), w.rjust(5, "."), w.zfill(4), w.find("a"), w.rfind("a"), w.count("a"), w.replace("a", "<a>"), w.partition(" "), w.startswith(("a", "x")), w.endswith("c"), w * 2, w + "!", "a" in w, w < "b", sorted(set(w)), hash(w) == hash(w + ""), ascii(w), w.encode("utf-8").decode() == w, w.join(["1", "2"]), list(w), [ord(c) for c in w], w.translate({97: "A", 98: None}), w.isascii())
print("a,b,,c".split(","), "a,b,,c".rsplit(",", 2), "  a  b  ".split(), "abc".split("b"), "aXbXc".split("X", 1), "\n\na\r\nb\x0bc".splitlines(), "ab\n".splitlines(True), "a b c".partition(" "), "a b c".rpartition(" "), "abc".partition("z"), "abcabc".index("c", 3), "abc".removeprefix("a"), "abc".removesuffix("bc"), "x".join("abc"), "-".join(["a"]), "%s" % "a", "%5.2f|%-5d|%05d|%x|%o|%e|%g|%%" % (3.14159, 42, 42, 255, 8, 12345.678, 0.0001), "{0} {1} {0}".format(1, 2), "{a} {b}".format(a=1, b=2), "{:,} {:.2%} {:+d} {:#x} {:08.3f} {:^9} {:>6}".format(1234567, 0.256, 5, 255, 3.14159, "mid", "r"), "%(a)s-%(b)03d" % {"a": "x", "b": 7}, str.maketrans("abc", "xyz"), "abc".translate(str.maketrans("abc", "xyz", "b")))
print("abc" "def", r"\n", "\x41\u0042\U00000043\N{BULLET}\103", '''tri
ple''', "a\
b", b"by\x00", rb"\d", f"{1+1}{'x'!r:>5}{3.14159:.2f}", len("\\n"), "tab\tq", 'it''s', "\a\b\f\v\0".encode())
