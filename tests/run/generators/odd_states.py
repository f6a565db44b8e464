import sys


# The handled exception belongs to whoever runs.
def handler():
    try:
        raise KeyError("inner")
    except KeyError:
        yield "in handler"
        try:
            raise
        except KeyError as e:
            yield "reraised " + repr(e)
    yield "out"


def watch():
    g = handler()
    try:
        raise ValueError("outer")
    except ValueError:
        print(next(g))
        try:
            raise
        except ValueError as e:
            print("still", repr(e), repr(e.__context__))
    print(next(g), next(g))


watch()


def context():
    try:
        yield 1
    except ValueError:
        raise TypeError("second")


c = context()
next(c)
try:
    c.throw(ValueError("first"))
except TypeError as e:
    print(repr(e), repr(e.__context__))


# Exceptions as classes, into generators in all states.
def states():
    yield 1


for prepare in range(3):
    s = states()
    for _ in range(prepare):
        next(s, None)
    try:
        s.throw(KeyError)
    except KeyError as e:
        print(prepare, repr(e), next(s, "done"))


# close() and its result.
def closing():
    try:
        yield 1
    except GeneratorExit:
        return "closed"


c = closing()
print(next(c), c.close(), c.close())
c = closing()
print(c.close(), list(c))


# with and nested finally.
class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind is not None)
        return False


def managed():
    with Manager("a") as a:
        with Manager("b"):
            yield a.name
            yield "second"


for m in managed():
    print(m)
    break
print("after break")
m = managed()
next(m)
m.close()
print(list(managed()))


def nested():
    try:
        try:
            yield 1
        finally:
            print("inner")
            yield 2
    finally:
        print("outer")


n = nested()
print(next(n))
try:
    n.throw(ValueError("x"))
except ValueError:
    print("never")
print("yielded in finally")
try:
    next(n)
except ValueError as e:
    print(repr(e))


# PEP 479.
def stops(how):
    yield 1
    if how:
        raise StopIteration("direct")
    next(iter([]))


for how in (True, False):
    try:
        print(list(stops(how)))
    except RuntimeError as e:
        print(e, repr(e.__cause__), e.__cause__ is e.__context__)


def catches():
    try:
        yield next(iter(()))
    except StopIteration:
        yield "caught"


print(list(catches()))
