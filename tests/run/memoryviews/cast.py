data = bytearray(range(16))
m = memoryview(data)
h = m.cast("H")
i = m.cast("I")
q = m.cast("q")
print(h.tolist(), h.format, h.itemsize, len(h), h.nbytes, h.shape)
print(i.tolist(), i[1], i[-1], i[1:3].tolist(), i[::2].tobytes())
print(q.tolist(), q.itemsize, m.cast("b").tolist(), m.cast("c").tolist()[:3])
h[0] = 0xFFFF
i[3] = 7
print(data.hex())
d = memoryview(bytearray(16)).cast("d")
d[0] = 1.5
d[1] = -2
print(d.tolist(), d.tobytes().hex(), d.cast("B").tolist())
f = memoryview(bytearray(8)).cast("f")
f[0] = 0.1
f[1] = 1e10
print(f.tolist())
for make in (lambda: m.cast("Z"), lambda: h.cast("I"), lambda: m[:3].cast("H"), lambda: m[::2].cast("B"), lambda: m.cast(5)):
    try:
        print(make().tolist())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def put(view, value):
    view[0] = value


for view, value in ((h, 70000), (h, -1), (h, "x"), (d, "x"), (h, 1.5)):
    try:
        put(view, value)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(h.cast("B") == data, m.cast("h") == h, memoryview(b"\x01\x00").cast("H") == memoryview(b"\x01"), m.toreadonly().readonly)
