# json. Decoded values are of the types that JSON has.

_CONSTANTS = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf")}


class JSONDecodeError(ValueError):
    __module__ = "json.decoder"

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno
        self.args = (msg + ": line " + str(lineno) + " column " + str(colno) + " (char " + str(pos) + ")",)


class JSONEncoder:
    item_separator = ", "
    key_separator = ": "

    def __init__(
        self,
        *,
        skipkeys=False,
        ensure_ascii=True,
        check_circular=True,
        allow_nan=True,
        sort_keys=False,
        indent=None,
        separators=None,
        default=None,
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        self._default = default

    def default(self, o):
        if self._default is not None:
            return self._default(o)
        raise TypeError("Object of type " + type(o).__name__ + " is not JSON serializable")

    def encode(self, o):
        return _encoded(self, o)

    def iterencode(self, o):
        yield self.encode(o)


def _encoded(encoder, o):
    parts = []
    unit = encoder.indent
    if unit is None:
        _write(parts, o, encoder, None, "", [])
    elif isinstance(unit, int):
        _write(parts, o, encoder, " " * unit, "\n", [])
    else:
        _write(parts, o, encoder, unit, "\n", [])
    return "".join(parts)


def _write(parts, o, encoder, unit, newline, open):
    if isinstance(o, str):
        parts.append(intrinsics.str_json(o, bool(encoder.ensure_ascii)))
    elif o is None:
        parts.append("null")
    elif isinstance(o, bool):
        parts.append("true" if o else "false")
    elif isinstance(o, int):
        parts.append(int.__repr__(o))
    elif isinstance(o, float):
        parts.append(_float_text(o, encoder.allow_nan))
    elif isinstance(o, (list, tuple)):
        _write_list(parts, o, encoder, unit, newline, open)
    elif isinstance(o, dict):
        _write_dict(parts, o, encoder, unit, newline, open)
    else:
        _enter(o, encoder, open)
        _write(parts, encoder.default(o), encoder, unit, newline, open)
        open.pop()


# Notes that a container is being written.
def _enter(o, encoder, open):
    this = id(o)
    if this in open and encoder.check_circular:
        raise ValueError("Circular reference detected")
    open.append(this)


def _write_list(parts, o, encoder, unit, newline, open):
    if len(o) == 0:
        parts.append("[]")
        return
    _enter(o, encoder, open)
    inner = newline if unit is None else newline + unit
    before = "[" + inner
    following = encoder.item_separator + inner
    for x in o:
        parts.append(before)
        before = following
        _write(parts, x, encoder, unit, inner, open)
    parts.append(newline + "]")
    open.pop()


def _write_dict(parts, o, encoder, unit, newline, open):
    if len(o) == 0:
        parts.append("{}")
        return
    _enter(o, encoder, open)
    inner = newline if unit is None else newline + unit
    before = "{" + inner
    following = encoder.item_separator + inner
    ascii = bool(encoder.ensure_ascii)
    empty = True
    for key, value in sorted(o.items()) if encoder.sort_keys else o.items():
        text = _key_text(key, encoder)
        if text is None:
            continue
        parts.append(before)
        before = following
        empty = False
        parts.append(intrinsics.str_json(text, ascii))
        parts.append(encoder.key_separator)
        _write(parts, value, encoder, unit, inner, open)
    parts.append("{}" if empty else newline + "}")
    open.pop()


def _key_text(key, encoder):
    if isinstance(key, str):
        return key
    if isinstance(key, float):
        return _float_text(key, encoder.allow_nan)
    if key is None:
        return "null"
    if isinstance(key, bool):
        return "true" if key else "false"
    if isinstance(key, int):
        return int.__repr__(key)
    if encoder.skipkeys:
        return None
    raise TypeError("keys must be str, int, float, bool or None, not " + type(key).__name__)


def _float_text(x, allow_nan):
    if x - x == 0.0:
        return float.__repr__(x)
    if not allow_nan:
        raise ValueError("Out of range float values are not JSON compliant: " + float.__repr__(x))
    if x != x:
        return "NaN"
    return "Infinity" if x > 0.0 else "-Infinity"


def dumps(
    obj,
    *,
    skipkeys=False,
    ensure_ascii=True,
    check_circular=True,
    allow_nan=True,
    cls=None,
    indent=None,
    separators=None,
    default=None,
    sort_keys=False,
    **kw,
):
    return (JSONEncoder if cls is None else cls)(
        skipkeys=skipkeys,
        ensure_ascii=ensure_ascii,
        check_circular=check_circular,
        allow_nan=allow_nan,
        indent=indent,
        separators=separators,
        default=default,
        sort_keys=sort_keys,
        **kw,
    ).encode(obj)


def dump(obj, fp, **options):
    fp.write(dumps(obj, **options))


class JSONDecoder:
    def __init__(
        self,
        *,
        object_hook=None,
        parse_float=None,
        parse_int=None,
        parse_constant=None,
        strict=True,
        object_pairs_hook=None,
    ):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.parse_constant = parse_constant
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s):
        value, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return value

    def raw_decode(self, s, idx=0):
        reader = _Reader(s, self)
        value = reader.value(idx)
        return (value, reader.at)


