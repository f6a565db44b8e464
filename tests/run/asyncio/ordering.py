# The order in which tasks and callbacks run.
import asyncio

log = []


async def worker(name, steps):
    for i in range(steps):
        log.append(f"{name}{i}")
        await asyncio.sleep(0)
    return name


async def main():
    loop = asyncio.get_running_loop()
    log.append("main")
    a = asyncio.create_task(worker("a", 3))
    loop.call_soon(log.append, "soon1")
    b = asyncio.create_task(worker("b", 2))
    loop.call_soon(log.append, "soon2")
    log.append("created")
    a.add_done_callback(lambda t: log.append("a done"))
    await asyncio.sleep(0)
    log.append("main again")
    print(await a, await b)
    fut = loop.create_future()
    fut.add_done_callback(lambda f: log.append("cb1"))
    fut.add_done_callback(lambda f: log.append("cb2"))

    async def waiter(n):
        await fut
        log.append(f"waiter{n}")

    ws = [asyncio.create_task(waiter(n)) for n in range(2)]
    await asyncio.sleep(0)
    fut.set_result(None)
    log.append("set")
    await asyncio.gather(*ws)
    log.append("gathered")
    h = loop.call_soon(log.append, "never")
    h.cancel()
    print(h.cancelled())
    done = loop.create_future()
    done.set_result(5)
    done.add_done_callback(lambda f: log.append("late"))
    log.append("before late")
    await asyncio.sleep(0)
    log.append("after late")
    print(await done)


asyncio.run(main())
print(log)
