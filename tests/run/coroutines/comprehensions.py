# Asynchronous comprehensions and generator expressions.
def drive(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


class Tick:
    def __await__(self):
        yield


async def numbers(n):
    for i in range(n):
        await Tick()
        yield i


async def double(x):
    await Tick()
    return x * 2


async def main():
    print([x async for x in numbers(4)])
    print([x async for x in numbers(6) if x % 2 if x > 1])
    print({x: str(x) async for x in numbers(3)})
    print({x % 2 async for x in numbers(5)})
    print([await double(x) for x in range(3)])
    print([await double(x) async for x in numbers(3)])
    print([x for x in range(4) if await double(x) > 2])
    print([(x, y) async for x in numbers(2) async for y in numbers(2)])
    print([(x, y) for x in "ab" async for y in numbers(2)])
    print([[y async for y in numbers(x)] for x in range(3)])
    g = (x * x async for x in numbers(4))
    print(type(g).__name__, [x async for x in g], [x async for x in g])
    h = (await double(x) for x in range(3))
    print(type(h).__name__)
    async for x in h:
        print(x, end=" ")
    print()
    try:
        list(x async for x in numbers(2))
    except TypeError as e:
        print(e)
    total = 0
    async for x in numbers(5):
        total += x
    print(total, x)
    x = "outer"
    print([x async for x in numbers(2)], x)
    fs = [lambda: x async for x in numbers(3)]
    print([f() for f in fs])
    return dict([(k, v) async for k, v in pairs()])


async def pairs():
    for k in "ab":
        yield k, ord(k)


print(drive(main()))
