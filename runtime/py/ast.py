# ast: `literal_eval`, by recursive descent. Trees of whole programs would need the compiler at run time.

__cold__ = True

_ESCAPES = {
    "n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", '"': '"', "a": "\a", "b": "\b", "f": "\f", "v": "\v",
    "\n": "",
}
_HEX_LENGTHS = {"x": 2, "u": 4, "U": 8}


def literal_eval(node_or_string):
    if not isinstance(node_or_string, str):
        raise ValueError("malformed node or string: " + repr(node_or_string))
    reader = _Reader(node_or_string.lstrip(" \t"))
    reader.skip()
    value = reader.value()
    reader.skip()
    if reader.peek() == ",":
        value = reader.rest_of_tuple(value, "")
    if reader.at < len(reader.text):
        reader.fail()
    return value


class _Reader:
    def __init__(self, text):
        self.text = text
        self.at = 0
        self.depth = 0

    def fail(self):
        rest = self.text[self.at :]
        # A name is well-formed Python but no literal.
        if rest[:1].isidentifier() or rest[:1] in ("(", "[", ".", "+", "-", "*", "/", "%", "<", ">", "=") and rest:
            raise ValueError("malformed node or string on line 1")
        raise SyntaxError("invalid syntax")

    def peek(self):
        return self.text[self.at : self.at + 1]

    def skip(self):
        while self.at < len(self.text):
            c = self.text[self.at]
            if c == "#":
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end
            elif c == "\n" and self.depth == 0 and self.text[self.at :].strip() != "":
                break
            elif c in " \t\n\r\f":
                self.at += 1
            else:
                break

    def take(self, text):
        self.skip()
        if self.text.startswith(text, self.at):
            self.at += len(text)
            return True
        return False

    # A number may be followed by an imaginary one.
    def value(self):
        left = self.signed()
        self.skip()
        sign = self.peek()
        if sign in ("+", "-") and sign != "" and type(left) in (int, float):
            self.at += 1
            self.skip()
            right = self.atom()
            if not isinstance(right, complex):
                raise ValueError("malformed node or string on line 1")
            return left + right if sign == "+" else left - right
        return left

    def signed(self):
        self.skip()
        sign = self.peek()
        if sign != "+" and sign != "-":
            return self.atom()
        self.at += 1
        operand = self.signed()
        if type(operand) in (int, float, complex):
            return -operand if sign == "-" else +operand
        raise ValueError("malformed node or string on line 1")

    def atom(self):
        self.skip()
        c = self.peek()
        if c == "[":
            return self.items("]")
        if c == "{":
            return self.braces()
        if c == "(":
            return self.parentheses()
        if c.isdigit() or c == "." and self.text[self.at + 1 : self.at + 2].isdigit():
            return self.number()
        prefix = self.string_prefix()
        if prefix is not None:
            return self.strings(prefix)
        for name, value in (("None", None), ("True", True), ("False", False), ("...", ...)):
            if self.word(name):
                return value
        if self.word("set"):
            if self.take("(") and self.take(")"):
                return set()
            raise ValueError("malformed node or string on line 1")
        self.fail()

    def word(self, name):
        if not self.text.startswith(name, self.at):
            return False
        after = self.text[self.at + len(name) : self.at + len(name) + 1]
        if after == "_" or after.isalnum():
            return False
        self.at += len(name)
        return True

    # What stands up to a closing bracket, the opening one included.
    def items(self, close):
        self.at += 1
        self.depth += 1
        found = []
        while not self.take(close):
            found.append(self.value())
            if not self.take(","):
                if not self.take(close):
                    self.unclosed()
                break
        self.depth -= 1
        return found

    def unclosed(self):
        if self.at >= len(self.text):
            raise SyntaxError("'" + self.text[:1] + "' was never closed")
        self.fail()

    def parentheses(self):
        self.at += 1
        self.depth += 1
        if self.take(")"):
            self.depth -= 1
            return ()
        first = self.value()
        if self.take(")"):
            self.depth -= 1
            return first
        made = self.rest_of_tuple(first, ")")
        self.depth -= 1
        return made

    def rest_of_tuple(self, first, close):
        found = [first]
        while self.take(","):
            self.skip()
            if self.peek() == close:
                break
            found.append(self.value())
        if close != "" and not self.take(close):
            self.unclosed()
        return tuple(found)

    def braces(self):
        self.at += 1
        self.depth += 1
        if self.take("}"):
            self.depth -= 1
            return {}
        first = self.value()
        if self.take(":"):
            made = {first: self.value()}
            while self.take(","):
                self.skip()
                if self.peek() == "}":
                    break
                key = self.value()
                if not self.take(":"):
                    self.fail()
                made[key] = self.value()
            if not self.take("}"):
                self.unclosed()
            self.depth -= 1
            return made
        made = set(self.rest_of_tuple(first, "}"))
        self.depth -= 1
        return made

    def number(self):
        start = self.at
        if self.text[start : start + 2].lower() in ("0x", "0o", "0b"):
            self.at += 2
            while self.peek().isalnum() or self.peek() == "_":
                self.at += 1
            return self.integer(start)
        self.digits()
        is_float = False
        if self.peek() == ".":
            is_float = True
            self.at += 1
            self.digits()
        if self.peek() in ("e", "E") and self.peek() != "":
            is_float = True
            self.at += 1
            if self.peek() in ("+", "-"):
                self.at += 1
            self.digits()
        if self.peek() in ("j", "J") and self.peek() != "":
            number = self.real(start)
            self.at += 1
            return complex(0.0, number)
        if self.peek().isidentifier():
            raise SyntaxError("invalid decimal literal")
        if is_float:
            return self.real(start)
        return self.integer(start)

    def digits(self):
        while self.peek().isdigit() or self.peek() == "_" and self.peek() != "":
            self.at += 1

    def real(self, start):
        try:
            return float(self.text[start : self.at])
        except ValueError:
            raise SyntaxError("invalid decimal literal") from None

    def integer(self, start):
        text = self.text[start : self.at]
        try:
            return int(text, 0)
        except ValueError:
            if text.isdigit():
                raise SyntaxError(
                    "leading zeros in decimal integer literals are not permitted; "
                    "use an 0o prefix for octal integers"
                ) from None
            raise SyntaxError("invalid syntax") from None

    # The letters before a quote, or None where no string starts.
    def string_prefix(self):
        end = self.at
        while end < len(self.text) and end < self.at + 2 and self.text[end] in "rRbBuU":
            end += 1
        if self.text[end : end + 1] in ("'", '"') and end < len(self.text):
            return self.text[self.at : end].lower()
        return None

    # Strings that stand side by side are one.
    def strings(self, prefix):
        whole = self.string(prefix)
        self.skip()
        following = self.string_prefix()
        while following is not None:
            if ("b" in following) != isinstance(whole, bytes):
                raise SyntaxError("cannot mix bytes and nonbytes literals")
            whole = whole + self.string(following)
            self.skip()
            following = self.string_prefix()
        return whole

    def string(self, prefix):
        self.at += len(prefix)
        quote = self.text[self.at]
        if self.text.startswith(quote * 3, self.at):
            quote = quote * 3
        self.at += len(quote)
        parts = []
        while not self.text.startswith(quote, self.at):
            c = self.peek()
            if c == "" or c == "\n" and len(quote) == 1:
                raise SyntaxError("unterminated string literal (detected at line 1)")
            self.at += 1
            if c != "\\":
                parts.append(c)
            elif "r" in prefix:
                parts.append(c + self.peek())
                self.at += 1
            else:
                parts.append(self.escape())
        self.at += len(quote)
        text = "".join(parts)
        return text.encode("latin-1") if "b" in prefix else text

    def escape(self):
        c = self.peek()
        self.at += 1
        if c in _ESCAPES:
            return _ESCAPES[c]
        if c in _HEX_LENGTHS:
            digits = self.text[self.at : self.at + _HEX_LENGTHS[c]]
            self.at += _HEX_LENGTHS[c]
            return chr(int(digits, 16))
        if c != "" and c in "01234567":
            end = self.at
            while end < self.at + 2 and self.text[end : end + 1] in ("0", "1", "2", "3", "4", "5", "6", "7"):
                end += 1
            digits = self.text[self.at - 1 : end]
            self.at = end
            return chr(int(digits, 8))
        return "\\" + c