# The code of the character at a place, a machine word; -1 behind the last.
def _code(text, at):
    if at < len(text):
        return intrinsics.str_code(text, intrinsics.raw(at))
    return intrinsics.raw(-1)


def _skip(text, at):
    while True:
        code = _code(text, at)
        if code > 32 or not (code == 32 or code == 10 or code == 13 or code == 9):
            return at
        at += 1


def _is_digit(code):
    return code >= 48 and code <= 57


class _Reader:
    def __init__(self, text, decoder):
        self.text = text
        self.at = 0
        self.decoder = decoder

    # The value that begins at a place; `at` is then behind it.
    def value(self, at):
        text = self.text
        code = _code(text, at)
        if code == 34:
            return self.string(at + 1)
        if code == 123:
            return self.object(at + 1)
        if code == 91:
            return self.array(at + 1)
        if code == 110 and text[at : at + 4] == "null":
            self.at = at + 4
            return None
        if code == 116 and text[at : at + 4] == "true":
            self.at = at + 4
            return True
        if code == 102 and text[at : at + 5] == "false":
            self.at = at + 5
            return False
        if code == 45 or _is_digit(code):
            end = self.whole_end(at)
            if end > at:
                return self.number(at, end)
        for name in _CONSTANTS:
            if text[at : at + len(name)] == name:
                self.at = at + len(name)
                if self.decoder.parse_constant is not None:
                    return self.decoder.parse_constant(name)
                return _CONSTANTS[name]
        raise JSONDecodeError("Expecting value", text, at)

    # The end of a number's digits before its point; 0 if there are none.
    def whole_end(self, at):
        text = self.text
        if _code(text, at) == 45:
            at += 1
        if not _is_digit(_code(text, at)):
            return 0
        if _code(text, at) == 48:
            return at + 1
        return self.digits_end(at)

    def digits_end(self, at):
        text = self.text
        while _is_digit(_code(text, at)):
            at += 1
        return at

    # The number from `start` on, whose digits before its point end at `end`.
    def number(self, start, end):
        text = self.text
        whole = end
        code = _code(text, end)
        if code == 46 and _is_digit(_code(text, end + 1)):
            end = self.digits_end(end + 1)
            code = _code(text, end)
        if code == 101 or code == 69:
            code = _code(text, end + 1)
            digits = end + 2 if code == 43 or code == 45 else end + 1
            if _is_digit(_code(text, digits)):
                end = self.digits_end(digits)
        self.at = end
        if end > whole:
            if self.decoder.parse_float is not None:
                return self.decoder.parse_float(text[start:end])
            return float(text[start:end])
        if self.decoder.parse_int is not None:
            return self.decoder.parse_int(text[start:end])
        # What fits into a machine word needs no text of its own.
        if end - start > 18:
            return int(text[start:end])
        negative = _code(text, start) == 45
        if negative:
            start += 1
        value = intrinsics.raw(0)
        while start < end:
            value = value * 10 + (_code(text, start) - 48)
            start += 1
        return -intrinsics.int(value) if negative else intrinsics.int(value)

    def string(self, start):
        text = self.text
        end = self.plain_end(start)
        if _code(text, end) == 34:
            self.at = end + 1
            return text[start:end]
        return self.string_with_escapes(start, end)

    # The place of the next quote, backslash or control character.
    def plain_end(self, at):
        return intrinsics.int(intrinsics.str_json_end(self.text, intrinsics.raw(at), False))

    # The string from `start` on, plain until `at`.
    def string_with_escapes(self, start, at):
        text = self.text
        parts = []
        begin = start - 1
        while True:
            code = _code(text, at)
            if code < 0:
                raise JSONDecodeError("Unterminated string starting at", text, begin)
            if code == 34:
                parts.append(text[start:at])
                self.at = at + 1
                return "".join(parts)
            if code == 92:
                parts.append(text[start:at])
                if at + 1 >= len(text):
                    raise JSONDecodeError("Unterminated string starting at", text, begin)
                c = text[at + 1]
                known = '"\\/bfnrt'.find(c)
                if known >= 0:
                    parts.append('"\\/\b\f\n\r\t'[known])
                    at += 2
                elif c == "u":
                    code = self.hexadecimal(at + 2)
                    at += 6
                    if 0xD800 <= code <= 0xDBFF and text[at : at + 2] == "\\u":
                        low = self.hexadecimal(at + 2)
                        if 0xDC00 <= low <= 0xDFFF:
                            code = 0x10000 + ((code - 0xD800) << 10 | low - 0xDC00)
                            at += 6
                    parts.append(chr(code))
                else:
                    raise JSONDecodeError("Invalid \\escape", text, at)
                start = at
            elif self.decoder.strict:
                raise JSONDecodeError("Invalid control character at", text, at)
            else:
                at += 1
            at = self.plain_end(at)

    def hexadecimal(self, at):
        digits = self.text[at : at + 4]
        if len(digits) != 4:
            raise JSONDecodeError("Invalid \\uXXXX escape", self.text, at - 1)
        for c in digits:
            if c not in "0123456789abcdefABCDEF":
                raise JSONDecodeError("Invalid \\uXXXX escape", self.text, at - 1)
        return int(digits, 16)

    def array(self, at):
        text = self.text
        result = []
        at = _skip(text, at)
        if _code(text, at) == 93:
            self.at = at + 1
            return result
        while True:
            result.append(self.value(at))
            at = _skip(text, self.at)
            code = _code(text, at)
            if code == 93:
                self.at = at + 1
                return result
            if code != 44:
                raise JSONDecodeError("Expecting ',' delimiter", text, at)
            comma = at
            at = _skip(text, at + 1)
            if _code(text, at) == 93:
                raise JSONDecodeError("Illegal trailing comma before end of array", text, comma)

    def object(self, at):
        text = self.text
        result = {}
        pairs = []
        at = _skip(text, at)
        if _code(text, at) == 125:
            self.at = at + 1
            return self.hooked(result, pairs)
        if _code(text, at) != 34:
            raise JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
        while True:
            key = self.string(at + 1)
            at = _skip(text, self.at)
            if _code(text, at) != 58:
                raise JSONDecodeError("Expecting ':' delimiter", text, at)
            value = self.value(_skip(text, at + 1))
            result[key] = value
            if self.decoder.object_pairs_hook is not None:
                pairs.append((key, value))
            at = _skip(text, self.at)
            code = _code(text, at)
            if code == 125:
                self.at = at + 1
                return self.hooked(result, pairs)
            if code != 44:
                raise JSONDecodeError("Expecting ',' delimiter", text, at)
            comma = at
            at = _skip(text, at + 1)
            if _code(text, at) != 34:
                if _code(text, at) == 125:
                    raise JSONDecodeError("Illegal trailing comma before end of object", text, comma)
                raise JSONDecodeError("Expecting property name enclosed in double quotes", text, at)

    def hooked(self, result, pairs):
        if self.decoder.object_pairs_hook is not None:
            return self.decoder.object_pairs_hook(pairs)
        if self.decoder.object_hook is not None:
            return self.decoder.object_hook(result)
        return result


