# The attributes and texts of the Unicode errors.
d = UnicodeDecodeError("utf-8", b"ab\xffcd", 2, 3, "invalid start byte")
print(d, d.encoding, d.object, d.start, d.end, d.reason, d.args)
print(UnicodeDecodeError("ascii", b"\xff\xfe", 0, 2, "why"))
e = UnicodeEncodeError("ascii", "h\xe9llo", 1, 2, "ordinal not in range(128)")
print(e, e.object, e.start)
print(UnicodeEncodeError("ascii", "a\u20ac", 1, 2, "r"))
print(UnicodeEncodeError("ascii", "a\U0001F600", 1, 2, "r"))
print(UnicodeEncodeError("latin-1", "\u20ac\u20ac", 0, 2, "r"))
t = UnicodeTranslateError("abc", 1, 2, "no")
print(t, t.object, t.start, t.end, t.reason)
print(UnicodeTranslateError("abc", 0, 3, "no"))
for bad in [lambda: UnicodeDecodeError("a"), lambda: UnicodeDecodeError("a", "b", 0, 1, "c"),
            lambda: UnicodeEncodeError("a", "b", "c", 1, "d"), lambda: UnicodeTranslateError(1, 2, 3, 4)]:
    try:
        bad()
    except TypeError as x:
        print(x)
print(issubclass(UnicodeDecodeError, ValueError), issubclass(UnicodeError, ValueError))
