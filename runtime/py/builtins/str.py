# str.


class str:
    """str(object='') -> str
    str(bytes_or_buffer[, encoding[, errors]]) -> str

    Create a new string object from the given object. If encoding or
    errors is specified, then the object must expose a data buffer
    that will be decoded using the given encoding and error handler.
    Otherwise, returns the result of object.__str__() (if defined)
    or repr(object).
    encoding defaults to 'utf-8'.
    errors defaults to 'strict'."""

    def __new__(cls, object=intrinsics.missing, encoding=intrinsics.missing, errors=intrinsics.missing):
        if object is intrinsics.missing:
            return ""
        x = object
        if encoding is not intrinsics.missing:
            return _decoded(x, encoding, "strict" if errors is intrinsics.missing else errors)
        if errors is not intrinsics.missing:
            return _decoded(x, "utf-8", errors)
        if intrinsics.exact(x, str):
            return x
        if isinstance(x, type):
            return intrinsics.type_of(x).__str__(x)
        text = x.__str__()
        if isinstance(text, str):
            return text
        raise TypeError("__str__ returned non-string (type " + intrinsics.type_name(text) + ")")

    def __iter__(self):
        return str_iterator(self)

    def __len__(self):
        return intrinsics.int(intrinsics.len(self))

    def __str__(self):
        return self

    def __repr__(self):
        return intrinsics.str_repr(self)

    def __hash__(self):
        return intrinsics.int(intrinsics.str_hash(self))

    def __bool__(self):
        return intrinsics.len(self) != 0

    def __format__(whole, spec, /):
        if not isinstance(spec, str):
            raise TypeError("__format__() argument must be str, not " + _argument_type(spec))
        if spec == "":
            return str(whole)
        return intrinsics.str_format(whole, spec)

    def __contains__(self, x):
        if isinstance(x, str):
            return intrinsics.str_contains(self, x)
        raise TypeError("'in <string>' requires string as left operand, not " + intrinsics.type_name(x))

    def __getitem__(self, key):
        if isinstance(key, int):
            at = intrinsics.clamp(key)
            if at < 0:
                at = at + intrinsics.len(self)
            if at < 0 or at >= intrinsics.len(self):
                raise IndexError(_out_of_range(key, "string index out of range"))
            return intrinsics.str_get(self, at)
        if isinstance(key, slice):
            if key.step is None:
                length = intrinsics.len(self)
                start = _slice_start(key, length)
                count = _slice_stop(key, length) - start
                return intrinsics.str_slice(self, start, 1, count if count > 0 else intrinsics.raw(0))
            start, step, count = _slice_words(key, intrinsics.len(self))
            return intrinsics.str_slice(self, start, step, count)
        if hasattr(key, "__index__"):
            return self[_checked_index(key.__index__())]
        raise TypeError("string indices must be integers, not '" + intrinsics.type_name(key) + "'")

    def __add__(self, other):
        if isinstance(other, str):
            return intrinsics.str_concat(self, other)
        if _reflects(other, hasattr(other, "__radd__")):
            return NotImplemented
        raise TypeError('can only concatenate str (not "' + intrinsics.type_name(other) + '") to str')

    def __mul__(self, n):
        if isinstance(n, int):
            return intrinsics.str_repeat(self, intrinsics.index(n))
        if hasattr(n, "__index__") and not isinstance(n, type):
            return intrinsics.str_repeat(self, intrinsics.index(_checked_index(n.__index__())))
        if _reflects(n, hasattr(n, "__rmul__")):
            return NotImplemented
        raise TypeError("can't multiply sequence by non-int of type '" + intrinsics.type_name(n) + "'")

    __rmul__ = __mul__

    def __mod__(self, args):
        return _percent_format(self, args)

    def __getnewargs__(self):
        return (self,)

    def __eq__(self, other):
        if isinstance(other, str):
            return intrinsics.str_eq(self, other)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, str):
            return intrinsics.str_compare(self, other) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, str):
            return intrinsics.str_compare(self, other) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, str):
            return intrinsics.str_compare(self, other) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, str):
            return intrinsics.str_compare(self, other) >= 0
        return NotImplemented

    def upper(self):
        return intrinsics.str_upper(self)

    def lower(self):
        return intrinsics.str_lower(self)

    def casefold(self):
        return intrinsics.str_casefold(self)

    def title(self):
        return intrinsics.str_title(self)

    def capitalize(self):
        return intrinsics.str_capitalize(self)

    def swapcase(self):
        return intrinsics.str_swapcase(self)

    def strip(self, chars=None, /):
        return _str_strip(self, chars, "strip", 3)

    def lstrip(self, chars=None, /):
        return _str_strip(self, chars, "lstrip", 1)

    def rstrip(self, chars=None, /):
        return _str_strip(self, chars, "rstrip", 2)

    def split(self, sep=None, maxsplit=-1):
        most = intrinsics.clamp(_ssize(maxsplit))
        if sep is None:
            return intrinsics.str_split_space(self, most)
        if not isinstance(sep, str):
            raise TypeError("must be str or None, not " + intrinsics.type_name(sep))
        return intrinsics.str_split(self, sep, most)

    def rsplit(self, sep=None, maxsplit=-1):
        most = intrinsics.clamp(_ssize(maxsplit))
        if sep is None:
            return intrinsics.str_rsplit_space(self, most)
        if not isinstance(sep, str):
            raise TypeError("must be str or None, not " + intrinsics.type_name(sep))
        return intrinsics.str_rsplit(self, sep, most)

    def splitlines(self, keepends=False):
        return intrinsics.str_split_lines(self, bool(keepends))

    def partition(whole, sep, /):
        self = str.__str__(whole)
        sep = _str_separator(sep)
        at = intrinsics.str_find_byte(self, sep)
        if at < 0:
            return (whole, "", "")
        return _str_parted(self, sep, at)

    def rpartition(whole, sep, /):
        self = str.__str__(whole)
        sep = _str_separator(sep)
        at = intrinsics.str_rfind_byte(self, sep)
        if at < 0:
            return ("", "", whole)
        return _str_parted(self, sep, at)

    def join(self, iterable, /):
        if intrinsics.exact(iterable, list) and intrinsics.plain(iterable):
            return intrinsics.str_join(self, iterable)
        if not hasattr(iterable, "__iter__") and not hasattr(iterable, "__getitem__"):
            raise TypeError("can only join an iterable")
        return intrinsics.str_join(self, [str.__str__(x) if isinstance(x, str) else x for x in iterable])

    def replace(self, old, new, /, count=-1):
        return intrinsics.str_replace(
            self,
            _str_argument(old, "replace() argument 1 must be str, not "),
            _str_argument(new, "replace() argument 2 must be str, not "),
            intrinsics.clamp(_ssize(count)),
        )

    def removeprefix(self, prefix, /):
        return intrinsics.str_remove_prefix(self, _str_argument(prefix, "removeprefix() argument must be str, not "))

    def removesuffix(self, suffix, /):
        return intrinsics.str_remove_suffix(self, _str_argument(suffix, "removesuffix() argument must be str, not "))

    def find(self, sub, start=None, end=None, /):
        sub = _str_argument(sub, "find() argument 1 must be str, not ")
        return intrinsics.int(intrinsics.str_find(self, sub, _first(start), _last(end)))

    def rfind(self, sub, start=None, end=None, /):
        sub = _str_argument(sub, "rfind() argument 1 must be str, not ")
        return intrinsics.int(intrinsics.str_rfind(self, sub, _first(start), _last(end)))

    def index(self, sub, start=None, end=None, /):
        sub = _str_argument(sub, "index() argument 1 must be str, not ")
        at = intrinsics.str_find(self, sub, _first(start), _last(end))
        if at < 0:
            raise ValueError("substring not found")
        return intrinsics.int(at)

    def rindex(self, sub, start=None, end=None, /):
        sub = _str_argument(sub, "rindex() argument 1 must be str, not ")
        at = intrinsics.str_rfind(self, sub, _first(start), _last(end))
        if at < 0:
            raise ValueError("substring not found")
        return intrinsics.int(at)

    def count(self, sub, start=None, end=None, /):
        sub = _str_argument(sub, "count() argument 1 must be str, not ")
        return intrinsics.int(intrinsics.str_count(self, sub, _first(start), _last(end)))

    def startswith(self, prefix, start=None, end=None, /):
        if isinstance(prefix, str):
            return intrinsics.str_starts_with(self, prefix, _first(start), _last(end))
        if isinstance(prefix, tuple):
            for one in prefix:
                if not isinstance(one, str):
                    raise TypeError("tuple for startswith must only contain str, not " + intrinsics.type_name(one))
                if intrinsics.str_starts_with(self, one, _first(start), _last(end)):
                    return True
            return False
        raise TypeError("startswith first arg must be str or a tuple of str, not " + intrinsics.type_name(prefix))

    def endswith(self, suffix, start=None, end=None, /):
        if isinstance(suffix, str):
            return intrinsics.str_ends_with(self, suffix, _first(start), _last(end))
        if isinstance(suffix, tuple):
            for one in suffix:
                if not isinstance(one, str):
                    raise TypeError("tuple for endswith must only contain str, not " + intrinsics.type_name(one))
                if intrinsics.str_ends_with(self, one, _first(start), _last(end)):
                    return True
            return False
        raise TypeError("endswith first arg must be str or a tuple of str, not " + intrinsics.type_name(suffix))

    def ljust(self, width, fillchar=" ", /):
        return intrinsics.str_pad(self, intrinsics.clamp(_ssize(width)), _fill_character(fillchar), 0)

    def rjust(self, width, fillchar=" ", /):
        return intrinsics.str_pad(self, intrinsics.clamp(_ssize(width)), _fill_character(fillchar), 1)

    def center(self, width, fillchar=" ", /):
        return intrinsics.str_pad(self, intrinsics.clamp(_ssize(width)), _fill_character(fillchar), 2)

    def zfill(self, width, /):
        return intrinsics.str_zfill(self, intrinsics.clamp(_ssize(width)))

    def expandtabs(self, tabsize=8):
        return intrinsics.str_expand_tabs(self, intrinsics.clamp(_c_int(tabsize)))

    def isascii(self):
        return intrinsics.str_is_ascii(self)

    def isalpha(self):
        return intrinsics.str_is_alpha(self)

    def isdecimal(self):
        return intrinsics.str_is_decimal(self)

    def isdigit(self):
        return intrinsics.str_is_digit(self)

    def isnumeric(self):
        return intrinsics.str_is_numeric(self)

    def isalnum(self):
        return intrinsics.str_is_alnum(self)

    def isspace(self):
        return intrinsics.str_is_space(self)

    def isprintable(self):
        return intrinsics.str_is_printable(self)

    def isidentifier(self):
        return intrinsics.str_is_identifier(self)

    def isupper(self):
        return intrinsics.str_is_upper(self)

    def islower(self):
        return intrinsics.str_is_lower(self)

    def istitle(self):
        return intrinsics.str_is_title(self)

    def encode(self, encoding="utf-8", errors="strict"):
        _check_codec("encode", encoding, errors)
        if _error_handlers and errors in _error_handlers:
            return _encoded_by(self, encoding, _error_handlers[errors])
        return intrinsics.str_encode(self, encoding, errors)

    def format(self, *args, **kwargs):
        return _brace_format(self, args, kwargs)

    def format_map(self, mapping, /):
        return _brace_format(self, None, mapping)

    def translate(self, table, /):
        if not hasattr(table, "__getitem__"):
            raise TypeError("'" + intrinsics.type_name(table) + "' object is not subscriptable")
        if intrinsics.exact(table, dict):
            return _translated(self, table)
        parts = []
        for c in self:
            try:
                new = table[ord(c)]
            except LookupError:
                new = c
            if new is None:
                continue
            if isinstance(new, str):
                parts.append(new)
            elif isinstance(new, int):
                if new < 0 or new > 0x10FFFF:
                    raise ValueError("character mapping must be in range(0x110000)")
                parts.append(chr(new))
            else:
                raise TypeError("character mapping must return integer, None or str")
        return "".join(parts)

    @staticmethod
    def maketrans(x, y=intrinsics.missing, z=intrinsics.missing, /):
        if y is intrinsics.missing:
            return _translation_of(x)
        if not isinstance(x, str):
            raise TypeError("first maketrans argument must be a string if there is a second argument")
        if not isinstance(y, str):
            raise TypeError("maketrans() argument 2 must be str, not " + _argument_type(y))
        if z is not intrinsics.missing and not isinstance(z, str):
            raise TypeError("maketrans() argument 3 must be str, not " + _argument_type(z))
        if len(x) != len(y):
            raise ValueError("the first two maketrans arguments must have equal length")
        table = {ord(a): ord(b) for a, b in zip(x, y)}
        if z is intrinsics.missing:
            return table
        return _with_deleted(table, z)


