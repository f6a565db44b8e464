# gather of many, and of the same future several times.
import asyncio


async def number(n):
    if n % 3 == 0:
        await asyncio.sleep(0)
    return n


async def fails():
    raise ValueError("no")


async def main():
    results = await asyncio.gather(*[number(i) for i in range(500)])
    print(len(results), results[:4], sum(results))
    task = asyncio.create_task(number(3))
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(future.set_result, "set")
    print(await asyncio.gather(task, future, task, number(1), future))
    print(await asyncio.gather(task, task, fails(), return_exceptions=True))
    try:
        await asyncio.gather(number(1), fails(), task)
    except ValueError as e:
        print("raised", e)
    print(await asyncio.gather())


asyncio.run(main())
