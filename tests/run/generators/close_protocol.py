# close: GeneratorExit inside, return values, ignoring it, raising something else.
def plain():
    yield 1


def counted(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")


log = []
g = counted(log)
next(g)
print(g.close(), log)
print(g.close(), log)
print(next(g, "end"))

g = counted(log)
g.close()
print("never started", log)

g = counted(log)
list(g)
g.close()
print("exhausted", log)


def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = ignores()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def returns():
    try:
        yield
    except GeneratorExit:
        return "returned"


g = returns()
next(g)
print(g.close())
print(g.close())


def replaces():
    try:
        yield
    finally:
        raise KeyError("instead")


g = replaces()
next(g)
try:
    g.close()
except KeyError as e:
    print("KeyError", e)
print(next(g, "over"))


def swallows():
    while True:
        try:
            yield
        except Exception as e:
            print("not an Exception:", e)


g = swallows()
next(g)
print(g.close())
