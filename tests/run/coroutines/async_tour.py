# async
import asyncio
class AI:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1; await asyncio.sleep(0); return self.n
class AC:
    async def __aenter__(self): print("aenter"); return 5
    async def __aexit__(self, *a): print("aexit", a[0]); return True
async def agen(n):
    try:
        for i in range(n): yield i
    finally: print("agen fin")
async def main():
    async for x in AI(3): print(x)
    else: print("else")
    async with AC() as c: print(c); raise ValueError
    print([x async for x in agen(3)], {x: 1 async for x in AI(2)}, [await f(i) for i in range(2)])
    async for x in agen(5):
        if x == 1: break
    r = await asyncio.gather(f(1), f(2), f(3)); print(r)
    t = asyncio.create_task(f(9)); print(await t)
    try: await asyncio.wait_for(asyncio.sleep(5), 0.01)
    except asyncio.TimeoutError: print("timeout")
    try: await 5
    except TypeError as e: print(e)
    try:
        async for x in 5: pass
    except TypeError as e: print(e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    async def bad(): raise KeyError("k")
    try: await bad()
    except KeyError as e: print(repr(e))
    res = await asyncio.gather(bad(), f(1), return_exceptions=True); print(res)
    q = asyncio.Queue()
    async def prod():
        for i in range(3): await q.put(i)
        await q.put(None)
    async def cons():
        while (x := await q.get()) is not None: print("c", x)
    await asyncio.gather(prod(), cons())
    ev = asyncio.Event()
    async def waiter(): await ev.wait(); return "woke"
    t = asyncio.create_task(waiter()); await asyncio.sleep(0); ev.set(); print(await t)
    t = asyncio.create_task(asyncio.sleep(10)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled", t.cancelled())
    async with asyncio.TaskGroup() as tg: a = tg.create_task(f(1)); b = tg.create_task(f(2))
    print(a.result(), b.result())
    lock = asyncio.Lock()
    async with lock: print(lock.locked())
    print(lock.locked())
async def f(x): await asyncio.sleep(0); return x * 10
asyncio.run(main())
c = f(1)
try: c.send(1)
except TypeError as e: print(e)
c.close()
async def g(): return 1
co = g()
try: co.send(None)
except StopIteration as e: print(e.value)
try: co.send(None)
except RuntimeError as e: print(e)
print(type(co), type(agen(1)))
