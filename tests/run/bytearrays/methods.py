a = bytearray(b"hello world")
print(a.find(b"o"), a.rfind(111), a.index(b"w"), a.count(b"l"), a.startswith(b"he"), a.endswith((b"x", b"ld")), a.replace(b"l", b"L"), a.upper(), a.title(), a.split(), a.split(b"o", 1), a.rsplit(b"o", 1), a.partition(b" "), a.rpartition(b"o"))
print(bytearray(b" x ").strip(), a.capitalize(), a.swapcase(), bytearray(b"a,b").split(b","), bytearray(b"a\nb").splitlines(), bytearray(b"-").join([b"a", bytearray(b"b")]), bytearray(b"7").zfill(3), bytearray(b"x").center(5, b"*"), bytearray(b"x").ljust(3), bytearray(b"x").rjust(3))
print(a.hex(), a.hex(" ", 4), a.decode(), bytearray(b"\xc3\xa9").decode("utf-8"), bytes(a), list(a[:3]), a[::-1], a[2:5], a[::3], type(a[1:2]), a.isalpha(), bytearray(b"12").isdigit(), a.translate(bytes.maketrans(b"lo", b"01")), a.removeprefix(b"hello "), a.removesuffix(b"ld"))
print(a == b"hello world", b"hello world" == a, a != b"x", a < b"i", a > bytearray(b"a"), 104 in a, b"wor" in a, bytearray(b"zz") in a, len(a), bool(bytearray()), max(a), min(a), sorted(bytearray(b"cab")), list(reversed(bytearray(b"ab"))))
print(repr(bytearray(b"it's \x00")), str(bytearray(b"q")), f"{bytearray(b'f')}", [bytearray(b"in list")], bytearray(b"%d-%s") % (5, b"x"), bytearray("é", "utf-8"), bytearray("é", encoding="latin-1"), bytearray(3), bytearray([1, 2]), bytearray(range(3)), bytearray(b"copy"), bytearray())
x = bytearray(b"abc")
y = bytearray(x)
y[0] = 0x7A
print(x, y, x is y, isinstance(x, bytearray), isinstance(x, bytes), bytearray.fromhex("0aff"), bytearray(b"x") + b"y", b"%b" % x, int.from_bytes(x, "big"))
for c in bytearray(b"\x01\x02"):
    print(c)
it = iter(x)
print(next(it), next(it), next(it), next(it, "end"))
first, *rest = x
print(first, rest, {bytes(x): 1}, any(bytearray(2)), sum(x), b"".join([x, y]), [*x], dict(enumerate(x)))
