# Asynchronous generators that are left suspended: the loop closes them, in a later round or at the end of the run.
import asyncio


async def numbers(name, waits=True):
    try:
        for number in range(10):
            yield number
    finally:
        print(name, "closes")
        if waits:
            await asyncio.sleep(0)
        print(name, "is closed")


async def left_by_break():
    async for number in numbers("a"):
        if number == 2:
            break
    print("after the loop")
    await asyncio.sleep(0)
    print("one round later")
    await asyncio.sleep(0.001)
    print("many rounds later")


kept = []


async def kept_suspended():
    generator = numbers("b")
    kept.append(generator)
    async for number in generator:
        if number == 1:
            break
    print("kept")


async def left_at_the_end():
    async for number in numbers("c"):
        break
    print("ends")


async def closed_by_hand():
    generator = numbers("d")
    print(await anext(generator), await anext(generator))
    await generator.aclose()
    print("closed by hand")
    async for number in numbers("e"):
        if number == 9:
            print("all of it")


async def several():
    async def worker(name):
        async for number in numbers(name, False):
            if number == 1:
                break
        return name

    print(await asyncio.gather(worker("f"), worker("g")))
    await asyncio.sleep(0.001)




asyncio.run(left_by_break())
print("--")
asyncio.run(kept_suspended())
print("--")
asyncio.run(left_at_the_end())
print("--")
asyncio.run(closed_by_hand())
print("--")
asyncio.run(several())
print("--")
loop = asyncio.new_event_loop()
loop.run_until_complete(kept_suspended())
print("the loop stands")
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
print([generator.ag_frame for generator in kept])
