# codecs: the functions that go by name.

BOM_UTF8 = b"\xef\xbb\xbf"
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"

_PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_TURNED = "NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm"


def encode(obj, encoding="utf-8", errors="strict"):
    if encoding == "rot13" or encoding == "rot_13":
        return obj.translate(str.maketrans(_PLAIN, _TURNED))
    if encoding == "hex" or encoding == "hex_codec":
        return bytes(obj).hex().encode("ascii")
    return obj.encode(encoding, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    if encoding == "rot13" or encoding == "rot_13":
        return obj.translate(str.maketrans(_PLAIN, _TURNED))
    if encoding == "unicode_escape" and isinstance(obj, str):
        return obj.encode("utf-8").decode(encoding, errors)
    if encoding == "hex" or encoding == "hex_codec":
        return bytes.fromhex(bytes(obj).decode("ascii"))
    return bytes(obj).decode(encoding, errors)


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