# UTF-8, or UTF-16 or UTF-32 by where the zeros are.
def _encoding_of(data):
    if data.startswith((b"\0\0\xfe\xff", b"\xff\xfe\0\0")):
        return "utf-32"
    if data.startswith((b"\xfe\xff", b"\xff\xfe")):
        return "utf-16"
    if data.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    if len(data) >= 4:
        if not data[0]:
            return "utf-16-be" if data[1] else "utf-32-be"
        if not data[1]:
            return "utf-16-le" if data[2] or data[3] else "utf-32-le"
    elif len(data) == 2:
        if not data[0]:
            return "utf-16-be"
        if not data[1]:
            return "utf-16-le"
    return "utf-8"


def loads(
    s,
    *,
    cls=None,
    object_hook=None,
    parse_float=None,
    parse_int=None,
    parse_constant=None,
    object_pairs_hook=None,
    strict=True,
    **options,
):
    if isinstance(s, str):
        if s.startswith("\ufeff"):
            raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
        text = s
    elif isinstance(s, bytes) or hasattr(s, "__buffer_bytes__"):
        data = _buffer(s)
        text = data.decode(_encoding_of(data), "surrogatepass")
    else:
        raise TypeError("the JSON object must be str, bytes or bytearray, not " + type(s).__name__)
    if cls is not None:
        options.update(
            {
                name: value
                for name, value in (
                    ("object_hook", object_hook),
                    ("object_pairs_hook", object_pairs_hook),
                    ("parse_float", parse_float),
                    ("parse_int", parse_int),
                    ("parse_constant", parse_constant),
                )
                if value is not None
            }
        )
        return cls(**options).decode(text)
    for name in options:
        raise TypeError("JSONDecoder.__init__() got an unexpected keyword argument '" + name + "'")
    return JSONDecoder(
        object_hook=object_hook,
        parse_float=parse_float,
        parse_int=parse_int,
        parse_constant=parse_constant,
        object_pairs_hook=object_pairs_hook,
        strict=strict,
    ).decode(text)


def load(fp, **options):
    return loads(fp.read(), **options)
