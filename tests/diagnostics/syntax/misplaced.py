return 1
yield 2
await x
class A:
    return 1
    yield 2
break
continue
def f():
    await x
    async with a: pass
    async for b in c: pass
    return [d async for d in e]
async def g():
    yield 1
    yield from x
    return 2
for i in x:
    def h():
        break
