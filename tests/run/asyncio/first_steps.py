import asyncio
async def f(n):
    await asyncio.sleep(0.01 * n)
    print("f", n)
    return n * 10
async def main():
    print("start")
    print(await f(1))
    r = await asyncio.gather(f(3), f(2), f(1))
    print(r)
    t = asyncio.create_task(f(1))
    print(t.done())
    await t
    print(t.done(), t.result())
asyncio.run(main())
