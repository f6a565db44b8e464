b = b"hello world"
print(b.find(b"o"), b.find(b"o", 5), b.find(111), b.rfind(b"o"), b.rfind(111, 0, 5), b.find(b"zz"), b.find(b""), b.index(b"w"), b.rindex(b"l"), b.count(b"l"), b.count(108), b.count(b""), b.find(b"l", -3), b.find(b"h", None, None))
print(b.startswith(b"he"), b.startswith((b"x", b"he")), b.endswith(b"ld"), b.endswith((b"x",)), b.startswith(b"w", 6), b.startswith(()), b.startswith(bytearray(b"he")))
print(b.replace(b"l", b"L"), b.replace(b"l", b"", 1), b.replace(b"", b"-", 2), b.upper(), b.title(), b.capitalize(), b"aBc".swapcase(), b"ABC".lower())
print(b.split(), b.split(b"o"), b.split(b"o", 1), b.rsplit(b"o", 1), b.rsplit(), b" a  b ".split(), b" a  b ".rsplit(None, 1), b"a,b,,".rsplit(b","), b"a\nb\r\nc".splitlines(), b"a\nb".splitlines(True), b"".split(), b"".split(b","), b"abc".rsplit(b"x"))
print(b.partition(b" "), b.rpartition(b"o"), b.partition(b"z"), b.rpartition(b"z"), b"  x ".strip(), b"xxaxx".strip(b"x"), b"xxa".lstrip(b"x"), b"axx".rstrip(b"x"), b"prefix".removeprefix(b"pre"), b"prefix".removesuffix(b"fix"), b"aa".removesuffix(b""))
print(b"ab".ljust(5), b"ab".rjust(5, b"*"), b"ab".center(7, b"."), b"abc".center(6), b"42".zfill(5), b"-42".zfill(5), b"+1".zfill(4), b"a\tb".expandtabs(4), b"ab".ljust(1), b"ab".zfill(-1))
print(b"-".join([b"a", b"b"]), b"".join([]), b", ".join((b"x", bytearray(b"y"))), b"".join(bytes([c]) for c in b"gen"), b"abc".join([b"1"]))
print(b"abc".isalpha(), b"ab1".isalnum(), b"12".isdigit(), b" \t".isspace(), b"ABC".isupper(), b"abc".islower(), b"Abc Def".istitle(), b"\x80".isascii(), b"".isalpha(), b"".isascii())
t = bytes.maketrans(b"abc", b"xyz")
print(b"aabbccdd".translate(t), b"aabbccdd".translate(t, b"d"), b"abc".translate(None, b"b"), b"abc".translate(None, delete=b"ac"), len(t))
print(b"\x00\xff\x10".hex(), b"\x01\x02\x03\x04\x05".hex(":"), b"\x01\x02\x03\x04\x05".hex("-", 2), b"\x01\x02\x03\x04\x05".hex("-", -2), b"\x01\x02".hex(b"_"), b"".hex(), b"ab".hex(" ", 0))
calls = [lambda: b.find("o"), lambda: b.find(256), lambda: b.index(b"q"), lambda: b.rindex(b"q"), lambda: b.count(None), lambda: b.startswith("h"), lambda: b.endswith(("d",)), lambda: b.replace("a", b"b"), lambda: b.replace(b"a", 1), lambda: b.split("o"), lambda: b.split(b""), lambda: b.rsplit(b""), lambda: b.partition(b""), lambda: b.partition("x"), lambda: b"".join([1]), lambda: b"".join(["a"]), lambda: b"".join(5), lambda: b"a".ljust(5, b"xx"), lambda: b"a".center(5, "x"), lambda: b.strip("x"), lambda: b.translate(b"short"), lambda: bytes.maketrans(b"a", b"bc"), lambda: b.hex(""), lambda: b.hex("ab"), lambda: b.hex("é"), lambda: b.removeprefix("h"), lambda: b.decode(5), lambda: b.zfill("5")]
for call in calls:
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
