# Cancelling tasks in all of their states.
import asyncio


async def sleeper(log, name):
    try:
        log.append(name + " starts")
        await asyncio.sleep(10)
        log.append("never")
    except asyncio.CancelledError:
        log.append(name + " cancelled")
        raise
    finally:
        log.append(name + " cleans up")


async def main():
    log = []
    t = asyncio.create_task(sleeper(log, "one"))
    await asyncio.sleep(0)
    print(t.cancel(), t.cancelled(), t.done(), t.cancelling())
    try:
        await t
    except asyncio.CancelledError:
        print("CancelledError")
    print(t.cancelled(), t.done(), t.cancel(), log)

    t = asyncio.create_task(sleeper(log, "unstarted"))
    t.cancel()
    await asyncio.gather(t, return_exceptions=True)
    print(t.cancelled(), log[3:])

    async def stubborn():
        for i in range(3):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print("refused", i)
        return "finished"

    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    for _ in range(3):
        t.cancel()
        await asyncio.sleep(0)
    print(await t, t.cancelled())

    async def converts():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            raise ValueError("instead")

    t = asyncio.create_task(converts())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except ValueError as e:
        print(e)

    async def parent():
        await sleeper(log, "child")

    log.clear()
    t = asyncio.create_task(parent())
    await asyncio.sleep(0)
    t.cancel("message")
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args, log)

    log.clear()
    g = asyncio.gather(sleeper(log, "x"), sleeper(log, "y"))
    await asyncio.sleep(0)
    g.cancel()
    try:
        await g
    except asyncio.CancelledError:
        print("gather cancelled", log)
    try:
        t.exception()
    except asyncio.CancelledError:
        print("exception() raises")
    self = asyncio.current_task()
    self.cancel()
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("self", self.uncancel())


asyncio.run(main())


async def left_over():
    log = []
    t = asyncio.create_task(sleeper(log, "left"))
    await asyncio.sleep(0)
    return log


print(asyncio.run(left_over()))
