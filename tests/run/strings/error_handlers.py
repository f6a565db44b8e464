# What the program does itself with what a codec cannot take.
import codecs


def attempt(function, *arguments):
    try:
        print(ascii(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


def question(error):
    return "?" * (error.end - error.start), error.end


def details(error):
    print(type(error).__name__, error.encoding, ascii(error.object), error.start, error.end, error.reason)
    return "<" + "|".join(str(ord(c) if isinstance(c, str) else c) for c in error.object[error.start : error.end]) + ">", error.end


codecs.register_error("question", question)
codecs.register_error("details", details)
codecs.register_error("skip", lambda error: ("", error.start + 1))
codecs.register_error("raw", lambda error: (b"\xff", error.end))
codecs.register_error("far", lambda error: ("", 99))
codecs.register_error("back", lambda error: ("!", -1))
codecs.register_error("wrong", lambda error: 5)
for name in ("question", "details", "skip", "raw", "far", "wrong"):
    attempt("aé€b".encode, "ascii", name)
    attempt("xé€".encode, "latin-1", name)
    attempt(b"a\xff\xfeb".decode, "ascii", name)
    attempt(b"a\xe2\x82b\xff".decode, "utf-8", name)
attempt("aé€b".encode, "ascii", "back")
attempt(bytearray(b"q\x80").decode, "ascii", "question")
attempt(str, b"q\x80", "ascii", "details")
attempt(bytes, "qé", "ascii", "question")
print("plain".encode("ascii", "question"), codecs.lookup_error("question") is question)
attempt(codecs.lookup_error, "unheard")
attempt(codecs.register_error, "x", 5)
error = UnicodeEncodeError("ascii", "aé€😀b", 1, 4, "why")
failed = UnicodeDecodeError("ascii", b"a\xffb", 1, 2, "why")
for name in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace"):
    attempt(codecs.lookup_error(name), error)
    attempt(codecs.lookup_error(name), failed)
    attempt(codecs.lookup_error(name), ValueError("v"))
attempt("aé€😀b\x80".encode, "ascii", "namereplace")
