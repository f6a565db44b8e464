# How line ends are translated on input and output.
import os

p = "molt_io_newlines.txt"
with open(p, "wb") as f:
    f.write(b"a\r\nb\rc\nd")
for newline in [None, "", "\n", "\r", "\r\n"]:
    with open(p, newline=newline) as f:
        print(repr(newline), f.readlines())
    with open(p, newline=newline) as f:
        print(repr(newline), repr(f.read()))
for newline in [None, "", "\n", "\r", "\r\n"]:
    with open(p, "w", newline=newline) as f:
        f.write("x\ny\r\nz")
    with open(p, "rb") as f:
        print(repr(newline), f.read())
try:
    open(p, newline="x")
except ValueError as e:
    print(e)
os.remove(p)
