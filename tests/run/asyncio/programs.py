# Small concurrent programs.
import asyncio


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = asyncio.Lock()

    async def move(self, other, amount):
        async with self.lock:
            if self.balance < amount:
                raise ValueError(f"only {self.balance}")
            await asyncio.sleep(0)
            self.balance -= amount
            other.balance += amount
            return amount


async def pipeline(items):
    first, second = asyncio.Queue(), asyncio.Queue()

    async def stage(source, target, f):
        while (item := await source.get()) is not None:
            await target.put(f(item))
        await target.put(None)

    out = asyncio.Queue()
    stages = [
        asyncio.create_task(stage(first, second, lambda x: x + 1)),
        asyncio.create_task(stage(second, out, lambda x: x * x)),
    ]
    for item in items:
        await first.put(item)
    await first.put(None)
    results = []
    while (item := await out.get()) is not None:
        results.append(item)
    await asyncio.gather(*stages)
    return results


async def ticker(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)


async def retry(f, times):
    for attempt in range(1, times + 1):
        try:
            return await f(attempt)
        except ConnectionError as e:
            print("attempt", attempt, e)
            await asyncio.sleep(0.001 * attempt)
    return "gave up"


async def flaky(n):
    if n < 3:
        raise ConnectionError(f"failure {n}")
    return f"ok after {n}"


class Server:
    def __init__(self):
        self.handlers = {}

    def route(self, path):
        def decorate(f):
            self.handlers[path] = f
            return f
        return decorate

    async def request(self, path, *args):
        handler = self.handlers.get(path)
        if handler is None:
            return 404, None
        return 200, await handler(*args)


server = Server()


@server.route("/hello")
async def hello(name):
    await asyncio.sleep(0)
    return "hello " + name


@server.route("/sum")
async def total(*numbers):
    return sum(numbers)


async def main():
    a, b = Account(100), Account(0)
    results = await asyncio.gather(*(a.move(b, 40) for _ in range(3)), return_exceptions=True)
    print([str(r) for r in results], a.balance, b.balance)
    print(await pipeline(range(5)))
    print([i async for i in ticker(3)], [i * 2 async for i in ticker(4) if i % 2])
    print(await retry(flaky, 5), await retry(flaky, 2))
    print(await asyncio.gather(server.request("/hello", "you"), server.request("/sum", 1, 2), server.request("/no")))
    for c in asyncio.as_completed([asyncio.sleep(0.02, "slow"), asyncio.sleep(0.001, "fast")]):
        print(await c)


asyncio.run(main())
