class ParseError(Exception):
    def __init__(self, message, line, column):
        super().__init__(message, line, column)
        self.line = line
        self.column = column

    def __str__(self):
        return f"{self.args[0]} at {self.line}:{self.column}"


def parse(text):
    for i, line in enumerate(text.split("\n"), 1):
        for j, c in enumerate(line, 1):
            if not (c.isalnum() or c == " "):
                raise ParseError(f"bad character {c!r}", i, j)
    return "ok"


for t in ("abc\ndef", "abc\nd$f", "?"):
    try:
        print(parse(t))
    except ParseError as e:
        print(e, e.args, repr(e))
        e.extra = "set later"
        print(e.extra, e.__traceback__ is not None)
e = ValueError("x")
e.add_note("first note")
print(e.__notes__, e.__traceback__, e.__context__)
try:
    raise StopIteration("value")
except StopIteration as s:
    print(s.value, s.args)
try:
    raise SystemExit(5)
except SystemExit as s:
    print(s.code, s)
k = KeyError("missing", 2)
print(k, repr(k), ValueError("a") == ValueError("a"))
o = OSError(2, "No such file", "f.txt")
print(type(o).__name__, o, o.errno, o.strerror, o.filename)
a = AttributeError("m", name="n", obj=5)
print(a, a.name, a.obj)
errors = [ValueError(1), KeyError("k"), TypeError()]
print(errors, [str(x) for x in errors])
