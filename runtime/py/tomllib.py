# tomllib: TOML 1.0 read into dicts.

import datetime as _datetime
import re as _re

__cold__ = True

__all__ = ["loads", "load", "TOMLDecodeError"]


class TOMLDecodeError(ValueError):
    pass


_BARE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_NUMBER = _re.compile(
    r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
    r"|[+-]?(?:0|[1-9](?:_?[0-9])*)(?P<floatpart>(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)"
)
_TIME = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
_LOCAL_TIME = _re.compile(_TIME)
_DATETIME = _re.compile(
    r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    r"(?:[Tt ]" + _TIME + r"(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?"
)


def load(fp, /, *, parse_float=float):
    data = fp.read()
    if not isinstance(data, bytes):
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`")
    return loads(data.decode(), parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    if isinstance(s, (bytes, bytearray)):
        raise TypeError("a bytes-like object is required, not 'str'")
    if not isinstance(s, str):
        raise TypeError(f"Expected str object, not '{type(s).__qualname__}'")
    return _Reader(s.replace("\r\n", "\n"), parse_float).document()


# A table as it is read. What a header or a dotted key has made may be added to, what an assignment has made may not.
class _Table:
    def __init__(self):
        self.items = {}
        self.is_explicit = False
        self.is_closed = False
        self.is_dotted = False

    def plain(self):
        return {key: _plain(value) for key, value in self.items.items()}


# An array of tables.
class _Tables:
    def __init__(self):
        self.tables = []


def _plain(value):
    if isinstance(value, _Table):
        return value.plain()
    if isinstance(value, _Tables):
        return [table.plain() for table in value.tables]
    return value


class _Reader:
    def __init__(self, text, parse_float):
        self.text = text
        self.at = 0
        self.parse_float = parse_float

    def error(self, at, message):
        if at >= len(self.text):
            return TOMLDecodeError(message + " (at end of document)")
        line = self.text.count("\n", 0, at) + 1
        column = at + 1 if line == 1 else at - self.text.rindex("\n", 0, at)
        return TOMLDecodeError(f"{message} (at line {line}, column {column})")

    def peek(self):
        return self.text[self.at : self.at + 1]

    def skip(self, chars):
        while self.at < len(self.text) and self.text[self.at] in chars:
            self.at += 1

    def skip_comment(self):
        if self.peek() == "#":
            self.at += 1
            self.until("\n", True)

    def skip_lines(self):
        while True:
            start = self.at
            self.skip(" \t\n")
            self.skip_comment()
            if self.at == start:
                return

    # The text up to `end`; no control character may stand in it but tabs.
    def until(self, end, at_end):
        start = self.at
        found = self.text.find(end, start)
        if found < 0:
            found = len(self.text)
            if not at_end:
                raise self.error(found, f"Expected {end!r}")
        for at in range(start, found):
            c = self.text[at]
            if (c < " " or c == "\x7f") and c != "\t":
                raise self.error(at, f"Found invalid character {c!r}")
        self.at = found
        return self.text[start:found]

    def document(self):
        root = _Table()
        current = root
        while True:
            self.skip(" \t")
            c = self.peek()
            if c == "":
                break
            if c == "\n":
                self.at += 1
                continue
            if c == "[":
                current = self.header(root)
            elif c in _BARE or c == '"' or c == "'":
                self.assignment(current)
            elif c != "#":
                raise self.error(self.at, "Invalid statement")
            self.skip(" \t")
            self.skip_comment()
            c = self.peek()
            if c == "":
                break
            if c != "\n":
                raise self.error(self.at, "Expected newline or end of document after a statement")
            self.at += 1
        return root.plain()

    def header(self, root):
        is_array = self.text.startswith("[[", self.at)
        self.at += 2 if is_array else 1
        self.skip(" \t")
        key = self.key()
        table = root
        for part in key[:-1]:
            table = self.step(table, part, False)
        last = key[-1]
        known = table.items.get(last)
        if is_array:
            if known is None:
                known = _Tables()
                table.items[last] = known
            if not isinstance(known, _Tables):
                # An assignment's value is no place for more tables.
                raise self.error(self.at, f"Cannot mutate immutable namespace {key}" if not isinstance(known, _Table) or known.is_closed else "Cannot overwrite a value")
            made = _Table()
            made.is_explicit = True
            known.tables.append(made)
        else:
            if known is None:
                made = _Table()
                table.items[last] = made
            elif isinstance(known, _Table) and not known.is_explicit and not known.is_closed and not known.is_dotted:
                made = known
            else:
                raise self.error(self.at, f"Cannot declare {key} twice")
            made.is_explicit = True
        end = "]]" if is_array else "]"
        if not self.text.startswith(end, self.at):
            word = "array declaration" if is_array else "table declaration"
            raise self.error(self.at, f"Expected {end!r} at the end of {'an' if is_array else 'a'} {word}")
        self.at += len(end)
        return made

    # The table under a part of a key, made if it is not there.
    def step(self, table, part, is_dotted):
        known = table.items.get(part)
        if known is None:
            known = _Table()
            known.is_dotted = is_dotted
            table.items[part] = known
            return known
        if isinstance(known, _Tables):
            if is_dotted:
                raise self.error(self.at, "Cannot overwrite a value")
            return known.tables[-1]
        if not isinstance(known, _Table) or known.is_closed:
            raise self.error(self.at, "Cannot overwrite a value")
        return known

    # A key, its parts, and the value behind it.
    def pair(self):
        key = self.key()
        if self.peek() != "=":
            raise self.error(self.at, "Expected '=' after a key in a key/value pair")
        self.at += 1
        self.skip(" \t")
        return key, self.value()

    def assignment(self, table):
        key, value = self.pair()
        for part in key[:-1]:
            table = self.step(table, part, True)
            if table.is_explicit:
                raise self.error(self.at, f"Cannot redefine namespace {key[:-1]}")
        if key[-1] in table.items:
            raise self.error(self.at, "Cannot overwrite a value")
        table.items[key[-1]] = value

    def key(self):
        parts = (self.key_part(),)
        self.skip(" \t")
        while self.peek() == ".":
            self.at += 1
            self.skip(" \t")
            parts += (self.key_part(),)
            self.skip(" \t")
        return parts

    def key_part(self):
        c = self.peek()
        if c == '"':
            return self.basic_text()
        if c == "'":
            return self.literal_text()
        start = self.at
        self.skip(_BARE)
        if self.at == start:
            raise self.error(start, "Invalid initial character for a key part")
        return self.text[start : self.at]

    def basic_text(self):
        self.at += 1
        parts = []
        start = self.at
        while True:
            c = self.peek()
            if c == "":
                raise self.error(self.at, "Unterminated string")
            if c == '"':
                parts.append(self.text[start : self.at])
                self.at += 1
                return "".join(parts)
            if c == "\\":
                parts.append(self.text[start : self.at])
                parts.append(self.escape(False))
                start = self.at
            elif (c < " " or c == "\x7f") and c != "\t":
                raise self.error(self.at, f"Illegal character {c!r}")
            else:
                self.at += 1

    def escape(self, is_multiline):
        name = self.text[self.at + 1 : self.at + 2]
        if is_multiline and name in (" ", "\t", "\n"):
            self.at += 1
            # A backslash at the end of a line: the line break and what is blank behind it do not count.
            if name != "\n":
                self.skip(" \t")
                if self.peek() == "":
                    return ""
                if self.peek() != "\n":
                    raise self.error(self.at, "Unescaped '\\' in a string")
                self.at += 1
            self.skip(" \t\n")
            return ""
        if name == "u" or name == "U":
            count = 4 if name == "u" else 8
            self.at += 2
            digits = self.text[self.at : self.at + count]
            if len(digits) != count or not all(c in "0123456789abcdefABCDEF" for c in digits):
                raise self.error(self.at, "Invalid hex value")
            self.at += count
            code = int(digits, 16)
            if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
                raise self.error(self.at, "Escaped character is not a Unicode scalar value")
            return chr(code)
        self.at += 2
        if name in _ESCAPES:
            return _ESCAPES[name]
        if name == "":
            raise self.error(self.at, "Unterminated string")
        raise self.error(self.at, "Unescaped '\\' in a string")

    def literal_text(self):
        self.at += 1
        text = self.until("'", False)
        self.at += 1
        return text

    def multiline_text(self, quote):
        self.at += 3
        if self.peek() == "\n":
            self.at += 1
        parts = []
        start = self.at
        while True:
            c = self.peek()
            if c == "":
                raise self.error(self.at, "Unterminated string" if quote == '"' else "Expected \"'''\"")
            if c == "\\" and quote == '"':
                parts.append(self.text[start : self.at])
                parts.append(self.escape(True))
                start = self.at
            elif self.text.startswith(quote * 3, self.at):
                parts.append(self.text[start : self.at])
                self.at += 3
                # Up to two more quotes belong to the text.
                for _ in range(2):
                    if self.peek() == quote:
                        parts.append(quote)
                        self.at += 1
                return "".join(parts)
            elif (c < " " or c == "\x7f") and c != "\t" and c != "\n":
                raise self.error(self.at, f"Illegal character {c!r}" if quote == '"' else f"Found invalid character {c!r}")
            else:
                self.at += 1

    def value(self):
        c = self.peek()
        if c == '"' or c == "'":
            if self.text.startswith(c * 3, self.at):
                return self.multiline_text(c)
            return self.basic_text() if c == '"' else self.literal_text()
        if c == "[":
            return self.array()
        if c == "{":
            return self.inline_table().plain()
        if self.text.startswith("true", self.at):
            self.at += 4
            return True
        if self.text.startswith("false", self.at):
            self.at += 5
            return False
        moment = _DATETIME.match(self.text, self.at)
        if moment:
            try:
                value = _moment(moment)
            except ValueError:
                raise self.error(self.at, "Invalid date or datetime") from None
            self.at = moment.end()
            return value
        clock = _LOCAL_TIME.match(self.text, self.at)
        if clock:
            self.at = clock.end()
            hour, minute, second, fraction = clock.groups()
            return _datetime.time(int(hour), int(minute), int(second), _microseconds(fraction))
        number = _NUMBER.match(self.text, self.at)
        if number:
            self.at = number.end()
            if number.group("floatpart"):
                return self.float(number.group())
            return int(number.group(), 0)
        for name in ("inf", "nan", "+inf", "-inf", "+nan", "-nan"):
            if self.text.startswith(name, self.at):
                self.at += len(name)
                return self.float(name)
        raise self.error(self.at, "Invalid value")

    def float(self, text):
        value = self.parse_float(text)
        if isinstance(value, (dict, list)):
            raise ValueError("parse_float must not return dicts or lists")
        return value

    def array(self):
        self.at += 1
        items = []
        self.skip_lines()
        while self.peek() != "]":
            items.append(self.value())
            self.skip_lines()
            if self.peek() == ",":
                self.at += 1
                self.skip_lines()
            elif self.peek() != "]":
                raise self.error(self.at, "Unclosed array")
        self.at += 1
        return items

    def inline_table(self):
        self.at += 1
        table = _Table()
        self.skip(" \t")
        if self.peek() == "}":
            self.at += 1
            return table
        while True:
            start = self.at
            key, value = self.pair()
            inner = table
            for part in key[:-1]:
                known = inner.items.get(part)
                if known is None:
                    known = _Table()
                    inner.items[part] = known
                if not isinstance(known, _Table):
                    raise self.error(self.at, "Cannot overwrite a value")
                inner = known
            if key[-1] in inner.items:
                raise self.error(self.at, f"Duplicate inline table key {key[-1]!r}")
            inner.items[key[-1]] = value
            self.skip(" \t")
            c = self.peek()
            if c == "}":
                self.at += 1
                return table
            if c != ",":
                raise self.error(self.at, "Unclosed inline table")
            self.at += 1
            self.skip(" \t")


def _microseconds(fraction):
    return int(fraction.ljust(6, "0")) if fraction else 0


def _moment(found):
    year, month, day, hour, minute, second, fraction, zulu, sign, offset_hour, offset_minute = found.groups()
    if hour is None:
        return _datetime.date(int(year), int(month), int(day))
    zone = None
    if sign:
        offset = _datetime.timedelta(hours=int(offset_hour), minutes=int(offset_minute))
        zone = _datetime.timezone(offset if sign == "+" else -offset)
    elif zulu:
        zone = _datetime.timezone.utc
    return _datetime.datetime(
        int(year), int(month), int(day), int(hour), int(minute), int(second), _microseconds(fraction), tzinfo=zone
    )
