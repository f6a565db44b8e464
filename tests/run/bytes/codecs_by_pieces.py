# Incremental decoders and encoders: characters that come in pieces.
import codecs

text = "aé€\U0001f600z"
for encoding in ("utf-8", "utf-16-le", "utf-32-be", "latin-1"):
    data = text.encode(encoding, "replace")
    decoder = codecs.getincrementaldecoder(encoding)()
    parts = [decoder.decode(data[at : at + 1]) for at in range(len(data))]
    print(encoding, [ascii(part) for part in parts if part], repr(decoder.decode(b"", True)))

decoder = codecs.getincrementaldecoder("utf-8")()
print(repr(decoder.decode(b"\xe2\x82")), decoder.getstate())
try:
    decoder.decode(b"", final=True)
except UnicodeDecodeError as e:
    print(e)
decoder.reset()
print(decoder.decode(b"ok"))
lenient = codecs.getincrementaldecoder("utf-8")(errors="replace")
print(ascii(lenient.decode(b"a\xffb\xe2")), ascii(lenient.decode(b"", True)))
print(list(codecs.iterdecode([b"\xc3", b"\xa9t", b"\xc3\xa9"], "utf-8")))
print(list(codecs.iterencode(["a", "", "é"], "utf-8")))
encoder = codecs.getincrementalencoder("utf-16")()
print(encoder.encode("a"), encoder.encode("b"), codecs.getincrementalencoder("ascii")("ignore").encode("aéb"))
print(codecs.utf_8_encode("é"), codecs.utf_8_decode(b"\xc3\xa9x\xc3"), codecs.ascii_encode("a"), codecs.latin_1_decode(b"\xe9"))
