s = "aé€😀"
for enc in ("utf-8", "UTF8", "utf_8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig", "unicode_escape", "raw_unicode_escape"):
    data = s.encode(enc)
    print(enc, data, data.decode(enc) == s)
print("é".encode("latin-1"), "é".encode("iso-8859-1"), "é€".encode("cp1252"), "é".encode("cp437"), "я".encode("cp1251"), "я".encode("koi8-r"), "€".encode("iso8859-15"))
print(b"\x80\x99".decode("cp1252"), b"\x82\xe0".decode("cp437"), b"\xff".decode("latin1"), b"\xef\xbb\xbfx".decode("utf-8-sig"), ascii(b"\xef\xbb\xbfx".decode("utf-8")), b"x".decode("utf-8-sig"))
print(b"\xfe\xff\x00a".decode("utf-16"), b"a\x00".decode("utf-16"), b"\xff\xfea\x00".decode("utf-16"), b"\\x41\\u00e9\\n\\101\\U0001f600".decode("unicode_escape"), b"\\u00e9\\n\xe9".decode("raw_unicode_escape"), "tab\t\"q\" \\".encode("unicode_escape"))
for errors in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
    print(errors, "aé€b".encode("ascii", errors), "aé€b".encode("latin-1", errors), "aя".encode("cp1252", errors))
for errors in ("ignore", "replace", "backslashreplace", "surrogateescape"):
    print(errors, ascii(b"a\xff\xe9b".decode("ascii", errors)), ascii(b"a\xff\xc3b\xc3".decode("utf-8", errors)), ascii(b"\x81a".decode("cp1252", errors)))
bad = [(b"a\xff", "utf-8"), (b"\xc3", "utf-8"), (b"\xc3\x28", "utf-8"), (b"\xed\xa0\x80", "utf-8"), (b"\xf0\x9f\x98", "utf-8"), (b"\xf8", "utf-8"), (b"\xe2\x28\xa1", "utf-8"), (b"ab\x80", "ascii"), (b"\x81", "cp1252"), (b"a", "utf-16"), (b"\x00\xd8", "utf-16-le"), (b"\x00\xdc", "utf-16-le"), (b"\x00\xd8a\x00", "utf-16-le"), (b"abc", "utf-32"), (b"\x00\x00\x11\x00", "utf-32-le"), (b"\x00\xd8\x00\x00", "utf-32-le"), (b"\\x4", "unicode_escape"), (b"a\\", "unicode_escape"), (b"\\u12", "raw_unicode_escape"), (b"\\U00110000", "unicode_escape")]
for data, enc in bad:
    try:
        print(data.decode(enc))
    except UnicodeDecodeError as e:
        print(e, "|", e.encoding, e.object, e.start, e.end, e.reason)
    try:
        print(ascii(data.decode(enc, "replace")))
    except UnicodeDecodeError as e:
        print(e)
for text, enc in (("é", "ascii"), ("aéébé", "ascii"), ("a€", "latin-1"), ("€я", "cp437"), ("\ud800", "utf-8"), ("a\udc80\udc81", "utf-8"), ("😀", "ascii"), ("\ud800", "utf-32-be")):
    try:
        text.encode(enc)
    except UnicodeEncodeError as e:
        print(e, "|", e.encoding, ascii(e.object), e.start, e.end, e.reason)
for call in (lambda: "é".encode("nope"), lambda: b"a".decode("utf-99"), lambda: "é".encode("ascii", "nope"), lambda: b"\xff".decode("utf-8", "nope"), lambda: "a".encode(5), lambda: "a".encode("utf-8", 5), lambda: b"a".decode(None)):
    try:
        print(call())
    except (LookupError, TypeError) as e:
        print(type(e).__name__, e)
e = UnicodeDecodeError("utf-8", b"abc\xff", 3, 4, "my reason")
print(e, e.args, repr(e), isinstance(e, ValueError), isinstance(e, UnicodeError))
e = UnicodeEncodeError("ascii", "xé", 1, 2, "why")
print(e, e.object, e.start)
print("é".encode() == b"\xc3\xa9", "日本".encode(encoding="utf-8", errors="strict"), str(b"\xe6\x97\xa5", "utf-8"), b"abc".decode(errors="replace"), "".encode("utf-16"), "".encode("utf-8-sig"))
