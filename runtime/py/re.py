# re. The runtime compiles and matches; patterns and texts that are bytes go there as text in Latin-1.

_FLAG_NAMES = (
    ("IGNORECASE", 2), ("LOCALE", 4), ("MULTILINE", 8), ("DOTALL", 16), ("UNICODE", 32), ("VERBOSE", 64), ("DEBUG", 128), ("ASCII", 256)
)


# An int with the operators and the texts of enum.IntFlag, without what else an enumeration brings along.
class RegexFlag(int):
    __module__ = "re"

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        found = [name for name, bit in _FLAG_NAMES if int(self) & bit]
        return "|".join(found) if found else "NOFLAG"

    def __repr__(self):
        value = int(self)
        if value == 0:
            return "re.NOFLAG"
        found = ["re." + name for name, bit in _FLAG_NAMES if value & bit]
        if value & ~0x1FE:
            found.append(hex(value & ~0x1FE))
        return "|".join(found)

    def __str__(self):
        return self.__repr__()

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(0x1FE & ~int(self))

    def __contains__(self, other):
        return int(self) & int(other) == int(other)


NOFLAG = RegexFlag.NOFLAG = RegexFlag(0)
A = ASCII = RegexFlag.A = RegexFlag.ASCII = RegexFlag(256)
I = IGNORECASE = RegexFlag.I = RegexFlag.IGNORECASE = RegexFlag(2)
L = LOCALE = RegexFlag.L = RegexFlag.LOCALE = RegexFlag(4)
M = MULTILINE = RegexFlag.M = RegexFlag.MULTILINE = RegexFlag(8)
S = DOTALL = RegexFlag.S = RegexFlag.DOTALL = RegexFlag(16)
U = UNICODE = RegexFlag.U = RegexFlag.UNICODE = RegexFlag(32)
X = VERBOSE = RegexFlag.X = RegexFlag.VERBOSE = RegexFlag(64)


class PatternError(Exception):
    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = None
        self.colno = None
        text = msg
        if pattern is not None and pos is not None:
            text = msg + " at position " + str(pos)
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                text = text + " (line " + str(self.lineno) + ", column " + str(self.colno) + ")"
        self.args = (text,)


error = PatternError


