def male(n):
    return 0 if n == 0 else n - female(male(n - 1))


def female(n):
    return 1 if n == 0 else n - male(female(n - 1))


print([male(i) for i in range(15)], [female(i) for i in range(15)])


class Parser:
    def __init__(self, text):
        self.text = text
        self.pos = 0

    def peek(self):
        return self.text[self.pos] if self.pos < len(self.text) else ""

    def expr(self):
        v = self.term()
        while self.peek() in ("+", "-") and self.peek():
            op = self.text[self.pos]
            self.pos += 1
            w = self.term()
            v = v + w if op == "+" else v - w
        return v

    def term(self):
        v = self.atom()
        while self.peek() in ("*", "/") and self.peek():
            op = self.text[self.pos]
            self.pos += 1
            w = self.atom()
            v = v * w if op == "*" else v // w
        return v

    def atom(self):
        c = self.peek()
        if c == "(":
            self.pos += 1
            v = self.expr()
            if self.peek() != ")":
                raise SyntaxError("expected )")
            self.pos += 1
            return v
        if c == "-":
            self.pos += 1
            return -self.atom()
        start = self.pos
        while self.peek().isdigit():
            self.pos += 1
        if start == self.pos:
            raise SyntaxError(f"unexpected {c!r} at {start}")
        return int(self.text[start:self.pos])


for t in ("1+2*3", "(1+2)*3", "-4*(2-7)", "100/7/2", "((((5))))", "99999999999*99999999999", "2*(3", "1+", "*"):
    try:
        print(t, "=", Parser(t).expr())
    except SyntaxError as e:
        print(t, "error:", e)
