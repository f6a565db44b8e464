b = b"hello\x00\xff"
print(b, len(b), b[0], b[-1], b[1:4], b[::-1])
print(b"a" + b"b", b"ab" * 3, b"l" in b, 104 in b, 200 in b, b == b"hello\x00\xff", b < b"i", b != "hello")
for x in b"abc":
    print(x, end=" ")
print()
print(bytes(3), bytes([1, 2, 255]), bytes(b"x"), bytes("é", "utf-8"), bytes(), bytes(range(5)))
print(repr(b"it's"), repr(b'q"'), repr(b"\n\t\\\r"), b'''x
y''', rb"\n", str(b"abc"))
print(list(b"xyz"), hash(b"abc") == hash(b"abc"), bool(b""), {b"k": 1}[b"k"])
try:
    b[0] = 1
except TypeError as e:
    print(e)
try:
    b[100]
except IndexError as e:
    print(e)
for bad in ([256], [-1]):
    try:
        bytes(bad)
    except ValueError as e:
        print(e)
try:
    b"a" + "b"
except TypeError as e:
    print(e)
