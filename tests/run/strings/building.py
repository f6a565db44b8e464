def by_adding(n):
    s = ""
    for i in range(n):
        s += str(i)
    return s


def by_joining(n):
    return "".join([str(i) for i in range(n)])


print(by_adding(20), by_adding(500) == by_joining(500), len(by_adding(2000)))
s = "a"
t = s
for _ in range(10):
    s = s + s
print(len(s), t)
s = ""
for c in "héllo🎉":
    s = c + s
print(s)
parts = []
for i in range(5):
    parts.append(f"{i}:{i * i}")
print("; ".join(parts), "".join(reversed(parts)))
table = ""
for i in range(1, 4):
    for j in range(1, 4):
        table += str(i * j).rjust(4)
    table += "\n"
print(table, end="")
b = "x"
b *= 5
b += b[1:3].upper() + "-" * 3
print(b, b.replace("x", "yy", 2), b * 0 == "")
keep = []
acc = ""
for w in "one two three".split():
    acc += w
    keep.append(acc)
print(keep)
d = {}
d["text"] = ""
for i in range(3):
    d["text"] += str(i)


class Buf:
    text = ""


u = Buf()
for i in range(3):
    u.text += d["text"]
print(d, u.text, Buf.text == "")
