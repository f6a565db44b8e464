# Views of BytesIO's buffer, arguments of seek and truncate, line ends that StringIO has seen, raw files of the program.

import io


def check(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as error:
        print(type(error).__name__, error)


b = io.BytesIO(b"abcdef")
view = b.getbuffer()
view[0] = 90
check(b.write, b"x")
check(b.truncate, 2)
check(b.close)
print(b.getvalue())
view[1:3] = b"??"
view.release()
print(b.read(), b.write(b"!"), b.getvalue())
check(b.readinto, b"x")

s = io.StringIO("hello")
for args in [("a",), (1.5,), (None,), (True,), (2, 1), (0, 2), (-1,)]:
    check(s.seek, *args)
check(s.truncate, "a")
check(b.seek, "a")
check(b.truncate, 1.5)

for newline in (None, "", "\n", "\r\n"):
    s = io.StringIO("a\nb\r\nc", newline=newline)
    print(repr(newline), s.newlines, [*s])
    s.write("d\re")
    print(s.newlines)


class Raw(io.RawIOBase):
    def __init__(self):
        self.data = b"one\ntwo\nthree"

    def readable(self):
        return True

    def readinto(self, buffer):
        n = min(len(buffer), len(self.data))
        buffer[:n] = self.data[:n]
        self.data = self.data[n:]
        return n


r = Raw()
print(r.readline(), r.read(2), list(r), r.readall())
check(r.seek, 0)
check(r.tell)
check(r.truncate)
check(io.TextIOBase().read)
check(io.BufferedIOBase().write, b"")

t = io.TextIOWrapper(io.BytesIO(b"abc"))
print(t.detach().read())
check(t.read)
check(io.TextIOWrapper, 5)