# What the program registers under names of its own (`codecs.register_error`).
_error_handlers = {}


def _encoded_by(text, encoding, handler):
    parts = []
    at = 0
    while True:
        try:
            parts.append(intrinsics.str_encode(text[at:], encoding, "strict"))
            return b"".join(parts)
        except UnicodeEncodeError as error:
            start, end = at + error.start, at + error.end
            parts.append(intrinsics.str_encode(text[at:start], encoding, "strict"))
            new, at = _handled(handler, UnicodeEncodeError(error.encoding, text, start, end, error.reason), len(text))
            parts.append(new if isinstance(new, bytes) else intrinsics.str_encode(new, encoding, "strict"))


def _decoded_by(data, encoding, handler):
    parts = []
    at = 0
    while True:
        try:
            parts.append(intrinsics.bytes_decode(data[at:], encoding, "strict"))
            return "".join(parts)
        except UnicodeDecodeError as error:
            start, end = at + error.start, at + error.end
            parts.append(intrinsics.bytes_decode(data[at:start], encoding, "strict"))
            new, at = _handled(handler, UnicodeDecodeError(error.encoding, data, start, end, error.reason), len(data))
            if isinstance(new, bytes):
                raise TypeError("decoding error handler must return (str, int) tuple")
            parts.append(new)


