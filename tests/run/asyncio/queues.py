# Queue, LifoQueue, PriorityQueue: blocking, join, errors.
import asyncio


async def main():
    q = asyncio.Queue(maxsize=2)
    log = []

    async def producer(n):
        for i in range(n):
            await q.put(i)
            log.append(f"put {i}")

    async def consumer():
        while True:
            item = await q.get()
            log.append(f"got {item}")
            await asyncio.sleep(0)
            q.task_done()

    c = asyncio.create_task(consumer())
    await producer(5)
    await q.join()
    c.cancel()
    print(log)
    print(q.empty(), q.full(), q.qsize(), q.maxsize)
    q.put_nowait("x")
    q.put_nowait("y")
    try:
        q.put_nowait("z")
    except asyncio.QueueFull:
        print("full")
    print(q.get_nowait(), await q.get())
    try:
        q.get_nowait()
    except asyncio.QueueEmpty:
        print("empty")
    for _ in range(2):
        q.task_done()
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    p = asyncio.PriorityQueue()
    for item in ((3, "low"), (1, "high"), (2, "mid"), (1, "also")):
        await p.put(item)
    print([p.get_nowait() for _ in range(p.qsize())])
    s = asyncio.LifoQueue()
    for item in "abc":
        s.put_nowait(item)
    print([await s.get() for _ in range(3)])
    getters = [asyncio.create_task(q.get()) for _ in range(3)]
    await asyncio.sleep(0)
    for i in range(3):
        await q.put(i)
    print(await asyncio.gather(*getters))
    t = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.sleep(0)
    q.put_nowait("kept")
    print(t.cancelled(), q.qsize())
    try:
        await asyncio.wait_for(asyncio.Queue().get(), 0.01)
    except TimeoutError:
        print("timeout")


asyncio.run(main())
