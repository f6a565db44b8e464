s = "a\ud800b"
print(len(s), repr(s[1]), [hex(ord(c)) for c in s], s == "a\ud800b", repr(s.upper()), s.isprintable(), s.isalpha())
for enc in ("utf-8", "ascii", "latin-1", "utf-16", "utf-32"):
    try:
        print(s.encode(enc))
    except UnicodeEncodeError as e:
        print(e)
        print(e.encoding, repr(e.object), e.start, e.end, e.reason, e.args)
print(s.encode("utf-8", "surrogatepass"), s.encode("utf-8", "ignore"), s.encode("utf-8", "replace"), s.encode("utf-8", "backslashreplace"), s.encode("utf-8", "xmlcharrefreplace"))
print(b"a\xed\xa0\x80b".decode("utf-8", "surrogatepass") == s, ascii(b"a\xff\x80b".decode("utf-8", "surrogateescape")), b"a\xff\x80b".decode("ascii", "surrogateescape").encode("ascii", "surrogateescape"))
try:
    "\ud83d\ude00".encode()
except UnicodeEncodeError as e:
    print(e)
print(repr("\ud83d" + "\ude00"), len("\ud83d" + "\ude00"), "\ud83d" < "\ude00", "\ud800" in s, s.find("\ud800"), s.split("\ud800"), repr(s.replace("a", "\udc00")))
print(chr(0xD800) == "\ud800", ord("\udfff"), hash("\ud800") == hash(chr(0xD800)))
