# base64.

import binascii


def _bytes(s):
    if isinstance(s, bytes):
        return s
    if hasattr(s, "__buffer_bytes__"):
        return s.__buffer_bytes__()
    raise TypeError("a bytes-like object is required, not '" + type(s).__name__ + "'")


def _data(s):
    if isinstance(s, str):
        if not s.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return s.encode("ascii")
    if isinstance(s, bytes):
        return s
    if hasattr(s, "__buffer_bytes__"):
        return s.__buffer_bytes__()
    raise TypeError("argument should be a bytes-like object or ASCII string, not '" + type(s).__name__ + "'")


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(_bytes(s), newline=False)
    if altchars is not None:
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    data = _data(s)
    if altchars is not None:
        data = data.translate(bytes.maketrans(_data(altchars), b"+/"))
    return binascii.a2b_base64(data, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(_data(s).translate(bytes.maketrans(b"-_", b"+/")))


_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _b32encode(alphabet, s):
    data = _bytes(s)
    left = len(data) % 5
    if left:
        data = data + bytes(5 - left)
    out = bytearray()
    for i in range(0, len(data), 5):
        word = int.from_bytes(data[i : i + 5], "big")
        for shift in range(35, -1, -5):
            out.append(alphabet[word >> shift & 31])
    for i in range((0, 6, 4, 3, 1)[left]):
        out[len(out) - 1 - i] = 61
    return bytes(out)


def _b32decode(alphabet, s, casefold, map01):
    data = _data(s)
    if len(data) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        data = data.translate(bytes.maketrans(b"01", b"O" + _data(map01)))
    if casefold:
        data = data.upper()
    size = len(data)
    data = data.rstrip(b"=")
    pads = size - len(data)
    out = bytearray()
    word = 0
    for i in range(size):
        value = 0
        if i < len(data):
            value = alphabet.find(data[i])
            if value < 0:
                raise binascii.Error("Non-base32 digit found")
        word = word << 5 | value
        if i % 8 == 7:
            out += word.to_bytes(5, "big")
            word = 0
    if pads not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if pads:
        del out[len(out) - 5 + (43 - 5 * pads) // 8 :]
    return bytes(out)


def b32encode(s):
    return _b32encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    return _b32decode(_B32, s, casefold, map01)


def b32hexencode(s):
    return _b32encode(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    return _b32decode(_B32HEX, s, casefold, None)


def b16encode(s):
    return binascii.hexlify(_bytes(s)).upper()


def b16decode(s, casefold=False):
    data = _data(s)
    if casefold:
        data = data.upper()
    for byte in data:
        if b"0123456789ABCDEF".find(byte) < 0:
            raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(data)


_B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_A85 = bytes(range(33, 118))


def _85encode(data, alphabet, pad, zero, spaces):
    padding = -len(data) % 4
    data = data + bytes(padding)
    out = bytearray()
    for i in range(0, len(data), 4):
        word = int.from_bytes(data[i : i + 4], "big")
        last = i + 4 == len(data)
        if zero and word == 0 and not (last and padding):
            out.append(122)
            continue
        if spaces and word == 0x20202020:
            out.append(121)
            continue
        digits = []
        for _ in range(5):
            digits.append(alphabet[word % 85])
            word //= 85
        digits.reverse()
        out += bytes(digits)
    if padding and not pad:
        del out[len(out) - padding :]
    return bytes(out)


def b85encode(b, pad=False):
    return _85encode(_bytes(b), _B85, pad, False, False)


def b85decode(b):
    data = _data(b)
    padding = -len(data) % 5
    data = data + b"~" * padding
    out = bytearray()
    for i in range(0, len(data), 5):
        word = 0
        for j in range(i, i + 5):
            value = _B85.find(data[j])
            if value < 0:
                raise ValueError("bad base85 character at position " + str(j))
            word = word * 85 + value
        if word > 0xFFFFFFFF:
            raise ValueError("base85 overflow in hunk starting at byte " + str(i))
        out += word.to_bytes(4, "big")
    if padding:
        del out[len(out) - padding :]
    return bytes(out)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    result = _85encode(_bytes(b), _A85, pad, True, foldspaces)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[i : i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        result = b"\n".join(lines)
    if adobe:
        result = result + b"~>"
    return result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    data = _data(b)
    if adobe:
        if not data.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        data = data[2:-2] if data.startswith(b"<~") else data[:-2]
    out = bytearray()
    word = 0
    count = 0
    for byte in data + b"u" * 4:
        if 33 <= byte <= 117:
            word = word * 85 + byte - 33
            count += 1
            if count == 5:
                if word > 0xFFFFFFFF:
                    raise ValueError("Ascii85 overflow")
                out += word.to_bytes(4, "big")
                word = 0
                count = 0
        elif byte == 122:
            if count:
                raise ValueError("z inside Ascii85 5-tuple")
            out += bytes(4)
        elif foldspaces and byte == 121:
            if count:
                raise ValueError("y inside Ascii85 5-tuple")
            out += b"    "
        elif byte not in ignorechars:
            raise ValueError("Non-Ascii85 digit found: " + chr(byte))
    padding = 4 - count
    if padding:
        del out[len(out) - padding :]
    return bytes(out)


def encodebytes(s):
    data = _bytes(s)
    pieces = [binascii.b2a_base64(data[i : i + 57]) for i in range(0, len(data), 57)]
    return b"".join(pieces)


def decodebytes(s):
    return binascii.a2b_base64(_bytes(s))
