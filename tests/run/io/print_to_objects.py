# print to anything with a write method.
import sys


class Sink:
    def __init__(self):
        self.parts = []
        self.flushed = 0

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.flushed += 1


s = Sink()
print("a", 1, None, file=s)
print("x", "y", sep="", end="!", file=s, flush=True)
print(file=s)
print(*[1, 2], sep="\n", file=s)
print(s.parts, s.flushed)
old = sys.stdout
sys.stdout = s
print("captured")
sys.stdout.write("raw")
sys.stdout = old
print(s.parts[-3:])
try:
    print("x", file=5)
except AttributeError as e:
    print(e)
for bad in [{"sep": 5}, {"end": 5}]:
    try:
        print("x", **bad)
    except TypeError as e:
        print(e)
print("a", "b", sep=None, end=None)
print("", end="")
print()
print(sys.stdout.writable(), sys.stdout.readable(), sys.stdout.encoding, sys.stdout.fileno(), sys.stdout.name)
print(sys.stdout.write("four") == 4)
sys.stdout.writelines(["l1\n", "l2\n"])
sys.stdout.flush()
try:
    sys.stdout.write(5)
except TypeError as e:
    print(e)
sys.__stdout__.write("original\n")
