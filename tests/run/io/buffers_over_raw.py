# Buffered readers and writers over raw files of any kind.
import io


class Trickle(io.RawIOBase):
    """Gives three bytes at a time."""

    def __init__(self, data):
        self.data = data
        self.at = 0
        self.calls = 0

    def readable(self):
        return True

    def readinto(self, buffer):
        self.calls += 1
        part = self.data[self.at : self.at + min(3, len(buffer))]
        buffer[: len(part)] = part
        self.at += len(part)
        return len(part)


raw = Trickle(b"alpha\nbeta\ngamma")
reader = io.BufferedReader(raw)
print(reader.readable(), reader.read(2), reader.readline(), raw.calls > 1)
print(reader.peek()[:1], reader.read(1), reader.readline(), reader.read(), reader.read(), reader.readline())
print([line for line in io.BufferedReader(Trickle(b"a\nbb\nccc"))])
buffer = bytearray(5)
print(io.BufferedReader(Trickle(b"1234567")).readinto(buffer), buffer)

memory = io.BytesIO(b"0123456789")
reader = io.BufferedReader(memory)
print(reader.read(3), reader.tell(), reader.seek(1, 1), reader.read(2), reader.seek(-1, 2), reader.read())
try:
    reader.write(b"x")
except OSError as e:
    print(type(e).__name__, e)
reader.close()
print(reader.closed, memory.closed)

target = io.BytesIO()
writer = io.BufferedWriter(target, 4)
print(writer.write(b"ab"), target.getvalue(), writer.write(b"cdefg"), target.getvalue(), writer.tell())
writer.write(b"h")
writer.flush()
print(target.getvalue(), writer.detach() is target)

both = io.BufferedRWPair(io.BytesIO(b"question"), io.BytesIO())
print(both.read(3), both.write(b"answer"))
both.flush()
print(both.readable(), both.writable(), both.closed)

text = io.TextIOWrapper(io.BufferedReader(io.BytesIO("zeile eins\nzwölf".encode())), encoding="utf-8")
print(text.readline(), text.read())

for call in (lambda: io.StringIO("abc").read("2"), lambda: io.BytesIO(b"abc").read(1.5), lambda: io.BufferedReader(io.BytesIO(), 0)):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(isinstance(writer, io.BufferedIOBase), issubclass(io.FileIO, io.RawIOBase), issubclass(io.BufferedReader, io.RawIOBase))
