# pprint.

import sys
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque
from types import MappingProxyType, SimpleNamespace

__cold__ = True


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    printer = PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers)
    printer.pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    printer = PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers)
    return printer.pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter().format_one(object, 0, [])


def isreadable(object):
    text = saferepr(object)
    return "<" not in text


def isrecursive(object):
    return "<Recursion on " in saferepr(object)


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort_dicts = sort_dicts
        self._underscores = underscore_numbers

    def pprint(self, object):
        text = self.pformat(object) + "\n"
        if self._stream is None:
            sys.stdout.write(text)
        else:
            self._stream.write(text)

    def pformat(self, object):
        out = []
        self._format(object, out, 0, 0, [], 1)
        return "".join(out)

    def isreadable(self, object):
        return isreadable(object)

    def isrecursive(self, object):
        return isrecursive(object)

    # The text of an object in one line.
    def format_one(self, object, level, open):
        if isinstance(object, (list, tuple, dict)):
            if self._depth is not None and level >= self._depth and len(object) > 0:
                if isinstance(object, tuple):
                    return "(...,)" if len(object) == 1 else "(...)"
                return "{...}" if isinstance(object, dict) else "[...]"
            if id(object) in open:
                return _recursion(object)
        if isinstance(object, dict) and not _own_repr(object):
            open.append(id(object))
            texts = []
            for key, value in self._entries(object):
                texts.append(self.format_one(key, level + 1, open) + ": " + self.format_one(value, level + 1, open))
            open.pop()
            return "{" + ", ".join(texts) + "}"
        if isinstance(object, list) and not _own_repr(object):
            open.append(id(object))
            texts = [self.format_one(item, level + 1, open) for item in object]
            open.pop()
            return "[" + ", ".join(texts) + "]"
        if isinstance(object, tuple) and not _own_repr(object):
            open.append(id(object))
            texts = [self.format_one(item, level + 1, open) for item in object]
            open.pop()
            return "(" + ", ".join(texts) + (",)" if len(object) == 1 else ")")
        if isinstance(object, int) and not isinstance(object, bool) and self._underscores:
            return format(object, "_d")
        return repr(object)

    def _entries(self, object):
        if self._sort_dicts:
            return [(key, object[key]) for key in _in_order(object)]
        return list(object.items())

    def _format(self, object, out, indent, allowance, open, level):
        text = self.format_one(object, level - 1, open)
        if len(text) <= self._width - indent - allowance or id(object) in open:
            out.append(text)
            return
        open.append(id(object))
        if isinstance(object, dict) and not _own_repr(object):
            out.append("{")
            self._pad(out)
            if len(object) > 0:
                self._dict_items(self._entries(object), out, indent, allowance + 1, open, level)
            out.append("}")
        elif isinstance(object, list) and not _own_repr(object):
            out.append("[")
            self._items(object, out, indent, allowance + 1, open, level)
            out.append("]")
        elif isinstance(object, tuple) and not _own_repr(object):
            out.append("(")
            end = ",)" if len(object) == 1 else ")"
            self._items(object, out, indent, allowance + len(end), open, level)
            out.append(end)
        elif isinstance(object, set) and object:
            out.append("{")
            self._items(_in_order(object), out, indent, allowance + 1, open, level)
            out.append("}")
        elif isinstance(object, frozenset) and object:
            out.append("frozenset({")
            self._items(_in_order(object), out, indent + 10, allowance + 2, open, level)
            out.append("})")
        elif isinstance(object, str):
            self._text(object, out, indent, allowance, level)
        elif isinstance(object, bytes):
            self._bytes(object, out, indent, allowance, level)
        elif isinstance(object, bytearray):
            out.append("bytearray(")
            self._bytes(bytes(object), out, indent + 10, allowance + 1, level + 1)
            out.append(")")
        elif hasattr(object, "__fields__") and _is_plain_dataclass(object, text):
            self._fields(object, out, indent, allowance, open, level)
        else:
            self._container(object, text, out, indent, allowance, open, level)
        open.pop()

    # The classes of collections and types: what they hold behind their names.
    def _container(self, object, text, out, indent, allowance, open, level):
        name = type(object).__name__
        inner = indent + len(name) + 1
        if isinstance(object, OrderedDict) and object:
            out.append(name + "(")
            self._format(list(object.items()), out, inner, allowance + 1, open, level + 1)
            out.append(")")
        elif isinstance(object, defaultdict):
            factory = self.format_one(object.default_factory, level, open)
            out.append(name + "(" + factory + ",\n" + " " * inner + "{")
            self._pad(out)
            self._dict_items(self._entries(object), out, inner, allowance + 2, open, level)
            out.append("})")
        elif isinstance(object, Counter) and object:
            out.append(name + "({")
            self._pad(out)
            self._dict_items(object.most_common(), out, inner, allowance + 2, open, level)
            out.append("})")
        elif isinstance(object, deque) and object:
            out.append(name + "([")
            self._items(object, out, inner, allowance + 2 if object.maxlen is None else 2, open, level)
            out.append("])" if object.maxlen is None else "],\n" + " " * inner + "maxlen=" + str(object.maxlen) + ")")
        elif isinstance(object, ChainMap):
            out.append(name + "(")
            for at in range(len(object.maps)):
                last = at == len(object.maps) - 1
                self._format(object.maps[at], out, inner, allowance + 1 if last else 1, open, level + 1)
                out.append(")" if last else ",\n" + " " * inner)
        elif isinstance(object, MappingProxyType):
            out.append("mappingproxy(")
            self._format(object.copy(), out, indent + 13, allowance + 1, open, level + 1)
            out.append(")")
        elif isinstance(object, SimpleNamespace):
            name = "namespace" if type(object) is SimpleNamespace else name
            self._named(name, list(vars(object).items()), out, indent, allowance, open, level)
        elif isinstance(object, (UserDict, UserList, UserString)):
            open.pop()
            self._format(object.data, out, indent, allowance, open, level)
            open.append(id(object))
        else:
            out.append(text)

    def _pad(self, out):
        if self._indent > 1:
            out.append((self._indent - 1) * " ")

    def _fields(self, object, out, indent, allowance, open, level):
        shown = [(field.name, getattr(object, field.name)) for field in object.__fields__() if field.repr]
        self._named(type(object).__name__, shown, out, indent, allowance, open, level)

    def _named(self, name, shown, out, indent, allowance, open, level):
        out.append(name + "(")
        indent += len(name) + 1
        for at in range(len(shown)):
            last = at == len(shown) - 1
            key, value = shown[at]
            out.append(key + "=")
            self._format(value, out, indent + len(key) + 1, allowance if last else 1, open, level + 1)
            if not last:
                out.append(",\n" + " " * indent)
        out.append(")")

    def _dict_items(self, entries, out, indent, allowance, open, level):
        indent += self._indent
        for at in range(len(entries)):
            key, value = entries[at]
            last = at == len(entries) - 1
            text = self.format_one(key, level, open)
            out.append(text + ": ")
            self._format(value, out, indent + len(text) + 2, allowance if last else 1, open, level + 1)
            if not last:
                out.append(",\n" + " " * indent)

    def _items(self, items, out, indent, allowance, open, level):
        self._pad(out)
        indent += self._indent
        newline = ",\n" + " " * indent
        separator = ""
        width = self._width - indent + 1
        most = width
        count = len(items)
        at = 0
        for item in items:
            at += 1
            last = at == count
            if last:
                most -= allowance
                width -= allowance
            if self._compact:
                text = self.format_one(item, level, open)
                size = len(text) + 2
                if width < size:
                    width = most
                    if separator != "":
                        separator = newline
                if width >= size:
                    width -= size
                    out.append(separator)
                    separator = ", "
                    out.append(text)
                    continue
            out.append(separator)
            separator = newline
            self._format(item, out, indent, allowance if last else 1, open, level + 1)

    def _text(self, object, out, indent, allowance, level):
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        most = self._width - indent
        width = most
        chunks = []
        text = ""
        for index in range(len(lines)):
            line = lines[index]
            text = repr(line)
            if index == len(lines) - 1:
                width -= allowance
            if len(text) <= width:
                chunks.append(text)
            else:
                parts = _words(line)
                last = len(parts) - 1
                current = ""
                for at in range(len(parts)):
                    candidate = current + parts[at]
                    if at == last and index == len(lines) - 1:
                        most -= allowance
                    if len(repr(candidate)) > most:
                        if current != "":
                            chunks.append(repr(current))
                        current = parts[at]
                    else:
                        current = candidate
                if current != "":
                    chunks.append(repr(current))
        if len(chunks) == 1:
            out.append(text)
            return
        if level == 1:
            out.append("(")
        out.append(("\n" + " " * indent).join(chunks))
        if level == 1:
            out.append(")")


    def _bytes(self, object, out, indent, allowance, level):
        if len(object) <= 4:
            out.append(repr(object))
            return
        if level == 1:
            indent += 1
            allowance += 1
        width = self._width - indent
        last = len(object) // 4 * 4
        chunks = []
        current = b""
        for at in range(0, len(object), 4):
            candidate = current + object[at : at + 4]
            if at == last:
                width -= allowance
            if len(repr(candidate)) > width:
                if current:
                    chunks.append(repr(current))
                current = object[at : at + 4]
            else:
                current = candidate
        if current:
            chunks.append(repr(current))
        text = ("\n" + " " * indent).join(chunks)
        out.append("(" + text + ")" if level == 1 else text)


# Whether a dataclass writes itself as those do by default.
def _is_plain_dataclass(object, text):
    shown = [field.name + "=" + repr(getattr(object, field.name)) for field in object.__fields__() if field.repr]
    return text == type(object).__qualname__ + "(" + ", ".join(shown) + ")"


# The words of a line, each with the space behind it.
def _words(line):
    parts = []
    start = 0
    at = 0
    while at < len(line):
        while at < len(line) and not line[at].isspace():
            at += 1
        while at < len(line) and line[at].isspace():
            at += 1
        parts.append(line[start:at])
        start = at
    return parts


def _own_repr(object):
    cls = type(object)
    return cls is not list and cls is not tuple and cls is not dict


def _recursion(object):
    return "<Recursion on " + type(object).__name__ + " with id=" + str(id(object)) + ">"


# What cannot be ordered goes by the names of its types.
class _Safe:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            return (str(type(self.value)), id(self.value)) < (str(type(other.value)), id(other.value))


def _in_order(items):
    return [safe.value for safe in sorted([_Safe(item) for item in items])]
