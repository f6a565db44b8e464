# StopIteration does not leave a generator.
def raises():
    yield 1
    raise StopIteration("from inside")


g = raises()
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(e)
    print(type(e.__cause__).__name__, type(e.__context__).__name__)
print(next(g, "over"))


def forgets(it):
    while True:
        yield next(it)


g = forgets(iter([1, 2]))
print(next(g), next(g))
try:
    next(g)
except RuntimeError as e:
    print(e)


def careful(it):
    while True:
        try:
            x = next(it)
        except StopIteration:
            return "done"
        yield x


print(list(careful(iter("ab"))))

g = (next(i) for i in [iter([1]), iter([])])
try:
    print(list(g))
except RuntimeError as e:
    print(e)


def thrown():
    yield 1


g = thrown()
next(g)
try:
    g.throw(StopIteration("thrown in"))
except RuntimeError as e:
    print(e)


def catches():
    try:
        yield 1
    except StopIteration as e:
        yield e.value


g = catches()
next(g)
print(g.throw(StopIteration("caught")))
