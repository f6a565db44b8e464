def echo():
    received = yield "ready"
    while True:
        received = yield "got " + str(received)


g = echo()
print(next(g), g.send(1), g.send("x"), next(g))
g.close()
try:
    g.send(1)
except StopIteration:
    print("closed")


def averager():
    total = 0
    n = 0
    avg = None
    while True:
        x = yield avg
        if x is None:
            return total, n
        total += x
        n += 1
        avg = total / n


a = averager()
next(a)
print(a.send(10), a.send(20), a.send(2.5))
try:
    a.send(None)
except StopIteration as e:
    print(e.value)


def catcher():
    while True:
        try:
            yield "waiting"
        except ValueError as e:
            print("caught", e)
        except KeyError:
            yield "key"


c = catcher()
print(next(c), c.throw(ValueError("v")), c.throw(KeyError("k")), next(c))
try:
    c.throw(TypeError("through"))
except TypeError as e:
    print(e)
print(next(c, "finished"))
g = echo()
try:
    g.send("too early")
except TypeError as e:
    print(e)


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)
fresh = echo()
fresh.close()
try:
    fresh.throw(ValueError("into closed"))
except ValueError as e:
    print(e)
