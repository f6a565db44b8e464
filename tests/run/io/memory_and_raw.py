import io
import os
s = io.StringIO("line1\nline2\nline3"); print(s.readline(), s.read(3), s.tell(), s.readlines(), s.read()); s.seek(0); print(list(s)); print(s.getvalue(), s.closed)
s.seek(0, 2); s.write("X"); print(s.getvalue()); s.truncate(4); print(repr(s.getvalue())); s.close()
try: s.read()
except ValueError as e: print(e)
b = io.BytesIO(b"abc\ndef"); print(b.readline(), b.read(1), b.getvalue(), b.getbuffer()[0], b.seekable(), b.readable(), b.writable())
b.seek(-2, 2); print(b.read()); b.seek(0); ba = bytearray(2); print(b.readinto(ba), ba)
t = io.TextIOWrapper(io.BytesIO(b"h\xc3\xa9\r\nb\n"), encoding="utf-8"); print(t.read(), t.encoding)
t = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n", write_through=True); t.write("é\n"); t.flush(); print(t.buffer.getvalue())
try: io.StringIO(b"x")
except TypeError as e: print(e)
try: io.StringIO().write(1)
except TypeError as e: print(e)
try: io.BytesIO().write("a")
except TypeError as e: print(e)
with io.StringIO() as f: print("a", 1, file=f, sep="-", end="!"); print(f.getvalue())
print(isinstance(s, io.IOBase), isinstance(s, io.TextIOBase), isinstance(b, io.RawIOBase), isinstance(b, io.BufferedIOBase), io.DEFAULT_BUFFER_SIZE, io.SEEK_SET)
try: b.fileno()
except io.UnsupportedOperation as e: print(e, isinstance(e, OSError), isinstance(e, ValueError))
s = io.StringIO("a\r\nb\rc\n"); print(s.readlines()); s = io.StringIO("a\r\nb\rc\n", newline=None); print(s.readlines())
s = io.StringIO(); s.write("abc"); s.seek(10); s.write("z"); print(repr(s.getvalue()))
s = io.StringIO("hello"); s.write("J"); print(s.getvalue()); print(s.line_buffering, s.isatty(), s.errors)
class Up(io.StringIO):
    def write(self, t): return super().write(t.upper())
u = Up(); print("abc", file=u); print(u.getvalue())
class Raw(io.RawIOBase):
    def __init__(self): self.d = b"hello world"
    def readable(self): return True
    def readinto(self, b):
        n = min(len(b), len(self.d)); b[:n] = self.d[:n]; self.d = self.d[n:]; return n
with open("molt_io1.txt", "w+") as f:
    print(f.write("héllo\nworld\n"), f.tell()); f.seek(0); print(f.readline(), f.name, f.mode)
with open("molt_io1.txt", "rb") as f: print(f.read(), f.mode)
with open("molt_io1.txt", "rb", buffering=0) as f: print(f.read(3))
with io.open("molt_io1.txt", encoding="latin-1") as f: print(f.read())
os.remove("molt_io1.txt")
