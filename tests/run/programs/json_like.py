class ParseError(ValueError):
    pass


def dump(v, indent=None, level=0):
    if v is None:
        return "null"
    if v is True:
        return "true"
    if v is False:
        return "false"
    if isinstance(v, (int, float)):
        return repr(v)
    if isinstance(v, str):
        out = ['"']
        for c in v:
            if c in '"\\':
                out.append("\\" + c)
            elif c == "\n":
                out.append("\\n")
            elif ord(c) < 32:
                out.append(f"\\u{ord(c):04x}")
            else:
                out.append(c)
        return "".join(out) + '"'
    if isinstance(v, (list, tuple)):
        items = [dump(x, indent, level + 1) for x in v]
        brackets = "[]"
    elif isinstance(v, dict):
        items = [dump(str(k)) + ": " + dump(x, indent, level + 1) for k, x in v.items()]
        brackets = "{}"
    else:
        raise TypeError(f"cannot dump {type(v).__name__}")
    if not items or indent is None:
        return brackets[0] + ", ".join(items) + brackets[1]
    pad = "\n" + " " * indent * (level + 1)
    return brackets[0] + pad + ("," + pad).join(items) + "\n" + " " * indent * level + brackets[1]


class Parser:
    def __init__(self, text):
        self.text = text
        self.i = 0

    def fail(self, what):
        raise ParseError(f"{what} at {self.i}")

    def skip(self):
        while self.i < len(self.text) and self.text[self.i] in " \n\t\r":
            self.i += 1

    def parse(self):
        v = self.value()
        self.skip()
        if self.i < len(self.text):
            self.fail("extra text")
        return v

    def value(self):
        self.skip()
        if self.i >= len(self.text):
            self.fail("unexpected end")
        c = self.text[self.i]
        for word, v in (("null", None), ("true", True), ("false", False)):
            if self.text.startswith(word, self.i):
                self.i += len(word)
                return v
        if c == '"':
            return self.string()
        if c == "[":
            return list(self.sequence("]", self.value))
        if c == "{":
            return dict(self.sequence("}", self.pair))
        if c == "-" or c.isdigit():
            start = self.i
            while self.i < len(self.text) and self.text[self.i] in "+-.eE0123456789":
                self.i += 1
            t = self.text[start:self.i]
            try:
                return float(t) if any(x in t for x in ".eE") else int(t)
            except ValueError:
                self.fail(f"bad number {t!r}")
        self.fail(f"unexpected {c!r}")

    def sequence(self, end, item):
        self.i += 1
        self.skip()
        if self.text[self.i:self.i + 1] == end:
            self.i += 1
            return
        while True:
            yield item()
            self.skip()
            c = self.text[self.i:self.i + 1]
            self.i += 1
            if c == end:
                return
            if c != ",":
                self.i -= 1
                self.fail(f"expected , or {end}")

    def pair(self):
        self.skip()
        if self.text[self.i:self.i + 1] != '"':
            self.fail("expected a key")
        k = self.string()
        self.skip()
        if self.text[self.i:self.i + 1] != ":":
            self.fail("expected :")
        self.i += 1
        return k, self.value()

    def string(self):
        self.i += 1
        out = []
        while True:
            if self.i >= len(self.text):
                self.fail("string without end")
            c = self.text[self.i]
            self.i += 1
            if c == '"':
                return "".join(out)
            if c == "\\":
                e = self.text[self.i]
                self.i += 1
                if e == "u":
                    out.append(chr(int(self.text[self.i:self.i + 4], 16)))
                    self.i += 4
                else:
                    out.append({"n": "\n", "t": "\t"}.get(e, e))
            else:
                out.append(c)


data = {"name": "Zoë \"Z\"\n", "n": [1, -2.5, 1e100, 2**70, True, False, None], "empty": [{}, []], "deep": {"a": {"b": ({"c": 1},)}}, 5: "\x01"}
text = dump(data)
print(text)
print(dump(data, 2))
again = Parser(text).parse()
print(again == {**{k: v for k, v in data.items() if k != 5}, "deep": {"a": {"b": [{"c": 1}]}}, "5": "\x01"}, dump(again) == text)
print(Parser(' [1 , {"k":[ ]} ,"\\u00e9\\t"] ').parse())
for bad in ("", "[1,", "[1 2]", '{"a" 1}', "{1: 2}", '"abc', "nul", "1.2.3", "[1] x", "-"):
    try:
        print(Parser(bad).parse())
    except ParseError as e:
        print(repr(bad), e)
try:
    dump({"x": {1, 2}})
except TypeError as e:
    print(e)
