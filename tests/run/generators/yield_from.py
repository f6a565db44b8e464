def inner(n):
    for i in range(n):
        got = yield i
        if got:
            print("inner got", got)
    return "result " + str(n)


def outer():
    r = yield from inner(2)
    print(r)
    r = yield from inner(0)
    print(r)
    x = yield from [10, 20]
    print(x)
    yield from "ab"
    yield from (c * 2 for c in "c")
    return "end"


g = outer()
out = []
try:
    while True:
        out.append(next(g))
except StopIteration as e:
    print(out, e.value)
g = outer()
print(next(g), g.send("hello"))


def tree(t):
    if isinstance(t, list):
        for x in t:
            yield from tree(x)
    else:
        yield t


print(list(tree([1, [2, [3, [4]], []], 5])))


def delegate():
    try:
        yield from inner(5)
    except ValueError as e:
        yield "handled " + str(e)


g = delegate()
print(next(g), g.throw(ValueError("thrown")), next(g, "done"))


def chain(*its):
    for it in its:
        yield from it


print(list(chain("ab", [1], range(2), {"k": 1})), sum(chain([1], [2, 3])))


def bad():
    yield from 5


try:
    next(bad())
except TypeError as e:
    print(e)
