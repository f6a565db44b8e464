# gzip: bytes, files in memory and files with names.

import gzip
import io
import os
import tempfile

data = b"hello world, " * 20
packed = gzip.compress(data, mtime=0)
print(packed[:10], len(packed) < 60, gzip.decompress(packed) == data, gzip.decompress(packed + packed) == data * 2)
print(gzip.decompress(gzip.compress(b"")), gzip.compress(b"x", 1, mtime=5)[:10])
buffer = io.BytesIO()
with gzip.GzipFile(fileobj=buffer, mode="wb") as file:
    print(file.write(b"one\n"), file.write(b"two\n"), file.readable(), file.writable())
with gzip.GzipFile(fileobj=io.BytesIO(buffer.getvalue())) as file:
    print(file.readline(), file.read(), file.seek(1), file.read(2), file.readable(), file.writable())
name = os.path.join(tempfile.mkdtemp(), "x.gz")
with gzip.open(name, "wt", encoding="utf-8") as file:
    file.write("héllo\nlines\n")
with gzip.open(name, "rt", encoding="utf-8") as file:
    print(list(file))
with gzip.open(name) as file:
    print(file.read())
for function, args in (
    (gzip.decompress, (b"not gzip",)),
    (gzip.decompress, (packed[:20],)),
    (gzip.open, (name, "rtb")),
    (gzip.GzipFile, (name, "t")),
):
    try:
        print(function(*args))
    except (OSError, EOFError, ValueError) as error:
        print(type(error).__name__, error)
os.remove(name)