class Pattern:
    __dotted__ = True

    def __init__(self, pattern, flags, program):
        self.pattern = pattern
        self.flags = flags
        self._program = program
        self.groups = intrinsics.int(intrinsics.re_info(program, 1))
        self._names = []
        for line in intrinsics.re_text(program).splitlines():
            name, number = line.split(" ")
            self._names.append((name, int(number)))

    @property
    def groupindex(self):
        return {name: number for name, number in self._names}

    def _text(self, string):
        return _text_of(self.pattern, string)

    def _find(self, string, text, pos, endpos, mode):
        found = intrinsics.re_match(
            self._program, text, intrinsics.raw(pos), intrinsics.raw(endpos), intrinsics.raw(mode)
        )
        if intrinsics.len(found) == 0:
            return None
        return Match(self, string, pos, endpos, found)

    def _once(self, string, pos, endpos, mode):
        text = self._text(string)
        length = len(text)
        return self._find(string, text, min(max(pos, 0), length), min(max(endpos, 0), length), mode)

    def match(self, string, pos=0, endpos=0x7FFFFFFFFFFFFFFF):
        return self._once(string, pos, endpos, 0)

    def search(self, string, pos=0, endpos=0x7FFFFFFFFFFFFFFF):
        return self._once(string, pos, endpos, 1)

    def fullmatch(self, string, pos=0, endpos=0x7FFFFFFFFFFFFFFF):
        return self._once(string, pos, endpos, 2)

    def finditer(self, string, pos=0, endpos=0x7FFFFFFFFFFFFFFF):
        text = self._text(string)
        length = len(text)
        return self._matches(string, text, min(max(pos, 0), length), min(max(endpos, 0), length))

    def _matches(self, string, text, pos, endpos):
        for found in self._found(text, pos, endpos):
            yield Match(self, string, found[1], endpos, found[0])

    # What the runtime finds, match after match, and where it began to search.
    def _found(self, text, at, end):
        mode = 1
        while at <= end:
            found = intrinsics.re_match(
                self._program, text, intrinsics.raw(at), intrinsics.raw(end), intrinsics.raw(mode)
            )
            if intrinsics.len(found) == 0:
                return
            yield found, at
            at = intrinsics.int(intrinsics.re_span(found, 1))
            mode = 5 if intrinsics.int(intrinsics.re_span(found, 0)) == at else 1

    def findall(self, string, pos=0, endpos=0x7FFFFFFFFFFFFFFF):
        text = self._text(string)
        length = len(text)
        pos = min(max(pos, 0), length)
        endpos = min(max(endpos, 0), length)
        if self.groups > 1:
            numbers = range(1, self.groups + 1)
            return [
                tuple([_part_of(string, found, number) for number in numbers])
                for found, _ in self._found(text, pos, endpos)
            ]
        number = self.groups
        return [_part_of(string, found, number) for found, _ in self._found(text, pos, endpos)]

    def split(self, string, maxsplit=0):
        parts = []
        at = 0
        for found in self.finditer(string):
            if maxsplit > 0 and len(parts) >= maxsplit * (self.groups + 1):
                break
            first, last = found.span()
            parts.append(_part(string, at, first))
            for number in range(1, self.groups + 1):
                parts.append(found.group(number))
            at = last
        parts.append(_part(string, at, len(string)))
        return parts

    def sub(self, repl, string, count=0):
        return self._substitute(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        return self._substitute(repl, string, count)

    def _substitute(self, repl, string, count):
        parts = []
        done = 0
        at = 0
        if callable(repl):
            for found in self.finditer(string):
                first, last = found.span()
                parts.append(_part(string, at, first))
                parts.append(repl(found))
                at = last
                done += 1
                if done == count:
                    break
        else:
            template = _template(repl, self)
            text = self._text(string)
            for found, _ in self._found(text, 0, len(text)):
                parts.append(_part(string, at, intrinsics.int(intrinsics.re_span(found, 0))))
                _expand_into(parts, template, string, found)
                at = intrinsics.int(intrinsics.re_span(found, 1))
                done += 1
                if done == count:
                    break
        parts.append(_part(string, at, len(string)))
        return (_part(string, 0, 0).join(parts), done)

    def scanner(self, string, pos=0, endpos=0x7FFFFFFFFFFFFFFF):
        return self.finditer(string, pos, endpos)

    def __repr__(self):
        flags = self.flags
        if isinstance(self.pattern, str):
            flags &= ~32
        shown = []
        for flag, name in ((2, "IGNORECASE"), (4, "LOCALE"), (8, "MULTILINE"), (16, "DOTALL"), (64, "VERBOSE"), (256, "ASCII")):
            if flags & flag:
                shown.append("re." + name)
        text = repr(self.pattern)
        if len(shown) > 0:
            return "re.compile(" + text[:200] + ", " + "|".join(shown) + ")"
        return "re.compile(" + text[:200] + ")"

    def __eq__(self, other):
        if isinstance(other, Pattern):
            return self.flags == other.flags and self.pattern == other.pattern
        return NotImplemented

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class Match:
    __dotted__ = True

    def __init__(self, pattern, string, pos, endpos, found):
        self.re = pattern
        self.string = string
        self.pos = pos
        self.endpos = endpos
        self._found = found

    def _number(self, group):
        number = -1
        if isinstance(group, (str, bytes)):
            for name, known in self.re._names:
                if name == group:
                    number = known
        elif isinstance(group, int) or hasattr(group, "__index__"):
            number = _as_index(group)
        if number < 0 or number > self.re.groups:
            raise IndexError("no such group")
        return number

    def span(self, group=0, /):
        number = self._number(group)
        first = intrinsics.re_span(self._found, intrinsics.raw(number * 2))
        last = intrinsics.re_span(self._found, intrinsics.raw(number * 2 + 1))
        return (intrinsics.int(first), intrinsics.int(last))

    def start(self, group=0, /):
        return self.span(group)[0]

    def end(self, group=0, /):
        return self.span(group)[1]

    def _group(self, group, default):
        first, last = self.span(group)
        if first < 0:
            return default
        return _part(self.string, first, last)

    def group(self, *args):
        if len(args) == 0:
            return self._group(0, None)
        if len(args) == 1:
            return self._group(args[0], None)
        return tuple([self._group(one, None) for one in args])

    def __getitem__(self, group):
        return self._group(group, None)

    def groups(self, default=None):
        return tuple([self._group(number, default) for number in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._group(number, default) for name, number in self.re._names}

    def expand(self, template):
        parts = []
        _expand_into(parts, _template(template, self.re), self.string, self._found)
        return _part(self.string, 0, 0).join(parts)

    @property
    def lastindex(self):
        last = intrinsics.int(intrinsics.re_span(self._found, intrinsics.raw((self.re.groups + 1) * 2)))
        return last if last >= 0 else None

    @property
    def lastgroup(self):
        last = self.lastindex
        for name, number in self.re._names:
            if number == last:
                return name
        return None

    @property
    def regs(self):
        return tuple([self.span(number) for number in range(self.re.groups + 1)])

    def __bool__(self):
        return True

    def __repr__(self):
        return "<re.Match object; span=" + repr(self.span()) + ", match=" + repr(self.group()) + ">"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _text_of(pattern, string):
    if isinstance(pattern, str):
        if isinstance(string, str):
            return string
        if isinstance(string, bytes) or hasattr(string, "__buffer_bytes__"):
            raise TypeError("cannot use a string pattern on a bytes-like object")
    else:
        if isinstance(string, bytes):
            return string.decode("latin-1")
        if hasattr(string, "__buffer_bytes__"):
            return string.__buffer_bytes__().decode("latin-1")
        if isinstance(string, str):
            raise TypeError("cannot use a bytes pattern on a string-like object")
    raise TypeError("expected string or bytes-like object, got '" + type(string).__name__ + "'")


# A part of what was searched: bytes for any kind of buffer.
def _part(string, first, last):
    if isinstance(string, (str, bytes)):
        return string[first:last]
    return bytes(string[first:last])


# What a group matched; nothing if it did not.
def _part_of(string, found, number):
    first = intrinsics.re_span(found, intrinsics.raw(number * 2))
    if first < 0:
        return _part(string, 0, 0)
    last = intrinsics.re_span(found, intrinsics.raw(number * 2 + 1))
    return _part(string, intrinsics.int(first), intrinsics.int(last))


# The pieces of a template: texts and numbers of groups.
def _template(repl, pattern):
    if isinstance(pattern.pattern, str):
        if not isinstance(repl, str):
            raise TypeError("expected str instance, " + type(repl).__name__ + " found")
        return _template_pieces(repl, repl, pattern)
    return _template_pieces(repl, repl.decode("latin-1"), pattern)


def _template_pieces(repl, text, pattern):
    pieces = []
    if "\\" not in text:
        pieces.append((text, -1))
        return pieces
    literal = ""
    at = 0
    length = len(text)
    while at < length:
        c = text[at]
        if c != "\\":
            literal += c
            at += 1
            continue
        if at + 1 >= length:
            raise PatternError("bad escape (end of pattern)", repl, at)
        start = at
        c = text[at + 1]
        at += 2
        if c == "g":
            if at >= length or text[at] != "<":
                raise PatternError("missing <", repl, at)
            end = text.find(">", at)
            name = text[at + 1 : end] if end >= 0 else ""
            if end < 0:
                if at + 1 >= length:
                    raise PatternError("missing group name", repl, at + 1)
                raise PatternError("missing >, unterminated name", repl, at + 1)
            if name == "":
                raise PatternError("missing group name", repl, at + 1)
            number = _template_group(name, repl, at + 1, pattern)
            pieces.append((literal, number))
            literal = ""
            at = end + 1
        elif c == "0":
            digits = c
            while at < length and len(digits) < 3 and "0" <= text[at] <= "7":
                digits += text[at]
                at += 1
            literal += chr(int(digits, 8) & 0xFF)
        elif "1" <= c <= "9":
            digits = c
            octal = False
            if at < length and text[at].isdigit():
                digits += text[at]
                at += 1
                if c <= "7" and "0" <= digits[1] <= "7" and at < length and "0" <= text[at] <= "7":
                    digits += text[at]
                    at += 1
                    octal = True
            if octal:
                code = int(digits, 8)
                if code > 255:
                    raise PatternError("octal escape value \\" + digits + " outside of range 0-0o377", repl, start)
                literal += chr(code)
            else:
                number = int(digits)
                if number > pattern.groups:
                    raise PatternError("invalid group reference " + digits, repl, start + 1)
                pieces.append((literal, number))
                literal = ""
        else:
            known = "abfnrtv\\".find(c)
            if known >= 0:
                literal += "\a\b\f\n\r\t\v\\"[known]
            elif c.isascii() and c.isalpha():
                raise PatternError("bad escape \\" + c, repl, start)
            else:
                literal += "\\" + c
    pieces.append((literal, -1))
    return pieces


def _template_group(name, repl, at, pattern):
    if name.isdecimal() and name.isascii():
        number = int(name)
        if number > pattern.groups:
            raise PatternError("invalid group reference " + name, repl, at)
        return number
    if not name.isidentifier():
        raise PatternError("bad character in group name " + repr(name), repl, at)
    for known, number in pattern._names:
        if known == name:
            return number
    raise IndexError("unknown group name " + repr(name))


def _expand_into(parts, pieces, string, found):
    for literal, number in pieces:
        if isinstance(string, str):
            parts.append(literal)
        else:
            parts.append(literal.encode("latin-1"))
        if number >= 0:
            parts.append(_part_of(string, found, number))


_cache = {}
# Says to the runtime that the pattern is bytes.
_BYTES = 0x10000


def compile(pattern, flags=0):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    return _compiled(pattern, int(flags))


def _compiled(pattern, flags):
    key = (pattern, flags)
    found = _cache.get(key)
    if found is None:
        found = _made(pattern, flags)
        if len(_cache) >= 256:
            _cache.clear()
        _cache[key] = found
    return found


# Writes the characters of names as numbers, and says by how much what stands behind an index in the result was moved.
def _number_names(pattern):
    result = ""
    shifts = []
    at = 0
    while True:
        start = pattern.find("\\", at)
        if start < 0:
            return result + pattern[at:], shifts
        end = start + 2
        result += pattern[at:start]
        escaped = pattern[start:end]
        if escaped == "\\N":
            if not pattern.startswith("{", end):
                raise PatternError("missing {", pattern, end)
            close = pattern.find("}", end)
            name = pattern[end + 1 : close if close >= 0 else len(pattern)]
            if not name:
                raise PatternError("missing character name", pattern, end + 1)
            if close < 0:
                raise PatternError("missing }, unterminated name", pattern, end + 1)
            code = intrinsics.int(intrinsics.unicode_lookup(name))
            if code < 0:
                raise PatternError("undefined character name " + repr(name), pattern, start)
            end = close + 1
            escaped = "\\U" + format(code, "08x")
            result += escaped
            shifts.append((len(result), end - len(result)))
        else:
            result += escaped
        at = end


# The table of names is large: it is there in programs that have such an escape.
_preparations = []
if intrinsics.mentioned("\\N{"):
    _preparations.append(_number_names)


def _made(pattern, flags):
    shifts = ()
    if isinstance(pattern, str):
        text = pattern
        for prepare in _preparations:
            text, shifts = prepare(text)
        if flags & 4:
            raise ValueError("cannot use LOCALE flag with a str pattern")
        if flags & 256 and flags & 32:
            raise ValueError("ASCII and UNICODE flags are incompatible")
        program = intrinsics.re_compile(text, intrinsics.raw(flags))
    else:
        if flags & 32:
            raise ValueError("cannot use UNICODE flag with a bytes pattern")
        program = intrinsics.re_compile(pattern.decode("latin-1"), intrinsics.raw(flags | 256 | _BYTES))
    if intrinsics.re_info(program, 0) != 0:
        at = intrinsics.int(intrinsics.re_info(program, 3))
        if intrinsics.re_info(program, 0) == 2:
            raise OverflowError(intrinsics.re_text(program))
        moved = [shift for end, shift in shifts if end <= at]
        if moved:
            at += moved[-1]
        raise PatternError(intrinsics.re_text(program), pattern, at if at >= 0 else None)
    final = intrinsics.int(intrinsics.re_info(program, 2))
    if isinstance(pattern, str):
        if not final & 256:
            final |= 32
    elif not flags & 256:
        final &= ~256
    return Pattern(pattern, final, program)


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def purge():
    _cache.clear()


def escape(pattern):
    if isinstance(pattern, str):
        return "".join(["\\" + c if c in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f" else c for c in pattern])
    return escape(pattern.decode("latin-1")).encode("latin-1")


# Splits a text into tokens: at each place the first pattern that matches counts, and its action makes the token.
class Scanner:
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.match = None
        self._patterns = [compile(phrase, flags) for phrase, action in lexicon]

    def scan(self, string):
        result = []
        at = 0
        while True:
            match = None
            nth = 0
            while match is None and nth < len(self._patterns):
                match = self._patterns[nth].match(string, at)
                nth += 1
            if match is None or match.end() == at:
                break
            action = self.lexicon[nth - 1][1]
            if callable(action):
                self.match = match
                action = action(self, match.group())
            if action is not None:
                result.append(action)
            at = match.end()
        return result, string[at:]
