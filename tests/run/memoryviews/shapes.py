def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
m = memoryview(bytes(range(12)))
c = m.cast("B", [3, 4])
t(lambda: c.tolist())
t(lambda: c[1, 2])
t(lambda: c[-1, -1])
t(lambda: c[3, 0])
t(lambda: c[0])
t(lambda: (c[0:1].tolist(), c[::2].tolist(), c[::2].shape, c[::2].strides, c[::2].contiguous))
t(lambda: c[0, 1, 2])
t(lambda: c.shape)
t(lambda: c.strides)
t(lambda: c.ndim)
t(lambda: c.nbytes)
t(lambda: len(c))
t(lambda: c.contiguous)
t(lambda: c.c_contiguous)
t(lambda: c.f_contiguous)
t(lambda: c.format)
t(lambda: c.itemsize)
t(lambda: c.cast("B").tolist())
t(lambda: m.cast("H").tolist())
t(lambda: m.cast("H", (2, 3)).tolist())
t(lambda: m.cast("H", [2, 3]).strides)
t(lambda: m.cast("H", [2, 4]))
t(lambda: m.cast("H", [2, -3]))
t(lambda: m.cast("H", [2, 0]))
t(lambda: m.cast("H", 3))
t(lambda: m.cast("H", [2, "x"]))
t(lambda: m.cast("Z"))
t(lambda: m.cast("H", [2, 3, 1]).tolist())
t(lambda: m.cast("H").cast("I"))
w = memoryview(bytearray(12)).cast("I", [3, 1])
def s():
    w[1, 0] = 77
    return w.tobytes()
t(s)
def s2():
    w[1] = 77
t(s2)
t(lambda: w == w)
t(lambda: c == m)
t(lambda: c.tobytes())
t(lambda: c.hex())
t(lambda: list(c))
t(lambda: 3 in c)
t(lambda: hash(c) == hash(m))
t(lambda: bytes(c))
t(lambda: c.toreadonly().shape)
t(lambda: m.shape)
t(lambda: m[::2].strides)
t(lambda: m[::2].contiguous)
t(lambda: m[::2].cast("B"))
t(lambda: m[1,])
t(lambda: m[1,2])
t(lambda: m.suboffsets)
t(lambda: m["a"])
t(lambda: m.cast("B", [2, 3, 2]).tolist())
t(lambda: m.cast("B", [2, 3, 2])[1, -1, 0])
t(lambda: m.cast("B", [2, 3, 2]).strides)
t(lambda: m.cast("B", [2, 3, 2]) == m.cast("B", [3, 2, 2]))
t(lambda: m.cast("B", [2, 3, 2]) == m.cast("b", [2, 3, 2]))
t(lambda: c.cast("B", [4, 3]))
t(lambda: c.cast("H", [6]).tolist())
t(lambda: c[::2].tobytes())
t(lambda: c[0:2, 0:2])
t(lambda: c[0, "x"])
t(lambda: c["x"])
t(lambda: c[1,])
t(lambda: len(c[1:]))


def s3():
    w[0:1] = w[1:2]


t(s3)


def s4():
    w[0:1, 0:1] = 3


t(s4)


def s5():
    w[2, -1] = -1


t(s5)
t(lambda: memoryview(b"").cast("B", [1]))
