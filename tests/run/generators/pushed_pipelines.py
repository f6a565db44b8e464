# Generators that are sent to: pipelines, a scheduler, and what closing and throwing does along the way.
def started(function):
    def start(*args):
        generator = function(*args)
        next(generator)
        return generator

    return start


@started
def printer(name):
    try:
        while True:
            print(name, (yield))
    except GeneratorExit:
        print("closing", name)


@started
def broadcast(*targets):
    while True:
        value = yield
        for target in targets:
            target.send(value)


@started
def only(wanted, target):
    while True:
        value = yield
        if wanted(value):
            target.send(value)


odd, every = printer("odd"), printer("every")
source = broadcast(only(lambda x: x % 2, odd), every)
for number in range(4):
    source.send(number)
odd.close()
try:
    source.send(5)
except RuntimeError as error:
    print(error, repr(error.__cause__))
every.close()


def countdown(name, n):
    while n:
        print(name, n)
        yield
        n -= 1
    return name


tasks = [countdown("a", 2), countdown("b", 3)]
while tasks:
    task = tasks.pop(0)
    try:
        next(task)
        tasks.append(task)
    except StopIteration as stop:
        print("finished", stop.value)


def inner():
    try:
        got = yield 1
        print("inner got", got)
        yield 2
    finally:
        print("inner left")
    return "result"


def outer():
    try:
        print("result", (yield from inner()))
    except KeyError as error:
        print("outer caught", repr(error))
        yield "recovered"


g = outer()
print(next(g), g.send("sent"), g.throw(KeyError("thrown")), list(g))
g = outer()
print(next(g), g.send(None), next(g, "end"))
g = outer()
next(g)
g.close()
print(next(g, "closed"))
