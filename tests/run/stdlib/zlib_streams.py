# Data compressed as the library of that name does it, and read again; what is damaged, and what comes in pieces.
import random
import zlib


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error).__name__ + ": " + str(error)


random.seed(5)
words = [b"alpha", b"beta", b"gamma ", b"delta, ", b"\n", b"the ", b"quick "]
samples = [
    b"", b"a", b"ab", b"aaa", b"hello world", b"hello" * 10, b"abc" * 1000, bytes(range(256)), bytes(range(256)) * 4,
    b"".join(random.choice(words) for _ in range(400)), random.randbytes(300), random.randbytes(17000),
    b"".join(random.choice(words) for _ in range(8000)), b"\0" * 100000,
    bytes(random.choice(b"abcdefghij") for _ in range(3000)),
    bytes(int(random.gauss(128, 12)) & 255 for _ in range(20000)),
]
for sample in samples:
    for level in (-1, 0, 1, 3, 4, 6, 9) if len(sample) < 65000 else (-1, 1):
        packed = zlib.compress(sample, level)
        print(len(sample), level, len(packed), zlib.crc32(packed), packed[:12], zlib.decompress(packed) == sample)
print(zlib.compress(b"hello hello hello"), zlib.compress(b"hello", wbits=-15), zlib.compress(b"hello", wbits=31))
print(zlib.decompress(zlib.compress(b"raw", wbits=-15), -15), zlib.decompress(zlib.compress(b"gz", wbits=31), 31), zlib.decompress(zlib.compress(b"auto", wbits=31), 47))
good = zlib.compress(b"some data to be damaged, some data")
for bad in (b"", b"x", b"bad", good[:-1], good[:-5], good[:-1] + b"\0", b"x\x9c\x07", b"\x78\x9d" + good[2:], good[:10], b"x\x9c\x01\x01\x00\x00\x00a", "text", None, good + b"more"):
    print(attempt(zlib.decompress, bad))
print(attempt(zlib.compress, "text"), attempt(zlib.compress, b"a", 10), attempt(zlib.compressobj, 10))
packer = zlib.compressobj()
parts = [packer.compress(b"first "), packer.compress(b"second"), packer.flush()]
print(parts, b"".join(parts) == zlib.compress(b"first second"))
unpacker = zlib.decompressobj()
stream = good + b"tail"
print([unpacker.decompress(stream[at:at + 7]) for at in range(0, len(stream), 7)], unpacker.eof, unpacker.unused_data, unpacker.flush())
unpacker = zlib.decompressobj()
first = unpacker.decompress(good, 5)
print(first, unpacker.eof)
print(zlib.adler32(b"abc"), zlib.adler32(bytearray(b"abc"), 7), zlib.crc32(b"abc"), zlib.MAX_WBITS, zlib.Z_BEST_SPEED, zlib.error.__mro__)
