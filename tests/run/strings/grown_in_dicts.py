# Text and bytes that grow under a key: shared values keep what they were, errors leave the dict whole.
from collections import defaultdict


def fill(d, words):
    for key, text in words:
        if key not in d:
            d[key] = ""
        d[key] += text
    return d


d = fill({}, [("a", "x"), ("b", "y"), ("a", "z"), ("a", ""), ("b", "ü")])
print(d)

# Somebody else holds the value, or a part of the sum is the value itself.
kept = d["a"]
d["a"] += "!"
print(kept, d["a"], kept is d["a"])
d["a"] += d["a"]
d["b"] += d["a"] + d["b"]
print(d)
both = {"p": kept, "q": kept}
both["p"] += "1"
both["q"] += "2"
print(both, kept)

# Keys of every kind.
grid = {(0, 0): "", (0, 1): "-"}
numbers = {1: "one", 2**70: "big"}
mixed = {None: "n", 1.5: "f", "s": "s", b"b": "b"}
for i in range(3):
    for x in range(2):
        grid[0, x] += str(i)
    numbers[1] += "."
    numbers[2**70] += ","
    for key in mixed:
        mixed[key] += f"{i}"
print(grid, numbers, mixed)

# What is added is wrong, or asks for the dict before it is added.
for bad in (1, None, b"x"):
    try:
        d["a"] += bad
    except TypeError as e:
        print(e)
    print(d["a"])
try:
    d["nowhere"] += "x"
except KeyError as e:
    print("KeyError", e, "nowhere" in d)


def looks(d):
    print("sees", d["b"])
    d["b"] = "new"
    return "<"


d["b"] += looks(d)
print(d["b"])

later = defaultdict(str)
for key, text in zip("abcab", "vwxyz"):
    later[key] += text
print(dict(later))

data = {"k": b"", "m": b"start"}
b = b""
for i in range(5):
    data["k"] += bytes([i, 255])
    data["m"] += data["k"][:1]
    b += b"ab"
    other = b
    b += b"c"
    print(other, end=" ")
print(data, b)
c = b
c += b"tail"
print(b, c, hash(c) == hash(b + b"tail"), c == b + b"tail")
b += b
print(b, b + bytearray(b"!"), len(b"" + b))


class Log:
    text = ""
    raw = b""

    def write(self, what):
        self.text += what
        self.raw += what.encode()


log = Log()
for i in range(300):
    log.write(f"{i},")
print(len(log.text), len(log.raw), log.raw[-8:], Log.raw, len(set(log.text.split(","))))
big = {"x": ""}
raw = b""
for i in range(100000):
    big["x"] += "ab"
    raw += b"cd"
print(len(big["x"]), big["x"][99999:100003], len(raw), raw[99999:100003])
