# Methods of str by tables of arguments.
cases = {
    "upper": ["abc", "ÄÖ", "ß", ""], "title": ["hello world", "it's", "x1y"], "swapcase": ["aBc"], "capitalize": ["hELLO", "ñandu"],
    "isalpha": ["abc", "a1", "", "é"], "isdigit": ["12", "²", "1a"], "isnumeric": ["½", "12"], "isdecimal": ["12", "²"], "isidentifier": ["a1", "1a", "class", "_"],
    "isspace": [" \t", "", "a "], "istitle": ["Hello World", "Hello world"], "isprintable": ["a", "\n", ""], "isascii": ["é", ""], "casefold": ["ß", "ABC"], "splitlines": ["a\nb\r\nc\x0bd", ""], "split": ["a b  c ", ""], "strip": ["  a  "], "encode": ["é"],
}
for m, args in cases.items():
    for a in args: print(m, repr(a), repr(getattr(a, m)()))
two = [("split", ",", "a,,b"), ("rsplit", ",", "a,b,c"), ("partition", ":", "a:b:c"), ("rpartition", ":", "a:b:c"), ("partition", "z", "abc"), ("find", "b", "abcb"), ("rfind", "b", "abcb"), ("count", "b", "abcb"), ("count", "", "abc"), ("startswith", ("x", "a"), "abc"), ("endswith", "c", "abc"), ("strip", "ac", "abca"), ("lstrip", "a", "aab"), ("join", ["1", "2"], "-"), ("zfill", 5, "-42"), ("center", 7, "ab"), ("ljust", 4, "a"), ("rjust", 4, "a"), ("removeprefix", "ab", "abc"), ("removesuffix", "bc", "abc"), ("expandtabs", 4, "a\tb"), ("index", "z", "abc"), ("join", [1], ","), ("split", "", "abc"), ("encode", "ascii", "é"), ("translate", {97: "X", 98: None}, "abc"), ("__mod__", (1, 2), "%d-%d"), ("__contains__", 5, "a"), ("replace", "a", "b"), ("ljust", "x", "a")]
for m, a, s in two:
    try: print(m, repr(a), repr(s), repr(getattr(s, m)(a)))
    except Exception as e: print(m, repr(a), repr(s), type(e).__name__, e)
for s in ["hello"]:
    for sl in [slice(None), slice(1, 3), slice(None, None, -1), slice(-3, None), slice(10, 20), slice(3, 1), slice(None, None, 2), slice(4, None, -2)]:
        print(sl, s[sl], list(s)[sl], tuple(s)[sl], s.encode()[sl], range(5)[sl])
print("a" < "b", "a" < "B", "" < "a", "abc" < "abd", "Z" < "a", "é" > "z", "a" * 3, 3 * "ab", "a" "b", "x" in "xyz", "" in "x", "abc"[::-1])
print(repr("'"), repr('"'), repr("'\""), repr("\\"), repr("\n\t\r\x00\x7f\xa0\u200b\U0001f600"), ascii("é\U0001f600"))
print("%(a)s %(b)05.1f" % {"a": 1, "b": 2}, "%s" % (1,), "%s" % [1], "%*d" % (5, 3), "%c%c" % ("a", 98), "%r %a" % ("é", "é"))
print(str(b"abc"), str(b"abc", "ascii"), bytes("é", "utf8"), "é".encode("latin1"), b"\xe9".decode("latin1"), b"\xff".decode("utf8", "replace"), b"a\xffb".decode("ascii", "ignore"))
print(ord("€"), chr(8364), "\N{EURO SIGN}", "\x41\u0042\103")
print("{:,}".format(1234567), "{:_x}".format(65535), f"{'x':*>5}", f"{1e10:g}", f"{0.1 + 0.2}", f"{1/3:.3}", f"{True:d}", f"{None}", f"{[1]!s:>5}")
