# Lock, Semaphore, Event, Condition, Barrier.
import asyncio


async def main():
    lock = asyncio.Lock()
    log = []

    async def critical(n):
        async with lock:
            log.append(f"enter {n}")
            await asyncio.sleep(0)
            log.append(f"leave {n}")

    await asyncio.gather(*(critical(n) for n in range(3)))
    print(log, lock.locked())
    print(await lock.acquire(), lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    sem = asyncio.Semaphore(2)
    active = peak = 0

    async def limited():
        nonlocal active, peak
        async with sem:
            active += 1
            peak = max(peak, active)
            await asyncio.sleep(0.001)
            active -= 1

    await asyncio.gather(*(limited() for _ in range(6)))
    print(peak, sem.locked())
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
    event = asyncio.Event()
    log.clear()

    async def waits(n):
        log.append(await event.wait())

    ts = [asyncio.create_task(waits(n)) for n in range(2)]
    await asyncio.sleep(0)
    print(event.is_set())
    event.set()
    await asyncio.gather(*ts)
    print(log, event.is_set(), await event.wait())
    event.clear()
    print(event.is_set())
    cond = asyncio.Condition()
    items = []

    async def consumer(n):
        async with cond:
            await cond.wait_for(lambda: items)
            return n, items.pop()

    cs = [asyncio.create_task(consumer(n)) for n in range(2)]
    await asyncio.sleep(0)
    for item in "xy":
        async with cond:
            items.append(item)
            cond.notify()
        await asyncio.sleep(0)
    print(await asyncio.gather(*cs))
    try:
        cond.notify()
    except RuntimeError as e:
        print(e)
    try:
        await cond.wait()
    except RuntimeError as e:
        print(e)


asyncio.run(main())
