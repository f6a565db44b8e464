import asyncio
async def worker(name, q, out):
    while True:
        item = await q.get()
        out.append((name, item))
        await asyncio.sleep(0)
        q.task_done()
async def boom():
    await asyncio.sleep(0.01)
    raise ValueError("boom")
async def slow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled")
        raise
async def main():
    q = asyncio.Queue()
    out = []
    for i in range(6): q.put_nowait(i)
    ws = [asyncio.create_task(worker("w%d" % i, q, out)) for i in range(2)]
    await q.join()
    for w in ws: w.cancel()
    r = await asyncio.gather(*ws, return_exceptions=True)
    print([type(x).__name__ for x in r])
    print(out)
    try:
        await asyncio.gather(boom(), asyncio.sleep(0))
    except ValueError as e:
        print("got", e)
    r = await asyncio.gather(boom(), asyncio.sleep(0, "res"), return_exceptions=True)
    print(r)
    try:
        await asyncio.wait_for(slow(), 0.01)
    except asyncio.TimeoutError:
        print("timeout")
    try:
        async with asyncio.timeout(0.01):
            await slow()
    except TimeoutError as e:
        print("timeout2", repr(e))
    t = asyncio.create_task(slow(), name="S")
    await asyncio.sleep(0)
    print(t.get_name(), t.cancel(), t.cancelled())
    try:
        await t
    except asyncio.CancelledError:
        print("main sees cancel")
    print(t.cancelled(), t.done())
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(0.01, i)) for i in range(3)])
    print(len(done), len(pending), sorted(d.result() for d in done))
    ev = asyncio.Event()
    async def waiter():
        await ev.wait()
        print("event!")
        return 1
    t = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    ev.set()
    print(await t)
    lock = asyncio.Lock()
    async def locked(n):
        async with lock:
            print("in", n)
            await asyncio.sleep(0.001)
            print("out", n)
    await asyncio.gather(*(locked(i) for i in range(3)))
    sem = asyncio.Semaphore(2)
    async def s(n):
        async with sem:
            print("s", n)
            await asyncio.sleep(0.001)
    await asyncio.gather(*[s(i) for i in range(4)])
    fut = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(fut.set_result, 42)
    print(await fut)
    fut = asyncio.Future()
    fut.add_done_callback(lambda f: print("cb", f.result()))
    asyncio.get_running_loop().call_later(0.001, fut.set_result, "x")
    print(await fut)
    await asyncio.sleep(0)
    for c in asyncio.as_completed([f2(3), f2(1), f2(2)]):
        print("ac", await c)
    sh = await asyncio.shield(f2(1))
    print(sh)
    try:
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(f2(1))
            b = tg.create_task(f2(2))
        print(a.result(), b.result())
    except Exception as e:
        print(e)
    print(asyncio.current_task().get_name())
    cond = asyncio.Condition()
    async def consumer():
        async with cond:
            await cond.wait()
            print("notified")
    t = asyncio.create_task(consumer())
    await asyncio.sleep(0)
    async with cond:
        cond.notify_all()
    await t
    return "ret"
async def f2(n):
    await asyncio.sleep(0.005 * n)
    return n
print(asyncio.run(main()))
