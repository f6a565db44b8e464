# The arguments of the UnicodeErrors that the runtime raises.
for data, encoding in [(b"\xff\xfe", "ascii"), (b"ab\xc3", "utf-8"), (b"\x80abc", "utf-8"), (b"\xd8", "utf-16-le")]:
    try:
        data.decode(encoding)
    except UnicodeDecodeError as e:
        print(e.args, e.object, e.start, e.end)
for text in ("é", "a\ud800"):
    try:
        text.encode("ascii")
    except Exception as e:
        print(type(e).__name__, e.args, [repr(arg) for arg in e.args])


def show(fn):
    try:
        print(fn())
    except BaseException as e:
        print(f"{type(e).__name__}({', '.join(map(repr, e.args))})")


show(lambda: b"\xff".decode())
show(lambda: str(b"\xe9", "ascii"))
show(lambda: UnicodeDecodeError("x", b"abc", 0, 1, "why").args)
show(lambda: b"abc".decode("ascii"))
