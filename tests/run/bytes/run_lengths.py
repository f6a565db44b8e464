"""Run-length coding of bytes: packed form with literal runs, varints, and a readable form."""
import re
from itertools import groupby


class Corrupt(ValueError):
    def __init__(self, what, at):
        super().__init__(what, at)
        self.at = at

    def __str__(self):
        return "{} at {:#06x}".format(*self.args)


def varint(n):
    out = bytearray()
    while True:
        n, low = n >> 7, n & 0x7F
        out.append(low | (0x80 if n else 0))
        if not n:
            return bytes(out)


def read_varint(data, i):
    value = shift = 0
    begin = i
    while True:
        try:
            b = data[i]
        except IndexError:
            raise Corrupt("number without end", begin) from None
        i += 1
        value |= (b & 0x7F) << shift
        if b < 0x80:
            return value, i
        shift += 7


def pack(data):
    """Runs of three and more as (2n+1, byte); what lies between as (2n, bytes)."""
    out, literal = bytearray(), bytearray()

    def flush():
        if literal:
            out.extend(varint(2 * len(literal)) + literal)
            literal.clear()

    for byte, group in groupby(data):
        n = sum(1 for _ in group)
        if n < 3:
            literal.extend([byte] * n)
        else:
            flush()
            out += varint(2 * n + 1)
            out.append(byte)
    flush()
    return bytes(out)


def unpack(data):
    out, i = bytearray(), 0
    view = memoryview(data)
    while i < len(view):
        n, start = read_varint(view, i)
        n, repeated = n >> 1, n & 1
        i = start + (1 if repeated else n)
        if i > len(view):
            raise Corrupt(f"{i - len(view)} bytes missing", start)
        piece = view[start:i]
        out += piece * n if repeated is None else bytes(piece) * (n if repeated else 1)
    return bytes(out)


def readable(data):
    def one(m):
        run = m[0]
        return (b"" if len(run) == 1 else b"%d" % len(run)) + (b"\\" if m[1].isdigit() or m[1] == b"\\" else b"") + m[1]

    return re.sub(rb"(.)\1*", one, data, flags=re.DOTALL)


def from_readable(data):
    return re.sub(rb"(\d*)(?:\\(.)|(.))", lambda m: (m[2] or m[3]) * int(m[1] or 1), data, flags=re.S)


samples = [b"", b"a", b"aa", b"aaa", bytes(300), b"abcabc" + b"\xff" * 5, "ööö–Ωñ".encode(), b"1112\\\\\\", bytes(range(5)) * 2,
           bytearray(b"x\n\n\n\n"), b"ab" * 70 + b"b" * 20000, memoryview(b"zzzzyz")[::2]]
for s in samples:
    packed = pack(s)
    text = readable(bytes(s))
    print(len(s), len(packed), packed[:12].hex(" ", 2), text[:14], unpack(packed) == s, from_readable(text) == s)
for n in (0, 127, 128, 300, 2**64, 10**30):
    v = varint(n)
    print(v, read_varint(v, 0) == (n, len(v)), v[::-1].hex(":"))
for bad in (b"\x80", b"\x07", b"\x08abc", b"\x02a\x05", bytes.fromhex("02 41 ff ff"), b"\x00" * 3 + b"\x01"):
    try:
        print(bad, unpack(bad))
    except Corrupt as e:
        print(e, e.at, repr(e))
for wrong in (lambda: pack("text"), lambda: pack([256, 256, 1]), lambda: unpack(5), lambda: readable("a"), lambda: varint("1")):
    try:
        print(wrong())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e, sep=": ")
