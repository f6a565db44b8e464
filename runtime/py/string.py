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


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        return format_string.format(*args, **kwargs)
