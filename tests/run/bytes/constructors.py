print(bytes(), bytes(3), bytes([1, 2, 255]), bytes((65, 66)), bytes(range(5)), bytes(b"copy"), bytes("é", "utf-8"), bytes("é", encoding="latin-1"), bytes("é", "ascii", "replace"))
print(bytes(x for x in (72, 105)), bytes({1: 2}), bytes(True), bytes("", "ascii"), bytes(bytearray(b"xy")), bytes(memoryview(b"zz")))


class Made:
    def __bytes__(self):
        return b"made"


class Index:
    def __index__(self):
        return 2


class Bad:
    def __bytes__(self):
        return "text"


print(bytes(Made()), bytes(Index()), bytes([Index(), Index()]))
for bad in (-1, 256, 10**20):
    try:
        print(bytes([bad]))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
for make in (lambda: bytes(-1), lambda: bytes("x"), lambda: bytes(1.5), lambda: bytes(None), lambda: bytes(["a"]), lambda: bytes([1.5]), lambda: bytes(Bad()), lambda: bytes(5, "utf-8"), lambda: bytes(b"a", "utf-8"), lambda: bytes(encoding="utf-8"), lambda: bytes(10**30), lambda: bytes("\u20ac", "latin-1"), lambda: bytes("x", "nope")):
    try:
        print(make())
    except (ValueError, TypeError, OverflowError, LookupError) as e:
        print(type(e).__name__, e)
print(bytes.fromhex("00ff 41"), bytes.fromhex(""), bytes.fromhex(" 0a\t0B\n"), bytearray.fromhex("4142"))
for bad in ("0", "zz", "0g", "00 f", "é0"):
    try:
        bytes.fromhex(bad)
    except ValueError as e:
        print(e)
try:
    bytes.fromhex(b"00")
except TypeError as e:
    print(e)
same = b"same"
print(bytes(same) is same, type(bytes()), isinstance(b"", bytes), len(bytes(5)))
