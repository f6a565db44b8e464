# yield from passes on what is sent and thrown; close reaches the inner generator.
def inner(name):
    try:
        while True:
            try:
                got = yield name
                print(name, "got", got)
                if got == "stop":
                    return name + " result"
            except ValueError as e:
                print(name, "caught", e)
    finally:
        print(name, "finally")


def outer():
    try:
        r = yield from inner("first")
        print("outer has", r)
        r = yield from inner("second")
        print("outer has", r)
    except KeyError as e:
        print("outer caught", e)
        yield "recovered"
    finally:
        print("outer finally")


g = outer()
print(next(g))
print(g.send("hello"))
print(g.throw(ValueError("boo")))
print(g.send("stop"))
print(g.throw(KeyError("key")))
print(next(g, "end"))

g = outer()
next(g)
g.close()

g = outer()
next(g)
try:
    g.throw(TypeError("through"))
except TypeError as e:
    print("out", e)


def level(n):
    if n:
        try:
            x = yield from level(n - 1)
        except ZeroDivisionError:
            x = "zero"
        return [x]
    y = yield "bottom"
    return 1 / y


for y in (2, 0):
    g = level(3)
    print(next(g))
    try:
        g.send(y)
    except StopIteration as e:
        print(e.value)
