# What `async for` says about an `__anext__` that gives nothing to wait for.
import asyncio


class Steps:
    def __init__(self, given):
        self.given = given

    def __aiter__(self):
        return self

    def __anext__(self):
        return self.given


class Waits:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        raise StopAsyncIteration


class BadWait:
    def __await__(self):
        return 5


async def main():
    for given in (5, "text", None, int, [1], BadWait()):
        try:
            async for _ in Steps(given):
                print("never")
        except TypeError as error:
            print(error)
    async for _ in Steps(Waits()):
        print("never")
    else:
        print("ended")
    try:
        await anext(Steps(5))
    except TypeError as error:
        print(error)


asyncio.run(main())
