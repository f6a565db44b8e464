# What callbacks raise goes to the loop's handler; the loop goes on.
import asyncio


def handler(loop, context):
    print("handler:", context["message"].split(" at ")[0], "|", repr(context.get("exception")))


def broken(x):
    raise ValueError(x)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(broken, 1)
    loop.call_soon(lambda: 1 / 0)
    loop.call_later(0.001, broken, 2)
    await asyncio.sleep(0.01)
    future = loop.create_future()
    future.add_done_callback(lambda done: broken(done.result()))
    future.add_done_callback(lambda done: print("second callback", done.result()))
    future.set_result(3)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "own message"})
    try:
        loop.set_exception_handler(5)
    except TypeError as error:
        print(error)
    handle = loop.call_soon(print, "never")
    handle.cancel()
    print(handle.cancelled())
    await asyncio.sleep(0)
    return "done"


print(asyncio.run(main()))
