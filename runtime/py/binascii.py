# binascii.


class Error(ValueError):
    __module__ = "binascii"


class Incomplete(Exception):
    __module__ = "binascii"


def _data(x):
    if isinstance(x, str):
        if not x.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return x.encode("ascii")
    if isinstance(x, bytes):
        return x
    if hasattr(x, "__buffer_bytes__"):
        return x.__buffer_bytes__()
    raise TypeError("argument should be bytes, buffer or ASCII string, not '" + type(x).__name__ + "'")


def _bytes(x):
    if isinstance(x, bytes):
        return x
    if hasattr(x, "__buffer_bytes__"):
        return x.__buffer_bytes__()
    raise TypeError("a bytes-like object is required, not '" + type(x).__name__ + "'")


def hexlify(data, sep=intrinsics.missing, bytes_per_sep=1):
    return _bytes(data).hex(sep, bytes_per_sep).encode("ascii")


b2a_hex = hexlify


def unhexlify(hexstr, /):
    data = _data(hexstr)
    if len(data) % 2 != 0:
        raise Error("Odd-length string")
    for byte in data:
        if not (48 <= byte <= 57 or 97 <= byte <= 102 or 65 <= byte <= 70):
            raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(data.decode("ascii"))


a2b_hex = unhexlify


def crc32(data, crc=0, /):
    return intrinsics.int(intrinsics.crc32(_bytes(data), intrinsics.raw(crc)))


def crc_hqx(data, crc, /):
    crc &= 0xFFFF
    for byte in _bytes(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1) ^ 0x1021 if crc & 0x8000 else crc << 1
            crc &= 0xFFFF
    return crc


_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def b2a_base64(data, /, *, newline=True):
    data = _bytes(data)
    out = intrinsics.bytes_to_base64(data)
    return out + b"\n" if newline else out


def a2b_base64(data, /, *, strict_mode=False):
    data = _data(data)
    if strict_mode and data[:1] == b"=":
        raise Error("Leading padding not allowed")
    regular = intrinsics.bytes_from_base64(data)
    if len(regular) > 0:
        return regular
    out = bytearray()
    word = 0
    count = 0
    pads = 0
    for at in range(len(data)):
        byte = data[at]
        if byte == 61:
            pads += 1
            if strict_mode and (count % 4 == 0 or count % 4 + pads > 4 and count % 4 > 1):
                raise Error("Excess padding not allowed")
            continue
        value = _ALPHABET.find(byte)
        if value < 0:
            if strict_mode:
                raise Error("Only base64 data is allowed")
            continue
        if strict_mode and pads > 0:
            whole = count % 4 + pads == 4
            raise Error("Excess data after padding" if whole else "Discontinuous padding not allowed")
        pads = 0
        word = word << 6 & 0xFFFFFF | value
        count += 1
        if count % 4 == 2:
            out.append(word >> 4 & 255)
        elif count % 4 == 3:
            out.append(word >> 2 & 255)
        elif count % 4 == 0:
            out.append(word & 255)
    if count % 4 != 0:
        if count % 4 == 1:
            total = len(out) // 3 * 4 + 1
            raise Error("Invalid base64-encoded string: number of data characters (" + str(total) + ") cannot be 1 more than a multiple of 4")
        if count % 4 + pads < 4:
            raise Error("Incorrect padding")
    return bytes(out)


def b2a_uu(data, /, *, backtick=False):
    data = _bytes(data)
    if len(data) > 45:
        raise Error("At most 45 bytes at once")
    zero = 96 if backtick else 32
    line = bytearray([32 + len(data) if data else zero])
    for at in range(0, len(data), 3):
        group = int.from_bytes(data[at : at + 3] + bytes(3 - len(data[at : at + 3])), "big")
        for shift in (18, 12, 6, 0):
            line.append(32 + (group >> shift & 63) or zero)
            if line[-1] == 32:
                line[-1] = zero
    return bytes(line) + b"\n"


def a2b_uu(data, /):
    data = _data(data)
    size = (data[0] - 32 & 63) if data else 0
    bits = 0
    count = 0
    made = bytearray()
    for c in data[1:].rstrip(b"\r\n").ljust((size * 4 + 2) // 3, b" "):
        if c < 32 or c > 96:
            raise Error("Illegal char")
        bits = bits << 6 | c - 32 & 63
        count += 6
        if count >= 8:
            count -= 8
            made.append(bits >> count & 255)
            bits &= (1 << count) - 1
    if made[size:].strip(b"\0"):
        raise Error("Trailing garbage")
    return bytes(made[:size])


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    data = _bytes(data)
    out = bytearray()
    column = 0
    for at in range(len(data)):
        c = data[at]
        ends = at + 1 == len(data) or data[at + 1] == 10
        if istext and c == 10:
            out.append(10)
            column = 0
            continue
        quoted = (
            c > 126
            or c == 61
            or header and c == 95
            or c == 46 and column == 0 and (at + 1 == len(data) or data[at + 1] in b"\n\r\0")
            or c in b"\r\n" and not istext
            or c in b"\t " and (quotetabs or ends and at + 1 == len(data))
            or c < 33 and c not in b"\t\r\n "
        )
        piece = b"=%02X" % c if quoted else b"_" if header and c == 32 else bytes([c])
        if istext and c in b"\t " and ends and not quoted and len(piece) == 1 and piece != b"_":
            piece = b"=%02X" % c
        if column + len(piece) > 75 and at + 1 < len(data) and data[at + 1] != 10 or column + len(piece) > 76:
            out += b"=\n"
            column = 0
        out += piece
        column += len(piece)
    return bytes(out)


def a2b_qp(data, header=False):
    data = _data(data)
    out = bytearray()
    at = 0
    while at < len(data):
        c = data[at]
        at += 1
        if c == 61:
            if at >= len(data):
                break
            if data[at] in b"\r\n":
                end = data.find(b"\n", at)
                at = len(data) if end < 0 else end + 1
            elif data[at] == 61:
                out.append(61)
                at += 1
            elif _hexadecimal(data[at : at + 2]):
                out.append(int(data[at : at + 2], 16))
                at += 2
            else:
                out.append(61)
        elif header and c == 95:
            out.append(32)
        else:
            out.append(c)
    return bytes(out)


def _hexadecimal(pair):
    return len(pair) == 2 and all(c in b"0123456789abcdefABCDEF" for c in pair)
