a = bytearray(b"abc")


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError, IndexError, OverflowError, BufferError) as e:
        print(type(e).__name__, e)


def put(i, v):
    a[i] = v


def remove(i):
    del a[i]


attempt(lambda: a[3])
attempt(lambda: a[-4])
attempt(lambda: a["x"])
attempt(lambda: put(5, 1))
attempt(lambda: put(0, 256))
attempt(lambda: put(0, -1))
attempt(lambda: put(0, "a"))
attempt(lambda: put(0, 1.5))
attempt(lambda: put(0, None))
attempt(lambda: put(slice(0, 1), 5))
attempt(lambda: put(slice(0, 1), "x"))
attempt(lambda: put(slice(0, 1), [256]))
attempt(lambda: put(slice(None, None, 2), b"xyz"))
attempt(lambda: remove(10))
attempt(lambda: a.append(256))
attempt(lambda: a.append("a"))
attempt(lambda: a.append(b"a"))
attempt(lambda: a.extend("abc"))
attempt(lambda: a.extend(5))
attempt(lambda: a.extend([300]))
attempt(lambda: a.extend(["a"]))
attempt(lambda: a.insert("a", 1))
attempt(lambda: a.insert(0, 256))
attempt(lambda: a.pop(10))
attempt(lambda: a.pop("x"))
attempt(lambda: bytearray().pop())
attempt(lambda: a.remove(1))
attempt(lambda: a.remove(256))
attempt(lambda: a.remove("a"))
attempt(lambda: a + "x")
attempt(lambda: a + 1)
attempt(lambda: a * "x")
attempt(lambda: a < "x")
attempt(lambda: a == "abc")
attempt(lambda: "a" in a)
attempt(lambda: hash(a))
attempt(lambda: {a: 1})
attempt(lambda: bytearray("abc"))
attempt(lambda: bytearray(-1))
attempt(lambda: bytearray([256]))
attempt(lambda: bytearray(1.5))
attempt(lambda: bytearray(None))
attempt(lambda: bytearray(["x"]))
attempt(lambda: bytearray(5, "utf-8"))
attempt(lambda: a.find("x"))
attempt(lambda: a.index(b"q"))
attempt(lambda: a[::0])
print(a)
