# wait_for, timeout, timeout_at, shield.
import asyncio


async def value(delay, v):
    await asyncio.sleep(delay)
    return v


async def main():
    print(await asyncio.wait_for(value(0, "quick"), 1))
    print(await asyncio.wait_for(value(0, "no limit"), None))
    log = []

    async def slow():
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            log.append("cancelled")
            raise

    for limit in (0.005, 0):
        try:
            await asyncio.wait_for(slow(), limit)
        except TimeoutError as e:
            print("timeout", type(e).__name__, log)
    print(asyncio.TimeoutError is TimeoutError)
    try:
        async with asyncio.timeout(0.005) as t:
            await slow()
    except TimeoutError:
        print("expired", t.expired(), log)
    async with asyncio.timeout(1) as t:
        print(await value(0, "in time"))
    print(t.expired())
    async with asyncio.timeout(None) as t:
        print(t.when())
        t.reschedule(asyncio.get_running_loop().time() + 10)
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout_at(loop.time() + 0.005):
            try:
                await asyncio.sleep(1)
            finally:
                print("cleanup")
    except TimeoutError:
        print("at")
    try:
        async with asyncio.timeout(1):
            raise ValueError("own error")
    except ValueError as e:
        print(e)
    try:
        async with asyncio.timeout(0.005):
            async with asyncio.timeout(1):
                await asyncio.sleep(2)
    except TimeoutError:
        print("outer")
    inner = asyncio.create_task(value(0.2, "survived"))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.001)
    except TimeoutError:
        print("shielded", inner.done())
    print(await inner)


asyncio.run(main())
