def count(n):
    i = 0
    while i < n:
        yield i
        i += 1


def three():
    yield 1
    yield "two"
    yield 3.0


def empty():
    return
    yield


for x in count(3):
    print(x)
print(list(count(5)), list(three()), list(empty()), sum(count(101)), tuple(count(0)))
g = count(2)
print(next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print("stopped", e.value)
print(next(g, "default"))
a, b, c = three()
print(a, b, c, max(count(10)), 3 in count(5), list(zip(count(3), three())), [*count(2), *three()])
print(type(g).__name__, iter(g) is g)


def squares():
    n = 1
    while True:
        yield n * n
        n += 1


for s in squares():
    if s > 50:
        break
print(s)