# What a handler puts in place of what failed, and where it goes on.
def _handled(handler, error, length):
    result = handler(error)
    if not isinstance(result, tuple) or len(result) != 2 or not isinstance(result[0], (str, bytes)):
        if isinstance(error, UnicodeDecodeError):
            raise TypeError("decoding error handler must return (str, int) tuple")
        raise TypeError("encoding error handler must return (str/bytes, int) tuple")
    new, at = result
    if at < 0:
        at += length
    if at < 0 or at > length:
        raise IndexError("position " + str(at) + " from error handler out of bounds")
    return new, at


# What a dict makes of a text: the codes of the characters are collected. What becomes of an ASCII character is looked up
# once: -1 is not known yet, -2 is no single character.
def _translated(s, table):
    if intrinsics.dict_translates(table):
        return intrinsics.str_translated(s, table)
    codes = []
    known = [-1] * 128
    for c in s:
        code = ord(c)
        if code < 128:
            new = known[code]
            if new >= 0:
                codes.append(new)
                continue
            if new == -1:
                new = _one_code(table, code)
                known[code] = new
                if new >= 0:
                    codes.append(new)
                    continue
        at = _dict_find(table, code)
        if at < 0:
            codes.append(code)
        else:
            _translate_into(codes, intrinsics.dict_value(table, at))
    return intrinsics.str_from_codes(codes)


