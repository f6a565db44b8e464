# call_later, call_at and sleep in order of time.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    out = []
    for delay, name in ((0.03, "c"), (0.01, "a"), (0.02, "b")):
        loop.call_later(delay, out.append, name)
    loop.call_at(loop.time() + 0.015, out.append, "at")
    cancelled = loop.call_later(0.005, out.append, "no")
    cancelled.cancel()
    await asyncio.sleep(0.05)
    print(out)

    async def nap(n):
        await asyncio.sleep(n / 100)
        out.append(n)
        return n

    out.clear()
    print(await asyncio.gather(nap(3), nap(1), nap(2)))
    print(out)
    print(await asyncio.sleep(0.001, "result"), await asyncio.sleep(0, result=[1]), await asyncio.sleep(-1))
    start = loop.time()
    await asyncio.sleep(0.02)
    print(loop.time() - start >= 0.019)
    first = await asyncio.wait([asyncio.create_task(nap(n)) for n in (30, 1)], return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in first[0]], len(first[1]))
    for t in first[1]:
        t.cancel()
    done, pending = await asyncio.wait([asyncio.create_task(nap(n)) for n in (1, 30)], timeout=0.1)
    print(len(done), len(pending))
    for t in pending:
        print(await t)


asyncio.run(main())
