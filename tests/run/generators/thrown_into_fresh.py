# Exceptions thrown into generators that have not begun, stand somewhere, or are done.
def fresh():
    try:
        yield 1
        yield 2
    finally:
        print("cleaned up")


for exc in (StopIteration("x"), ValueError("v"), GeneratorExit(), StopIteration):
    g = fresh()
    try:
        g.throw(exc)
    except BaseException as e:
        print("fresh:", type(e).__name__, e)
    print(list(g), g.gi_frame)
for exc in (StopIteration("x"), ValueError("v"), KeyError):
    g = fresh()
    next(g)
    try:
        g.throw(exc)
    except BaseException as e:
        print("begun:", type(e).__name__, e, repr(e.__cause__))
    print(list(g))
g = fresh()
print(list(g))
for exc in (StopIteration("x"), ValueError("v")):
    try:
        g.throw(exc)
    except BaseException as e:
        print("done:", type(e).__name__, e)
for bad in (5, int, "text"):
    try:
        fresh().throw(bad)
    except TypeError as e:
        print(e)
try:
    fresh().send(1)
except TypeError as e:
    print(e)


def outer():
    try:
        yield from fresh()
    except KeyError as e:
        yield "outer has " + repr(e)


g = outer()
next(g)
print(g.throw(KeyError("k")))
print(next(g, "end"))
