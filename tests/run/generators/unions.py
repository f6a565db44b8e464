# One variable for generators of different functions and other iterators.
def ints():
    yield 1
    yield 2


def texts():
    yield "a"
    got = yield "b"
    return got


def pairs(n):
    for i in range(n):
        yield i, str(i)


def pick(k):
    if k == 0:
        return ints()
    if k == 1:
        return texts()
    if k == 2:
        return pairs(2)
    if k == 3:
        return [1.5, None]
    return (c for c in b"xy")


for k in range(5):
    print(k, [x for x in pick(k)])
g = ints()
for g in (ints(), texts(), pairs(1)):
    print(next(g), g.__name__)
    g.close()
gs = [ints(), texts(), pairs(3)]
for g in gs:
    try:
        while True:
            print(g.send(None), end=" ")
    except StopIteration as e:
        print("->", e.value)


def chain(*parts):
    for p in parts:
        yield from p


print(list(chain(ints(), texts(), [3.5], "z", pairs(1))))


def flatten(x):
    if isinstance(x, (list, tuple)):
        for item in x:
            yield from flatten(item)
    else:
        yield x


print(list(flatten([1, [2, ("three", [4.0, None])], []])))