# The character that replaces another one, -2 if it is not a single one.
def _one_code(table, code):
    at = _dict_find(table, code)
    if at < 0:
        return code
    new = intrinsics.dict_value(table, at)
    if isinstance(new, str):
        return ord(new) if len(new) == 1 else -2
    if isinstance(new, int) and 0 <= new <= 0x10FFFF:
        return int(new)
    return -2


def _translate_into(codes, new):
    if new is None:
        return
    if isinstance(new, str):
        for c in new:
            codes.append(ord(c))
    elif isinstance(new, int):
        if new < 0 or new > 0x10FFFF:
            raise ValueError("character mapping must be in range(0x110000)")
        codes.append(int(new))
    else:
        raise TypeError("character mapping must return integer, None or str")


def _translation_of(x):
    if not isinstance(x, dict):
        raise TypeError("if you give only one argument to maketrans it must be a dict")
    return {_translated_code(key): value for key, value in x.items()}


def _translated_code(key):
    if isinstance(key, int):
        return key
    if not isinstance(key, str):
        raise TypeError("keys in translate table must be strings or integers")
    if len(key) != 1:
        raise ValueError("string keys in translate table must be of length 1")
    return ord(key)


def _with_deleted(table, deleted):
    result = {}
    for key, value in table.items():
        result[key] = value
    for c in deleted:
        result[ord(c)] = None
    return result


