data = bytearray(b"0123")
with memoryview(data) as m:
    print(m[0], len(m))
    try:
        data.extend(b"45")
    except BufferError as e:
        print(e)
    data[:2] = b"ab"
data.extend(b"45")
print(data)
try:
    len(m)
except ValueError as e:
    print(e)
try:
    with m:
        print("not reached")
except ValueError as e:
    print(e)
m = memoryview(data)
n = m[1:]
m.release()
m.release()
print(n.tolist())
try:
    data += b"x"
except BufferError as e:
    print(e)
n.release()
data += b"x"
print(data)

for c in memoryview(b"it"):
    print(c)
print(sorted(memoryview(b"cab")), sum(memoryview(b"\x01\x02")), memoryview(b"").tolist(), bool(memoryview(b"")), max(memoryview(b"az")))
