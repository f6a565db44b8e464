# Locals of generators captured by closures, and the other way round.
def makers():
    total = 0
    for i in range(3):
        def show(k=i):
            return k, i, total

        def add(n):
            nonlocal total
            total += n
            return total

        yield show, add


keep = []
for show, add in makers():
    keep.append(show)
    print(show(), add(10), show())
print([f() for f in keep])


def outer(limit):
    def gen():
        nonlocal limit
        while limit > 0:
            yield limit
            limit -= 1

    def raise_limit(n):
        nonlocal limit
        limit += n

    return gen(), raise_limit


g, more = outer(2)
print(next(g))
more(1)
print(list(g))

fs = [lambda: x for x in (n for n in range(3))]
print([f() for f in fs])


def lazy():
    y = 1
    e = (y + i for i in range(3))
    y = 100
    return e


print(list(lazy()))
