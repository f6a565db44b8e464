# Names of tasks count on over runs; shutting a run down takes two.
import asyncio


async def name():
    return asyncio.current_task().get_name()


async def two():
    return [await asyncio.create_task(name()), await name()]


async def left():
    task = asyncio.create_task(asyncio.sleep(10))
    return task.get_name()


print(asyncio.run(name()))
print(asyncio.run(two()))
print(asyncio.run(left()))
print(asyncio.run(name()))
with asyncio.Runner() as runner:
    print(runner.run(name()))
    print(runner.run(two()))
print(asyncio.run(name()))
