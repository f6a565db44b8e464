# A generator that is running cannot be resumed.
def again():
    try:
        next(me)
    except ValueError as e:
        print("inside:", e)
        yield "caught"
    yield "second"


me = again()
print(list(me))


def deep():
    yield 1
    yield helper()


def helper():
    try:
        return next(d)
    except ValueError as e:
        return f"nested: {e}"


d = deep()
print(list(d))


def closes():
    try:
        c.close()
    except ValueError as e:
        print(e)
    try:
        c.throw(KeyError)
    except ValueError as e:
        print(e)
    try:
        c.send(1)
    except ValueError as e:
        print(e)
    yield 1


c = closes()
print(list(c))


def escapes():
    yield 1
    next(x)


x = escapes()
print(next(x))
try:
    next(x)
except ValueError as e:
    print("out:", e)
print(list(x))
