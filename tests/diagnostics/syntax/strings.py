a = 'one
b = "two\"
c = f"three
d = b"four é"
e = "\x1"
f = "\N{NO SUCH NAME AT ALL}"
