data = bytearray(b"ab")


def scoped():
    view = memoryview(data)
    return view[0]


print(scoped())
data.append(33)
m = memoryview(data)
del m
data.append(33)
print(data, len(data))
