# zlib: the checksums.

import binascii


def crc32(data, value=0, /):
    return binascii.crc32(data, value)


def adler32(data, value=1, /):
    if not isinstance(data, bytes):
        data = bytes(memoryview(data))
    return intrinsics.int(intrinsics.adler32(data, intrinsics.raw(value)))
