# Coroutines, asynchronous iteration and contexts, tasks, queues and what fails in them.
import asyncio
async def add(a, b):
    await asyncio.sleep(0)
    return a + b
class ACM:
    async def __aenter__(self): print("aenter"); return self
    async def __aexit__(self, *a): print("aexit", a[0]); return True
class AIt:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
async def agen(n):
    try:
        for i in range(n):
            got = yield i
            if got: print("got", got)
    finally:
        print("agen closed")
class Aw:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "awaited"
async def main():
    print(await add(1, 2))
    print(await asyncio.gather(add(1, 1), add(2, 2), add(3, 3)))
    async with ACM() as c: raise ValueError("x")
    async for i in AIt(3): print(i, end=" ")
    else: print("done")
    print([i async for i in agen(3)], [i async for i in AIt(4) if i % 2], {i: i async for i in agen(2)})
    print(await Aw())
    t = asyncio.create_task(add(5, 6), name="mytask")
    print(t.done(), t.get_name()); print(await t, t.done(), t.result())
    try: await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except asyncio.TimeoutError as e: print("timeout", type(e).__name__)
    async def fail(): raise KeyError("boom")
    r = await asyncio.gather(fail(), add(1, 1), return_exceptions=True); print(r)
    t = asyncio.create_task(asyncio.sleep(10)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled", t.cancelled())
    q = asyncio.Queue()
    async def prod():
        for i in range(3): await q.put(i); await asyncio.sleep(0)
        await q.put(None)
    async def cons():
        out = []
        while (x := await q.get()) is not None: out.append(x)
        return out
    print((await asyncio.gather(prod(), cons()))[1])
    lock = asyncio.Lock()
    async with lock: print(lock.locked())
    ev = asyncio.Event(); asyncio.get_running_loop().call_soon(ev.set); print(await ev.wait())
    g = agen(5); print(await anext(g), await g.asend("hey")); await g.aclose()
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(add(1, 2)); tg.create_task(fail())
    except* KeyError as eg: print(eg.exceptions)
    try: await 5
    except TypeError as e: print(e)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    for c in asyncio.as_completed([add(1, 0), add(2, 0)]): print(await c)
    s = asyncio.Semaphore(1)
    async with s: pass
    return "end"
print(asyncio.run(main()))
c = add(1, 2)
print(type(c).__name__, asyncio.iscoroutine(c), asyncio.iscoroutinefunction(add)); c.close()
async def plain(): return 7
co = plain()
try: co.send(None)
except StopIteration as e: print(e.value)
try: co.send(None)
except RuntimeError as e: print(e)
