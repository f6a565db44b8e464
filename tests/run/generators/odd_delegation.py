# yield from over all kinds, throw and close through it.
def inner(log):
    try:
        got = yield "i1"
        log.append(got)
        yield "i2"
    except ValueError as e:
        log.append("inner caught " + str(e))
        yield "recovered"
        return "ret"
    finally:
        log.append("inner finally")
    return "normal"


def outer(log):
    r = yield from inner(log)
    log.append(r)
    try:
        yield from [1, 2]
    except KeyError as e:
        log.append("outer caught " + repr(e))
        yield "outer recovered"
    return r


log = []
g = outer(log)
print(next(g), g.throw(ValueError("boom")), next(g), g.throw(KeyError("k")))
try:
    next(g)
except StopIteration as e:
    print(e.value, log)
log = []
g = outer(log)
print(next(g), g.send("sent"), next(g), next(g), next(g, "end"), log)
log = []
g = outer(log)
next(g)
g.close()
print(log)

# Sharing the inner one.
shared = inner([])
print(next(shared))


def user():
    yield from shared


u = user()
print(next(u))
u.close()
print(next(shared, "closed by its user"))


# Exhausted inner generator.
def small():
    yield 1
    return "value"


s = small()
list(s)


def again():
    r = yield from s
    yield r


print(list(again()))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


def over(it):
    yield from it
    yield "end"


print(list(over(Countdown(3))), list(over("ab")), list(over(range(2))), list(over({1: 2})))


# Deep recursion through generators.
def depth(n):
    if n == 0:
        yield 0
    else:
        for x in depth(n - 1):
            yield x + 1


print(list(depth(200)))


def forever(n):
    yield n
    yield from forever(n + 1)


try:
    for x in forever(0):
        pass
except RecursionError:
    print("recursion", x > 100)


# Handlers around loops over generators.
def loop(log):
    for i in range(3):
        try:
            yield i
        except ValueError:
            log.append(i)
            continue
        finally:
            log.append("f" + str(i))


log = []
g = loop(log)
print(next(g), g.throw(ValueError), next(g, "end"), log)
g.close()
print(log)


def returns_in_finally():
    try:
        yield 1
    finally:
        return "finally"


g = returns_in_finally()
next(g)
try:
    g.throw(KeyError("lost"))
except StopIteration as e:
    print(e.value)


def early(log):
    for x in loop(log):
        if x == 1:
            log.append("return")
            return x


log = []
print(early(log), log)


def search(log):
    for x in loop(log):
        for y in loop(log):
            if y == 1:
                log.append("break inner")
                break
        if x == 1:
            log.append("break outer")
            break
    else:
        log.append("else")
    log.append("after")


log = []
search(log)
print(log)


# Generators held by generators.
def first(log):
    try:
        yield 1
        yield 2
    finally:
        log.append("first closed")


def second(it, log):
    try:
        for x in it:
            yield x * 10
    finally:
        log.append("second closed")


log = []
it = first(log)
s = second(it, log)
log.append(next(s))
s.close()
it.close()
print(log)
pairs = ((a, b) for a in range(3) for b in "xy" if a != 1)
print(next(pairs), list(pairs), next(pairs, None))
gens = [(lambda k: (k * i for i in range(3)))(k) for k in range(3)]
print([list(g) for g in gens])
try:
    next(5)
except TypeError as e:
    print(e)
g = small()
print(g is iter(g), g.__next__(), hasattr(g, "send"), callable(g.close))
try:
    g.__next__()
except StopIteration as e:
    print("value", e.value, e.args)
