# Binary files: reading, writing, positions, modes.
import os
import tempfile

p = os.path.join(tempfile.gettempdir(), "molt_io_binary.bin")
with open(p, "wb") as f:
    print(f.write(b"hello\nworld\n\x00\xff"), f.tell(), f.mode, f.readable(), f.writable())
with open(p, "rb") as f:
    print(f.read(3), f.tell(), f.read(), f.read())
    print(f.seek(0), f.readline(), f.readlines())
    print(f.seek(-2, 2), f.read(1), f.seek(2), f.seek(1, 1), f.read(2))
    print(f.seekable(), f.mode, f.name == p)
    f.seek(0)
    print([line for line in f])
with open(p, "r+b") as f:
    f.seek(6)
    f.write(b"W")
    f.seek(0)
    print(f.read())
    print(f.truncate(5), f.seek(0), f.read())
with open(p, "ab") as f:
    f.write(b"!!")
print(open(p, "rb").read(), os.path.getsize(p))
f = open(p, "rb")
f.close()
f.close()
for op in [lambda: f.read(), lambda: f.readline(), lambda: f.seek(0)]:
    try:
        op()
    except ValueError as e:
        print(e)
with open(p, "rb") as f:
    try:
        f.write(b"x")
    except OSError as e:
        print(type(e).__name__, e)
with open(p, "wb") as f:
    try:
        f.read()
    except OSError as e:
        print(type(e).__name__, e)
    try:
        f.write("text")
    except TypeError as e:
        print(e)
os.remove(p)