def _decoded(x, encoding, errors):
    if not isinstance(encoding, str):
        raise TypeError("str() argument 'encoding' must be str, not " + _argument_type(encoding))
    if not isinstance(errors, str):
        raise TypeError("str() argument 'errors' must be str, not " + _argument_type(errors))
    if isinstance(x, bytes):
        return x.decode(encoding, errors)
    if hasattr(x, "__buffer_bytes__"):
        return x.__buffer_bytes__().decode(encoding, errors)
    if isinstance(x, str):
        raise TypeError("decoding str is not supported")
    raise TypeError("decoding to str: need a bytes-like object, " + intrinsics.type_name(x) + " found")


def _check_codec(method, encoding, errors):
    if not isinstance(encoding, str):
        raise TypeError(method + "() argument 'encoding' must be str, not " + _argument_type(encoding))
    if not isinstance(errors, str):
        raise TypeError(method + "() argument 'errors' must be str, not " + _argument_type(errors))


# The text of an IndexError for an int.
def _out_of_range(key, message):
    if -0x8000000000000000 <= key <= 0x7FFFFFFFFFFFFFFF:
        return message
    return "cannot fit 'int' into an index-sized integer"


# How messages about a wrong argument name its type.
def _argument_type(x):
    if x is None:
        return "None"
    return intrinsics.type_name(x)


def _fill_character(x):
    if isinstance(x, str):
        return x
    raise TypeError("The fill character must be a unicode character, not " + intrinsics.type_name(x))


# Bounds of searches, clamped as those of slices by the runtime.
def _first(start):
    if start is None:
        return intrinsics.raw(0)
    return intrinsics.clamp(_slice_index(start))


def _last(end):
    if end is None:
        return intrinsics.raw(0x7FFFFFFFFFFFFFFF)
    return intrinsics.clamp(_slice_index(end))


def _str_separator(x):
    if not isinstance(x, str):
        raise TypeError("must be str, not " + intrinsics.type_name(x))
    if intrinsics.len(x) == 0:
        raise ValueError("empty separator")
    return x


# What stands before and behind the separator that begins at a byte. The tuple is Python's, so that it is never made where
# it is unpacked at once.
def _str_parted(s, sep, at):
    behind = at + intrinsics.str_byte_len(sep)
    return (
        intrinsics.str_bytes(s, intrinsics.raw(0), at),
        sep,
        intrinsics.str_bytes(s, behind, intrinsics.str_byte_len(s)),
    )


def _str_argument(x, message):
    if isinstance(x, str):
        return x
    raise TypeError(message + _argument_type(x))


def _str_strip(s, chars, name, sides):
    if chars is None:
        return intrinsics.str_strip_space(s, intrinsics.raw(sides))
    if isinstance(chars, str):
        return intrinsics.str_strip(s, chars, intrinsics.raw(sides))
    raise TypeError(name + " arg must be None or str")
