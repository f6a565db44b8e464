# A file that only an expression holds is open until what is asked of it is done.
# wasm: skip the host gives no folder for temporary files
import os
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "text")


def write(data, mode="wb"):
    with open(path, mode) as f:
        return f.write(data)


def whole(**how):
    return open(path, **how).read()


def lines():
    return open(path).readlines()


def first_line():
    return open(path).readline()


def data():
    return open(path, "rb").read()


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except (OSError, ValueError, LookupError) as e:
        print(type(e).__name__, str(e).replace(path, "PATH"))


print(write(b"one\ntwo\n"))
attempt(whole)
attempt(lines)
attempt(first_line)
attempt(data)
print(write(b"caf\xe9"))
attempt(whole)
attempt(whole, encoding="utf-8")
attempt(whole, encoding="latin-1")
attempt(whole, encoding="ascii", errors="replace")
attempt(whole, encoding="ascii", errors="ignore")
attempt(whole, encoding="no-such-codec")
attempt(whole, buffering=0)
attempt(data)
with open(path, "a", encoding="latin-1") as f:
    print(f.tell(), f.write("!"), f.tell())
with open(path, "ab") as f:
    print(f.tell(), f.write(b"?"), f.tell())
with open(path, "rb", buffering=0) as f:
    print(type(f).__name__, f.read(2), f.readall(), f.readall())
with open(path, "wb", buffering=0) as f:
    print(f.write(b"abc"), data())
os.remove(path)
os.rmdir(folder)
