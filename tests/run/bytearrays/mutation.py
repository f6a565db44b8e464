a = bytearray(b"hello")
a[0] = 72
a[-1] = ord("O")
print(a, len(a), a[0], a[-1], list(a))
a.append(33)
a.extend(b" you")
a.extend([1, 2])
a.extend(bytearray(b"z"))
a.extend(x for x in (65, 66))
print(a)
a.insert(0, 62)
a.insert(100, 60)
a.insert(-1, 45)
print(a, a.pop(), a.pop(0), a.pop(-2), a)
a.remove(2)
a.reverse()
print(a)
b = a.copy()
a.clear()
print(a, b, a == bytearray(), bool(a))
c = bytearray(b"0123456789")
c[2:4] = b"abc"
print(c)
c[:0] = [120, 121]
print(c)
c[5:] = b""
print(c)
c[1:3] = bytearray(b"ZZZZ")
print(c)
c[::2] = b"\x01\x02\x03\x04"
print(c)
c[100:] = b"end"
c[3:1] = b"!"
print(c)
c[:] = c
print(c)
c[1:4] = range(3)
print(c)
del c[0]
del c[-2:]
del c[::3]
print(c)
del c[:]
print(c)
d = bytearray(5)
for i in range(20):
    d.append(i)
d += b"xx"
d += bytearray(b"yy")
d *= 2
print(d, len(d))
e = d
e += b"!"
print(e is d, len(d))
f = bytearray(b"ab")
f += bytes(f)
print(f, f * 2, 2 * f, f + b"z", b"z" + f, type(b"z" + f), type(f + b"z"))
n = bytearray()
for i in range(1000):
    n.append(i % 256)
print(len(n), sum(n), n[999], n[-1000])
while len(n) > 3:
    n.pop()
print(n)
