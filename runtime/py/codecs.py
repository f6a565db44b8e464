# codecs: the functions that go by name.

from base64 import decodebytes, encodebytes
from builtins import _error_handlers

BOM_UTF8 = b"\xef\xbb\xbf"
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"

_PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_TURNED = "NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm"


_BASE64 = ("base64", "base_64", "base64_codec")


def encode(obj, encoding="utf-8", errors="strict"):
    if encoding == "rot13" or encoding == "rot_13":
        return obj.translate(str.maketrans(_PLAIN, _TURNED))
    if encoding == "hex" or encoding == "hex_codec":
        return bytes(obj).hex().encode("ascii")
    if encoding in _BASE64:
        return encodebytes(obj)
    return obj.encode(encoding, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    if encoding == "rot13" or encoding == "rot_13":
        return obj.translate(str.maketrans(_PLAIN, _TURNED))
    if encoding == "unicode_escape" and isinstance(obj, str):
        return obj.encode("utf-8").decode(encoding, errors)
    if encoding == "hex" or encoding == "hex_codec":
        return bytes.fromhex(bytes(obj).decode("ascii"))
    if encoding in _BASE64:
        return decodebytes(obj)
    return bytes(obj).decode(encoding, errors)


def register_error(errors, handler, /):
    if not callable(handler):
        raise TypeError("handler must be callable")
    _error_handlers[errors] = handler


def lookup_error(name, /):
    if name in _error_handlers:
        return _error_handlers[name]
    handler = _HANDLERS.get(name)
    if handler is None:
        raise LookupError("unknown error handler name '" + name + "'")
    return handler


def _wrong_error(error):
    raise TypeError("don't know how to handle " + intrinsics.type_name(error) + " in error callback")


def strict_errors(exception, /):
    if not isinstance(exception, BaseException):
        raise TypeError("codec must pass exception instance")
    raise exception


def ignore_errors(exception, /):
    if not isinstance(exception, UnicodeError):
        _wrong_error(exception)
    return "", exception.end


def replace_errors(exception, /):
    if isinstance(exception, UnicodeDecodeError):
        return "\ufffd", exception.end
    if isinstance(exception, UnicodeEncodeError):
        return "?" * (exception.end - exception.start), exception.end
    if isinstance(exception, UnicodeTranslateError):
        return "\ufffd" * (exception.end - exception.start), exception.end
    _wrong_error(exception)


def xmlcharrefreplace_errors(exception, /):
    if not isinstance(exception, UnicodeEncodeError):
        _wrong_error(exception)
    failed = exception.object[exception.start : exception.end]
    return "".join(["&#" + str(ord(c)) + ";" for c in failed]), exception.end


def _escaped(c):
    code = ord(c)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"


def backslashreplace_errors(exception, /):
    if isinstance(exception, UnicodeDecodeError):
        failed = exception.object[exception.start : exception.end]
        return "".join([f"\\x{byte:02x}" for byte in failed]), exception.end
    if not isinstance(exception, (UnicodeEncodeError, UnicodeTranslateError)):
        _wrong_error(exception)
    return "".join([_escaped(c) for c in exception.object[exception.start : exception.end]]), exception.end


def namereplace_errors(exception, /):
    if not isinstance(exception, UnicodeEncodeError):
        _wrong_error(exception)
    failed = exception.object[exception.start : exception.end]
    names = [(c, intrinsics.unicode_name(intrinsics.raw(ord(c)))) for c in failed]
    return "".join(["\\N{" + name + "}" if name else _escaped(c) for c, name in names]), exception.end


_HANDLERS = {
    "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors, "namereplace": namereplace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors, "backslashreplace": backslashreplace_errors,
}

# Texts are encoded by this one without codecs as well; the runtime knows no names.
if intrinsics.mentioned("namereplace"):
    _error_handlers["namereplace"] = namereplace_errors


class CodecInfo:
    def __init__(self, name):
        self.name = name

    def encode(self, text, errors="strict"):
        return (text.encode(self.name, errors), len(text))

    def decode(self, data, errors="strict"):
        return (bytes(data).decode(self.name, errors), len(data))


def lookup(encoding):
    "".encode(encoding)
    name = encoding.lower().replace("_", "-").replace(" ", "-")
    if name in ("utf8", "u8", "utf"):
        name = "utf-8"
    elif name in ("latin-1", "latin1", "l1", "iso8859-1", "iso-8859-1"):
        name = "iso8859-1"
    elif name == "us-ascii":
        name = "ascii"
    return CodecInfo(name)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode




# Bytes come in pieces; what is not yet a whole character waits for the next piece.
class IncrementalDecoder:
    def __init__(self, errors="strict"):
        self.errors = errors
        self._pending = b""

    def decode(self, input, final=False):
        data = self._pending + bytes(input)
        end = len(data)
        if not final:
            end = _whole_characters(data, self._encoding)
        text = data[:end].decode(self._encoding, self.errors)
        self._pending = data[end:]
        return text

    def reset(self):
        self._pending = b""

    def getstate(self):
        return (self._pending, 0)

    def setstate(self, state):
        self._pending = state[0]


class IncrementalEncoder:
    def __init__(self, errors="strict"):
        self.errors = errors
        self._first = True

    # Only the first piece begins with a byte order mark.
    def encode(self, input, final=False):
        data = input.encode(self._encoding, self.errors)
        mark = len("".encode(self._encoding))
        if not self._first:
            return data[mark:]
        self._first = not input
        return data if input else b""

    def reset(self):
        self._first = True


# How many of the bytes make whole characters.
def _whole_characters(data, encoding):
    if encoding.startswith("utf-16"):
        end = len(data) & ~1
        # The first half of a pair waits for the second.
        high = end - 2 if encoding.endswith("be") else end - 1
        return end - 2 if end and 0xD8 <= data[high] < 0xDC else end
    if encoding.startswith("utf-32"):
        return len(data) & ~3
    if not encoding.startswith("utf-8"):
        return len(data)
    for back in range(1, min(4, len(data)) + 1):
        first = data[len(data) - back]
        if first >= 0xC0:
            size = 2 if first < 0xE0 else 3 if first < 0xF0 else 4
            return len(data) - back if size > back else len(data)
        if first < 0x80:
            break
    return len(data)


def getincrementaldecoder(encoding):
    name = lookup(encoding).name

    def make(errors="strict"):
        made = IncrementalDecoder(errors)
        made._encoding = name
        return made

    return make


def getincrementalencoder(encoding):
    name = lookup(encoding).name

    def make(errors="strict"):
        made = IncrementalEncoder(errors)
        made._encoding = name
        return made

    return make


def iterdecode(iterator, encoding, errors="strict"):
    decoder = getincrementaldecoder(encoding)(errors)
    for data in iterator:
        text = decoder.decode(data)
        if text:
            yield text
    text = decoder.decode(b"", True)
    if text:
        yield text


def iterencode(iterator, encoding, errors="strict"):
    encoder = getincrementalencoder(encoding)(errors)
    for text in iterator:
        data = encoder.encode(text)
        if data:
            yield data


def utf_8_encode(str, errors="strict", /):
    return (str.encode("utf-8", errors), len(str))


def utf_8_decode(data, errors="strict", final=False, /):
    end = len(data) if final else _whole_characters(bytes(data), "utf-8")
    return (bytes(data)[:end].decode("utf-8", errors), end)


def ascii_encode(str, errors="strict", /):
    return (str.encode("ascii", errors), len(str))


def ascii_decode(data, errors="strict", /):
    return (bytes(data).decode("ascii", errors), len(data))


def latin_1_encode(str, errors="strict", /):
    return (str.encode("latin-1", errors), len(str))


def latin_1_decode(data, errors="strict", /):
    return (bytes(data).decode("latin-1", errors), len(data))
