def drive(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value
class Tick:
    def __await__(self):
        yield
async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got is not None:
                print("got", got)
            await Tick()
    except ValueError as e:
        print("agen caught", e)
        yield "recovered"
    finally:
        print("agen finally")
async def main():
    g = agen(3)
    print(type(g).__name__, g.__name__, g.ag_running)
    print(await g.asend(None), await g.asend("hello"))
    print(await g.athrow(ValueError("boo")))
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("end")
    print([x async for x in agen(3) if x % 2 == 0])
    print({x: x * x async for x in agen(2)})
    print({x async for x in agen(1)})
    print([(x, y) async for x in agen(2) for y in "ab"])
    print([y for x in [1] async for y in agen(1)])
    async for x in agen(2):
        if x == 1:
            print("breaking")
            break
    else:
        print("no")
    async for x in agen(1):
        pass
    else:
        print("else")
    g = agen(5)
    await g.__anext__()
    await g.aclose()
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("closed")
    ge = (x + 1 async for x in agen(2))
    print(type(ge).__name__)
    print([x async for x in ge])
    class Counter:
        def __init__(self, n): self.n = n
        def __aiter__(self): return self
        async def __anext__(self):
            if self.n == 0: raise StopAsyncIteration
            self.n -= 1
            await Tick()
            return self.n
    async for v in Counter(3): print("counter", v)
    print(await anext(Counter(1)), await anext(Counter(0), "dflt"))
    it = aiter(Counter(2))
    print(await anext(it))
    for bad in (5, [1]):
        try:
            async for x in bad: pass
        except TypeError as e:
            print(e)
    class NoNext:
        def __aiter__(self): return 5
    try:
        async for x in NoNext(): pass
    except TypeError as e:
        print(e)
    class CM:
        def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
        async def __aenter__(self):
            print("enter", self.name)
            await Tick()
            return self
        async def __aexit__(self, t, v, tb):
            print("exit", self.name, repr(v))
            return self.swallow
    async with CM("a") as a, CM("b") as b:
        print(a.name, b.name)
    async with CM("s", True):
        raise KeyError("x")
    try:
        async with CM("p"):
            1 / 0
    except ZeroDivisionError as e:
        print("passed", e)
    async def early():
        async with CM("early"):
            return "value"
    print(await early())
    for i in range(2):
        async with CM(i):
            if i == 0: continue
            break
    class NoCM: pass
    try:
        async with NoCM(): pass
    except TypeError as e:
        print(e)
    async def delegating():
        async for x in agen(2):
            yield x * 10
    print([x async for x in delegating()])
    async def empty():
        return
        yield
    print([x async for x in empty()])
    async def raises():
        yield 1
        raise RuntimeError("mid")
    try:
        async for x in raises(): print(x)
    except RuntimeError as e:
        print(e)
    async def stops():
        yield 1
        raise StopAsyncIteration
    try:
        async for x in stops(): print(x)
    except RuntimeError as e:
        print(e)
    async def ign():
        try:
            yield 1
        except GeneratorExit:
            yield 2
    i = ign()
    await i.__anext__()
    try:
        await i.aclose()
    except RuntimeError as e:
        print(e)
    return "done"
print(drive(main()))
def notiter():
    try:
        for x in agen(1): pass
    except TypeError as e: print(e)
notiter()
