# string.

ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
whitespace = " \t\n\r\v\f"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


class Template:
    delimiter = "$"

    def __init__(self, template):
        self.template = template

    # The text before each placeholder, its name ("" for an escaped delimiter) and how it is written; then the last text.
    def _pieces(self, strict):
        text = self.template
        delimiter = self.delimiter
        pieces = []
        literal = ""
        at = 0
        while True:
            found = text.find(delimiter, at)
            if found < 0:
                pieces.append((literal + text[at:], "", ""))
                return pieces
            literal += text[at:found]
            at = found + len(delimiter)
            if text[at : at + len(delimiter)] == delimiter:
                literal += delimiter
                at += len(delimiter)
                continue
            braced = text[at : at + 1] == "{"
            start = at + 1 if braced else at
            end = start
            while end < len(text) and _in_name(text[end], end == start):
                end += 1
            if end == start or braced and text[end : end + 1] != "}":
                if strict:
                    line = text.count("\n", 0, found) + 1
                    column = found - text.rfind("\n", 0, found)
                    raise ValueError("Invalid placeholder in string: line " + str(line) + ", col " + str(column))
                literal += delimiter
                continue
            at = end + 1 if braced else end
            pieces.append((literal, text[start:end], text[found:at]))
            literal = ""

    def substitute(self, mapping={}, /, **kws):
        parts = []
        for literal, name, _ in self._pieces(True):
            parts.append(literal)
            if name != "":
                parts.append(str(kws[name]) if name in kws else str(mapping[name]))
        return "".join(parts)

    def safe_substitute(self, mapping={}, /, **kws):
        parts = []
        for literal, name, written in self._pieces(False):
            parts.append(literal)
            if name != "":
                if name in kws:
                    parts.append(str(kws[name]))
                else:
                    try:
                        parts.append(str(mapping[name]))
                    except KeyError:
                        parts.append(written)
        return "".join(parts)

    def is_valid(self):
        try:
            self._pieces(True)
        except ValueError:
            return False
        return True

    def get_identifiers(self):
        names = []
        for _, name, _ in self._pieces(False):
            if name != "" and name not in names:
                names.append(name)
        return names


def _in_name(c, first):
    return c == "_" or c.isascii() and (c.isalpha() or c.isdigit() and not first)


# Every step is a method that a class below may have of its own.
class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        text = self._vformat(format_string, args, kwargs, used, 2, [0])
        self.check_unused_args(used, args, kwargs)
        return text

    # `numbering` holds the number of the next field without a name; -1: fields are numbered.
    def _vformat(self, format_string, args, kwargs, used, depth, numbering):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                parts.append(literal)
            if name is not None:
                first, dot, rest = name.partition(".")
                if first.partition("[")[0] == "":
                    if numbering[0] < 0:
                        raise ValueError("cannot switch from manual field specification to automatic field numbering")
                    name = str(numbering[0]) + name
                    numbering[0] += 1
                elif first.isdigit():
                    if numbering[0] > 0:
                        raise ValueError("cannot switch from manual field specification to automatic field numbering")
                    numbering[0] = -1
                obj, key = self.get_field(name, args, kwargs)
                used.add(key)
                obj = self.convert_field(obj, conversion)
                spec = self._vformat(spec, args, kwargs, used, depth - 1, numbering)
                parts.append(self.format_field(obj, spec))
        return "".join(parts)

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key]
        return kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError("Unknown conversion specifier " + str(conversion))

    def parse(self, format_string):
        return _fields(format_string)

    def get_field(self, field_name, args, kwargs):
        at = 0
        while at < len(field_name) and field_name[at] != "." and field_name[at] != "[":
            at += 1
        key = int(field_name[:at]) if field_name[:at].isdigit() else field_name[:at]
        obj = self.get_value(key, args, kwargs)
        if at < len(field_name):
            obj = _followed(obj, field_name[at:])
        return obj, key


# What a path of attributes and items leads to.
def _followed(obj, path):
    while path != "":
        if path[0] == "[":
            end = path.find("]")
            item = path[1:end]
            obj = obj[int(item)] if item.isdigit() else obj[item]
            path = path[end + 1 :]
        else:
            end = 1
            while end < len(path) and path[end] != "." and path[end] != "[":
                end += 1
            obj = getattr(obj, path[1:end])
            path = path[end:]
    return obj


# (literal, name, spec, conversion) of each part; the last three are None where no field follows.
def _fields(text):
    literal = ""
    at = 0
    while at < len(text):
        c = text[at]
        at += 1
        if c != "{" and c != "}":
            literal += c
            continue
        if text[at : at + 1] == c:
            yield (literal + c, None, None, None)
            literal = ""
            at += 1
            continue
        if c == "}":
            raise ValueError("Single '}' encountered in format string")
        if at == len(text):
            raise ValueError("Single '{' encountered in format string")
        end = _end_of_field(text, at)
        name, conversion, spec = _field_parts(text[at:end])
        yield (literal, name, spec, conversion)
        literal = ""
        at = end + 1
    if literal:
        yield (literal, None, None, None)


def _end_of_field(text, at):
    depth = 1
    while at < len(text):
        if text[at] == "{":
            depth += 1
        elif text[at] == "}":
            depth -= 1
            if depth == 0:
                return at
        at += 1
    raise ValueError("expected '}' before end of string")


def _field_parts(field):
    at = 0
    bracket = False
    while at < len(field) and (bracket or (field[at] != ":" and field[at] != "!")):
        if field[at] == "[":
            bracket = True
        elif field[at] == "]":
            bracket = False
        at += 1
    name = field[:at]
    if field[at : at + 1] != "!":
        return (name, None, field[at + 1 :])
    conversion = field[at + 1 : at + 2]
    if conversion == "":
        raise ValueError("end of string while looking for conversion specifier")
    if field[at + 2 : at + 3] not in ("", ":"):
        raise ValueError("expected ':' after conversion specifier")
    return (name, conversion, field[at + 3 :])
