# io.StringIO in detail.
import io

s = io.StringIO()
print(s.write("abc"), s.tell(), s.getvalue(), s.read())
s.seek(1)
print(s.read(1), s.write("XYZ"), s.getvalue(), s.tell())
s.seek(10)
s.write("!")
print(repr(s.getvalue()))
t = io.StringIO("l1\nl2\nl3")
print(t.readline(), t.readline(1), t.readline(), t.readlines(), t.readline())
print(t.seek(0), list(t), t.read())
t.seek(0)
print(t.truncate(2), t.getvalue(), t.tell())
print(io.StringIO("a\r\nb\rc", newline=None).read(), io.StringIO("a\r\nb").readlines())
print(io.StringIO("a\nb", newline="\r\n").getvalue().encode())
u = io.StringIO("x")
print(u.readable(), u.writable(), u.seekable(), u.isatty(), u.closed)
for bad in [lambda: u.seek(-1), lambda: u.seek(1, 1), lambda: u.seek(0, 9), lambda: u.truncate(-1), lambda: u.write(5)]:
    try:
        bad()
    except (ValueError, OSError, TypeError) as e:
        print(type(e).__name__, e)
u.seek(0, 2)
print(u.tell(), u.writelines(["a", "b"]), u.getvalue())
with u:
    pass
for bad in [lambda: u.read(), lambda: u.getvalue(), lambda: u.tell(), lambda: next(u)]:
    try:
        bad()
    except ValueError as e:
        print(e)
print(isinstance(u, io.TextIOBase), isinstance(u, io.IOBase), isinstance(u, io.StringIO))
print(io.StringIO(None).getvalue() == "", len(io.StringIO("é" * 3).read(2)))
