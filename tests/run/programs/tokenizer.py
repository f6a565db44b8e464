KEYWORDS = {"if", "else", "while", "let", "fn", "return"}
TWO = {"==", "!=", "<=", ">=", "->", "&&", "||"}


class Token:
    __slots__ = ("kind", "text", "line", "col")

    def __init__(self, kind, text, line, col):
        self.kind = kind
        self.text = text
        self.line = line
        self.col = col

    def __repr__(self):
        return f"{self.kind}({self.text!r})@{self.line}:{self.col}"


class LexError(Exception):
    pass


def tokenize(src):
    i = 0
    line = 1
    start_of_line = 0
    n = len(src)
    while i < n:
        c = src[i]
        col = i - start_of_line + 1
        if c == "\n":
            line += 1
            i += 1
            start_of_line = i
            continue
        if c.isspace():
            i += 1
            continue
        if src.startswith("//", i):
            while i < n and src[i] != "\n":
                i += 1
            continue
        begin = i
        if c.isalpha() or c == "_":
            while i < n and (src[i].isalnum() or src[i] == "_"):
                i += 1
            word = src[begin:i]
            yield Token("keyword" if word in KEYWORDS else "name", word, line, col)
        elif c.isdigit():
            while i < n and src[i].isdigit():
                i += 1
            if i + 1 < n and src[i] == "." and src[i + 1].isdigit():
                i += 1
                while i < n and src[i].isdigit():
                    i += 1
                yield Token("float", float(src[begin:i]), line, col)
            else:
                yield Token("int", int(src[begin:i]), line, col)
        elif c == '"':
            i += 1
            out = []
            while True:
                if i >= n or src[i] == "\n":
                    raise LexError(f"string without end at {line}:{col}")
                if src[i] == '"':
                    break
                if src[i] == "\\":
                    i += 1
                    out.append({"n": "\n", "t": "\t"}.get(src[i], src[i]))
                else:
                    out.append(src[i])
                i += 1
            i += 1
            yield Token("string", "".join(out), line, col)
        elif src[i:i + 2] in TWO:
            i += 2
            yield Token("op", src[begin:i], line, col)
        elif c in "+-*/=<>!(){};,":
            i += 1
            yield Token("op", c, line, col)
        else:
            raise LexError(f"unexpected {c!r} at {line}:{col}")


program = '''
fn area(w, h) -> int {
    // a comment
    let größe = w * h + 12345678901234567890;
    if größe >= 3.25 && w != 0 { return größe; }
    else { print("a \\"quoted\\"\\tword"); }
}
'''
tokens = list(tokenize(program))
for t in tokens:
    print(t)
counts = {}
for t in tokens:
    counts[t.kind] = counts.get(t.kind, 0) + 1
print(counts)
for bad in ('let x = "abc', "a @ b", "x\n  y\n   $"):
    seen = []
    try:
        for t in tokenize(bad):
            seen.append(t.text)
    except LexError as e:
        print(seen, e)
