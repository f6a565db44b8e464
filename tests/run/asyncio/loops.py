# Event loops by hand.
import asyncio


async def add(a, b):
    await asyncio.sleep(0)
    return a + b


loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed())
print(loop.run_until_complete(add(1, 2)))
f = loop.create_future()
loop.call_soon(f.set_result, "from callback")
print(loop.run_until_complete(f))
t = loop.create_task(add("a", "b"))
print(loop.run_until_complete(t), t.done())
loop.call_soon(print, "one")
loop.call_soon(print, "two", "three")
loop.call_soon(loop.stop)
loop.call_soon(print, "same round")
loop.run_forever()
loop.close()
print(loop.is_closed())
try:
    loop.call_soon(print)
except RuntimeError as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)


async def inside():
    running = asyncio.get_running_loop()
    print(running.is_running(), asyncio.get_event_loop() is running)
    print(asyncio.current_task().get_name().startswith("Task-"), len(asyncio.all_tasks()))
    t = asyncio.create_task(add(1, 1), name="named")
    print(t.get_name(), len(asyncio.all_tasks()))
    t.set_name("renamed")
    print(t.get_name(), await t, len(asyncio.all_tasks()))
    return "inside"


with asyncio.Runner() as runner:
    print(runner.run(inside()))
    print(runner.run(add(2, 3)))


async def raises():
    raise OSError("from run")


try:
    asyncio.run(raises())
except OSError as e:
    print(e)
