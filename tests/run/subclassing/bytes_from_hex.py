class Data(bytes):
    pass


class Buffer(bytearray):
    pass


print(Data.fromhex("41 42"), type(Data.fromhex("41")) is Data, type(bytes.fromhex("41")))
print(Buffer.fromhex("41"), type(Buffer.fromhex("41")) is Buffer, type(bytearray.fromhex("41")))
it = iter(Data(b"abc"))
print(it.__length_hint__(), next(it), it.__length_hint__())
empty = tuple()
other = ()
print(empty is other, not empty)
