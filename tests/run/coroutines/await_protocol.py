# What can be awaited, and what happens with the rest.
class Value:
    def __init__(self, v):
        self.v = v

    def __await__(self):
        return self.v
        yield


class Twice:
    def __await__(self):
        a = yield "first"
        b = yield "second"
        return a, b


class Iter:
    def __init__(self):
        self.n = 0

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration(self.n)
        return self.n


async def get(x):
    return await x


def run(c, *sends):
    out = []
    sends = list(sends)
    try:
        value = c.send(None)
        while True:
            out.append(value)
            value = c.send(sends.pop(0) if sends else None)
    except StopIteration as e:
        return out, e.value


print(run(get(Value(5))))
print(run(get(Twice()), "A", "B"))
print(run(get(Iter())))
print(run(get(get(get(Value("deep"))))))


async def sums():
    return await Value(1) + await Value(2) * await Value(3)


print(run(sums()))


async def in_places():
    a = [await Value(i) for i in range(3)]
    b = {await Value("k"): await Value("v")}
    c = f"{await Value('f')}"
    d = (await Value([1, 2]))[await Value(1)]
    e = await Value(1) if await Value(True) else await Value(2)
    f = await Value(0) or await Value("or")
    g = not await Value(0)
    h = await Value(1) < await Value(2) < await Value(3)
    print(*[await Value(1), await Value(2)], sep=await Value("-"))
    if (n := await Value(10)) > 5:
        print("n", n)
    while await Value(False):
        pass
    assert await Value(True)
    async def default(x=await Value("default")):
        return x
    return a, b, c, d, e, f, g, h, await default()


print(run(in_places()))
for bad in (5, "text", None, [1], Value):
    try:
        run(get(bad))
    except TypeError as e:
        print(e)


class Wrong:
    def __await__(self):
        return 5


try:
    run(get(Wrong()))
except TypeError as e:
    print(e)
c = get(Value(1))
run(c)
try:
    run(get(c))
except RuntimeError as e:
    print(e)
