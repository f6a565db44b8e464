def numbers():
    yield 1
    yield 2
    raise ValueError("third")


def doubled():
    for n in numbers():
        yield n * 2


total = 0
for n in doubled():
    total += n
    print(total)
