# Coroutines, asynchronous generators and the parts of asyncio that scripts use, in one program.

import asyncio
log = []

class Res:

    def __init__(self, n):
        self.n = n

    async def __aenter__(self):
        log.append(f'+{self.n}')
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, t, v, tb):
        log.append(f'-{self.n} {(t.__name__ if t else None)}')
        return self.n == 'sup'

async def agen(n):
    try:
        for i in range(n):
            r = (yield i)
            if r:
                print('asend', r)
    finally:
        print('agen closed')

async def main():
    async with Res('a') as a, Res('b'):
        print(a.n)
    async with Res('sup'):
        raise ValueError('x')
    print(log)
    g = agen(3)
    print(await g.__anext__(), await g.asend('hi'), await anext(g), await anext(g, 'default'))
    g = agen(5)
    async for x in g:
        if x == 1:
            break
    await g.aclose()
    g = agen(2)
    await anext(g)
    try:
        await g.athrow(KeyError('k'))
    except KeyError as e:
        print('athrow', e)
    print([x async for x in agen(3) if x != 1], {x async for x in agen(2)})
    print({x: x * x async for x in agen(2)}, sum([x async for x in agen(4)]))
    async for x in agen(2):
        print(x)
    else:
        print('else')

    async def fail():
        raise RuntimeError('fail')
    try:
        await fail()
    except RuntimeError as e:
        print(e)
    t = asyncio.create_task(fail(), name='T1')
    print(t.get_name(), t.done())
    try:
        await t
    except RuntimeError as e:
        print('task', e, t.exception())
    print(await asyncio.gather(*(asyncio.sleep(0.001 * (3 - i), result=i) for i in range(3))))
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(0, 1)), asyncio.create_task(asyncio.sleep(5))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    [p.cancel() for p in pending]
    ev = asyncio.Event()
    lock = asyncio.Lock()
    sem = asyncio.Semaphore(2)

    async def waiter():
        await ev.wait()
        return 'evented'
    w = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    ev.set()
    print(await w, ev.is_set())

    async def crit(n):
        async with lock:
            log.append(n)
            await asyncio.sleep(0)
            log.append(n)
    log.clear()
    await asyncio.gather(crit(1), crit(2))
    print(log)
    async with sem:
        print(sem.locked())
    for coro in asyncio.as_completed([asyncio.sleep(0.002, 'slow'), asyncio.sleep(0, 'fast')]):
        print(await coro)
    fut = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(fut.set_result, 'fut')
    print(await fut)
    try:
        await asyncio.wait_for(asyncio.sleep(10), timeout=0.001)
    except TimeoutError:
        print('timeout')
    try:
        async with asyncio.timeout(0.001):
            await asyncio.sleep(1)
    except TimeoutError:
        print('timeout2')

    async def cancel_me():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print('cancelling')
            raise
        finally:
            print('cleanup')
    t = asyncio.create_task(cancel_me())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('was cancelled', t.cancelled())
    q = asyncio.Queue(maxsize=1)
    await q.put(1)
    print(q.full(), q.qsize())
    try:
        q.put_nowait(2)
    except asyncio.QueueFull:
        print('full')
    print(await q.get(), q.empty(), asyncio.current_task() is not None, asyncio.iscoroutinefunction(main))
    print(asyncio.iscoroutine(5))
    shielded = await asyncio.shield(asyncio.sleep(0, 'sh'))
    print(shielded)
    loop = asyncio.get_running_loop()
    loop.call_later(0.001, lambda: print('later'))
    await asyncio.sleep(0.005)
    return 'returned'
print(asyncio.run(main()))

async def gen_in():
    return [i async for i in agen(2)]
c = gen_in()
try:
    c.send(None)
except StopIteration as e:
    print('v', e.value)

async def raiser():
    raise StopIteration
try:
    raiser().send(None)
except RuntimeError as e:
    print(e)
print(type(agen(1)).__name__, type(gen_in).__name__)

class AIt:

    def __aiter__(self):
        return 5

async def bad():
    async for x in AIt():
        pass
try:
    bad().send(None)
except TypeError as e:
    print(e)
