print(ord("a"), ord("é"), ord("日"), ord("😀"), ord(b"a"), ord("\x00"), chr(0), chr(97), chr(0x10FFFF) == "\U0010ffff", chr(True) == "\x01")
for bad in ("", "ab", b"", b"ab", 5, None, 1.5, ["a"]):
    try:
        print(ord(bad))
    except TypeError as e:
        print(e)
for bad in (-1, 0x110000):
    try:
        print(chr(bad))
    except ValueError as e:
        print(e)
for bad in (2**31, 2**63, 10**30, -(2**31) - 1, -(10**30)):
    try:
        print(chr(bad))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
for bad in ("a", 1.0, None, b"a"):
    try:
        print(chr(bad))
    except TypeError as e:
        print(e)


class Letter:
    def __index__(self):
        return 65


print(chr(Letter()), ascii(chr(0xE9)), [chr(c) for c in range(97, 103)], "".join(map(chr, [72, 105])), list(map(ord, "hé")))
