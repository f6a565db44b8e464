# Binary records: struct, bytearrays and a checksum modulo 2**64.
# bench: 60000
import struct
import sys

HEADER = struct.Struct("<HBx")


def checksum(data):
    h = 0xCBF29CE484222325
    for byte in data:
        h = ((h ^ byte) * 0x100000001B3) % 2**64
    return h


def main(count):
    log = bytearray()
    for i in range(count):
        log += HEADER.pack(i & 0xFFFF, i % 7)
        log += struct.pack(">Iq", i * 7919 & 0xFFFFFFFF, -i)
    total = 0
    for at in range(0, len(log), 16):
        kind, part = HEADER.unpack_from(log, at)
        value, negative = struct.unpack_from(">Iq", log, at + 4)
        total += kind * part + value + negative
    print(len(log), total, hex(checksum(log)))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 60000)
