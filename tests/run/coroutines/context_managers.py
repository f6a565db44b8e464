# async with: order of calls, suppression, ways out.
def drive(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


class Tick:
    def __await__(self):
        yield


class CM:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await Tick()
        print("enter", self.name)
        return self.name

    async def __aexit__(self, t, e, tb):
        await Tick()
        print("exit", self.name, repr(e))
        return self.swallow


async def ways_out(k):
    async with CM(k) as name:
        if k == "return":
            return "returned " + name
        if k == "raise":
            raise ValueError("raised")
    return "end"


async def main():
    async with CM("a") as a, CM("b") as b:
        print(a, b)
    async with (
        CM("c"),
        CM("d") as d,
    ):
        print(d)
    print(await ways_out("return"), await ways_out("normal"))
    try:
        await ways_out("raise")
    except ValueError as e:
        print(e)
    async with CM("swallows", True):
        raise KeyError("swallowed")
    print("after")
    for i in range(3):
        async with CM(f"loop{i}"):
            if i == 0:
                continue
            break
    async with CM("outer", True):
        async with CM("inner"):
            raise OSError("both see it")
    return "done"


print(drive(main()))


class NoExit:
    async def __aenter__(self):
        return self


async def missing():
    async with 5:
        pass


try:
    drive(missing())
except TypeError as e:
    print(e)


class Stack:
    def __init__(self):
        self.log = []

    async def __aenter__(self):
        self.log.append("enter")
        return self.log

    async def __aexit__(self, *args):
        self.log.append(args[0] is None)


async def reuse():
    s = Stack()
    async with s as log:
        async with s:
            log.append("body")
    return s.log


print(drive(reuse()))
