async def coroutine():
    await coroutine()


def g(x):
    try:
        print(x)
    except* ValueError:
        pass
    type T = int
    eval("1")
    print(globals())
    return bytes(3)


def generic[T](x: T):
    return x
