# ascii, format, repr, hash, id, callable, chr, ord, round, abs, divmod, pow on usual and odd values.
class Shown:
    def __repr__(self):
        return "répr"

    def __str__(self):
        return "str"

    def __format__(self, spec):
        return f"format<{spec}>"


s = Shown()
print(ascii(s), repr(s), str(s), format(s), format(s, "x"), f"{s} {s!r} {s!s} {s!a} {s:spec}", "{:y} {!r}".format(s, s))
print(ascii("é\n\U0001F600"), ascii(["é"]), repr("it's"), repr('"'), ascii(5))


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class BadRepr:
    def __repr__(self):
        return 5


class BadStr:
    def __str__(self):
        return None


class BadFormat:
    def __format__(self, spec):
        return 5


attempt(lambda: repr(BadRepr()))
attempt(lambda: str(BadRepr()))
attempt(lambda: str(BadStr()))
attempt(lambda: f"{BadStr()}")
attempt(lambda: format(BadFormat()))
attempt(lambda: f"{BadFormat()}")
attempt(lambda: format(s, 5))
attempt(lambda: format([], "x"))
attempt(lambda: format(None, "5"))
attempt(lambda: print(BadStr()))
print(abs(-3), abs(-2.5), abs(True), divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), divmod(-1, 3.0))
print(pow(2, 10), pow(2, -1), pow(2.0, 3), pow(3, 4, 5), pow(3, -1, 7), pow(-2, 3), pow(0, 0), pow(2, 0, 1))
attempt(lambda: divmod(1, 0))
attempt(lambda: divmod(1.0, 0))
attempt(lambda: pow(0, -1))
attempt(lambda: pow(2, 3, 0))
attempt(lambda: pow(2, -1, 4))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(15, -1), round(25, -1), round(1.5, None))
print(round(True), round(10**20, -5), type(round(2.0)).__name__, type(round(2.0, 0)).__name__, round(-0.4), round(0.5))
attempt(lambda: round(1.5, "a"))
attempt(lambda: round(float("nan")))
attempt(lambda: round(float("inf")))
print(chr(97), chr(0x20AC), ord("€"), ord("a"), ord(b"a"), hex(-255), oct(8), bin(-5))
attempt(lambda: chr(-1))
attempt(lambda: chr(0x110000))
attempt(lambda: ord(""))
print(callable(print), callable(int), callable(s), callable(lambda: 0), callable("a"), callable(s.__repr__))
x = []
print(id(x) == id(x), hash("a") == hash("a"), hash(1) == hash(1.0))
