# What is a coroutine, a coroutine function, a future; names of tasks; odd ends of running.
import asyncio


async def work():
    await asyncio.sleep(0)
    return 7


def plain():
    pass


async def generator():
    yield 1


async def main():
    print(asyncio.iscoroutinefunction(work), asyncio.iscoroutinefunction(plain), asyncio.iscoroutinefunction(generator))
    coro = work()
    print(asyncio.iscoroutine(coro), asyncio.iscoroutine(plain), asyncio.isfuture(coro))
    task = asyncio.create_task(coro)
    print(asyncio.isfuture(task), task.get_coro() is coro)
    task.set_name("named")
    print(task.get_name(), await task)
    print(await asyncio.gather())
    done = asyncio.Future()
    done.set_result(1)
    print(done, await done)
    done = asyncio.Future()
    print(done)
    done.cancel()
    print(done, done.cancelled())


asyncio.run(main())


async def leave():
    raise SystemExit(3)


try:
    asyncio.run(leave())
except SystemExit as error:
    print("exit", error.code)


async def nested():
    coro = work()
    try:
        asyncio.run(coro)
    except RuntimeError as error:
        print(error)
    coro.close()


asyncio.run(nested())
