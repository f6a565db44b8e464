# struct.

class error(Exception):
    __module__ = "struct"


_SIZES = {"x": 1, "c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4, "q": 8, "Q": 8, "e": 2, "f": 4, "d": 8, "s": 1, "p": 1}


# Formats that have been parsed, as many as CPython keeps.
_parsed = {}


# What kinds of items there are: padding, ints, and what is not looked at often.
_PAD = 0
_UNSIGNED = 1
_SIGNED = 2
_OTHER = 3


def _kind(code):
    if code == "x":
        return _PAD
    if code in "BHILQNP":
        return _UNSIGNED
    return _SIGNED if code in "bhilqn" else _OTHER


# The items of a format: kind, code, count, size, padding in front; the byte order; the size of all.
def _parse(format):
    if isinstance(format, bytes):
        format = format.decode("latin-1")
    if not isinstance(format, str):
        raise TypeError("Struct() argument 1 must be a str or bytes object, not " + type(format).__name__)
    known = _parsed.get(format)
    if known is None:
        known = _parse_format(format)
        if len(_parsed) >= 100:
            _parsed.clear()
        _parsed[format] = known
    return known


def _parse_format(format):
    at = 0
    little = True
    native = True
    if format[:1] in ("<", ">", "!", "=", "@") and format != "":
        at = 1
        native = format[0] == "@"
        little = format[0] not in (">", "!")
    items = []
    size = 0
    while at < len(format):
        c = format[at]
        at += 1
        if c.isspace():
            continue
        count = 1
        counted = False
        if "0" <= c <= "9":
            counted = True
            count = ord(c) - 48
            while at < len(format) and "0" <= format[at] <= "9":
                count = count * 10 + ord(format[at]) - 48
                at += 1
            if at == len(format):
                raise error("repeat count given without format specifier")
            c = format[at]
            at += 1
        if c in "nNP" and native:
            one = 8
        elif c in "lL" and native:
            one = 8
        elif c in _SIZES:
            one = _SIZES[c]
        else:
            raise error("bad char in struct format")
        pad = 0
        if native:
            pad = -size % one
        if c == "s" or c == "p":
            items.append((_OTHER, c, 1, count, pad))
            size += pad + count
        else:
            # C converts to the machine's float without a check.
            items.append((_kind(c), "machine f" if c == "f" and native else c, count, one, pad))
            size += pad + count * one
    return items, little, size


def calcsize(format, /):
    return _parse(format)[2]


def _count(items):
    total = 0
    for kind, _, count, _, _ in items:
        if kind != _PAD:
            total += count
    return total


def pack(format, /, *values):
    items, little, total = _parse(format)
    return _pack(items, little, total, values, "pack")


def _pack(items, little, total, values, name):
    wanted = _count(items)
    if wanted != len(values):
        raise error(name + " expected " + str(wanted) + " items for packing (got " + str(len(values)) + ")")
    # Nobody else has it yet.
    packed = intrinsics.bytes_zeros(intrinsics.raw(total))
    at = 0
    nth = 0
    for kind, code, count, size, pad in items:
        at += pad
        if kind == _PAD:
            at += count
            continue
        for _ in range(count):
            value = values[nth]
            nth += 1
            if kind == _OTHER:
                part = _pack_one(code, size, value, little)
                intrinsics.bytes_move(packed, intrinsics.raw(at), part, intrinsics.raw(0), intrinsics.len(part))
            else:
                if not isinstance(value, int) and not hasattr(value, "__index__"):
                    raise error("required argument is not an integer")
                number = _as_index(value)
                signed = kind == _SIGNED
                if not intrinsics.int_fits_bytes(number, intrinsics.raw(size), signed):
                    _raise_range(code, size, signed)
                intrinsics.bytes_put_int(packed, intrinsics.raw(at), intrinsics.raw(size), little, number)
            at += size
    return packed


def _raise_range(code, size, signed):
    low = -(1 << (size * 8 - 1)) if signed else 0
    high = low + (1 << (size * 8)) - 1
    raise error("'" + code + "' format requires " + str(low) + " <= number <= " + str(high))


def _pack_one(code, size, value, little):
    if code == "c":
        if not isinstance(value, bytes) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return value
    if code == "s" or code == "p":
        if isinstance(value, bytes):
            data = value
        elif hasattr(value, "__buffer_bytes__"):
            data = value.__buffer_bytes__()
        else:
            raise error("argument for '" + code + "' must be a bytes object")
        if code == "s":
            return data[:size] + bytes(max(0, size - len(data)))
        if size == 0:
            return b""
        data = data[: min(size - 1, 255)]
        return bytes([len(data)]) + data + bytes(size - 1 - len(data))
    if code == "?":
        return b"\x01" if value else b"\x00"
    if code == "machine f":
        if isinstance(value, (int, float)) and abs(value) > 3.5e38:
            value = float(value) * float("inf")
        code = "f"
    if not isinstance(value, (int, float)) and not hasattr(value, "__float__"):
        raise error("required argument is not a float")
    return _pack_float(float(value), code, little)


def _buffer_of(buffer):
    if isinstance(buffer, bytes):
        return buffer
    if hasattr(buffer, "__buffer_bytes__"):
        return buffer.__buffer_bytes__()
    raise TypeError("a bytes-like object is required, not '" + type(buffer).__name__ + "'")


# The bytes of a buffer and how many they are; behind those of a bytearray is room.
def _readable(buffer):
    if isinstance(buffer, bytearray):
        return buffer._buffer, buffer._size
    data = _buffer_of(buffer)
    return data, len(data)


def unpack(format, buffer, /):
    items, little, size = _parse(format)
    data, length = _readable(buffer)
    if length != size:
        raise error("unpack requires a buffer of " + str(size) + " bytes")
    return _unpack(items, little, data, 0)


def _unpack(items, little, data, at):
    values = []
    for kind, code, count, size, pad in items:
        at += pad
        if kind == _PAD:
            at += count
            continue
        for _ in range(count):
            if kind == _OTHER:
                values.append(_unpack_one(code, data[at : at + size], little))
            else:
                values.append(
                    intrinsics.bytes_get_int(data, intrinsics.raw(at), intrinsics.raw(size), little, kind == _SIGNED)
                )
            at += size
    return tuple(values)


def _unpack_one(code, data, little):
    if code == "c" or code == "s":
        return data
    if code == "p":
        if len(data) == 0:
            return b""
        return data[1 : 1 + min(data[0], len(data) - 1)]
    if code == "?":
        return data[0] != 0
    return _unpack_float(data, "f" if code == "machine f" else code, little)


def pack_into(format, buffer, offset, /, *values):
    items, little, size = _parse(format)
    offset = _offset(offset, len(buffer), size, "pack_into", "for packing ")
    buffer[offset : offset + size] = _pack(items, little, size, values, "pack_into")


def unpack_from(format, /, buffer, offset=0):
    items, little, size = _parse(format)
    data, length = _readable(buffer)
    offset = _offset(offset, length, size, "unpack_from", "for unpacking ")
    return _unpack(items, little, data, offset)


def _offset(offset, length, size, name, purpose):
    if offset < 0:
        if offset + length < 0:
            raise error("offset " + str(offset) + " out of range for " + str(length) + "-byte buffer")
        if offset + size > 0:
            what = "not enough data to unpack " if name == "unpack_from" else "no space to pack "
            raise error(what + str(size) + " bytes at offset " + str(offset))
        offset += length
    if offset + size > length:
        raise error(
            name + " requires a buffer of at least " + str(offset + size) + " bytes " + purpose + str(size)
            + " bytes at offset " + str(offset) + " (actual buffer size is " + str(length) + ")"
        )
    return offset


def iter_unpack(format, buffer, /):
    items, little, size = _parse(format)
    data = _buffer_of(buffer)
    _check_iteration(data, size)
    return _unpacked(items, little, size, data)


def _check_iteration(data, size):
    if size == 0:
        raise error("cannot iteratively unpack with a struct of length 0")
    if len(data) % size != 0:
        raise error("iterative unpacking requires a buffer of a multiple of " + str(size) + " bytes")


def _unpacked(items, little, size, data):
    for at in range(0, len(data), size):
        yield _unpack(items, little, data, at)


class Struct:
    def __init__(self, format):
        self.format = format.decode("ascii") if isinstance(format, bytes) else format
        self._items, self._little, self.size = _parse(format)

    def pack(self, *values):
        return _pack(self._items, self._little, self.size, values, "pack")

    def unpack(self, buffer, /):
        data, length = _readable(buffer)
        if length != self.size:
            raise error("unpack requires a buffer of " + str(self.size) + " bytes")
        return _unpack(self._items, self._little, data, 0)

    def pack_into(self, buffer, offset, /, *values):
        offset = _offset(offset, len(buffer), self.size, "pack_into", "for packing ")
        buffer[offset : offset + self.size] = _pack(self._items, self._little, self.size, values, "pack_into")

    def unpack_from(self, buffer, offset=0):
        data, length = _readable(buffer)
        offset = _offset(offset, length, self.size, "unpack_from", "for unpacking ")
        return _unpack(self._items, self._little, data, offset)

    def iter_unpack(self, buffer, /):
        data = _buffer_of(buffer)
        _check_iteration(data, self.size)
        return _unpacked(self._items, self._little, self.size, data)

    def __repr__(self):
        return "Struct(" + repr(self.format) + ")"
