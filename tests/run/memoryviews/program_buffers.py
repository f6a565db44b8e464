# Views of what a class of the program exports by `__buffer__`.


class Buffer:
    def __init__(self, data):
        self.data = bytearray(data)

    def __buffer__(self, flags):
        return memoryview(self.data)


class Wrong:
    def __buffer__(self, flags):
        return b"bytes"


b = Buffer(b"hello")
view = memoryview(b)
print(bytes(view), bytes(b), bytearray(b), len(view), view[1:3].tolist(), b"-".join([b, b"x"]), b"hello world".find(b))
view[0] = 72
print(b.data, b"Hello" == view)
for function in (memoryview, bytes):
    try:
        print(function(Wrong()))
    except TypeError as error:
        print(error)
print(memoryview(bytes(4)).cast("e").tolist(), memoryview(bytearray(8)).cast("P").itemsize)
