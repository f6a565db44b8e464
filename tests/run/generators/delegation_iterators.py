# yield from over iterators that are no generators.
class Plain:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("plain value")
        self.n -= 1
        return self.n


class Full(Plain):
    def send(self, value):
        print("send", value)
        return next(self)

    def throw(self, exc):
        print("throw", repr(exc))
        return "from throw"

    def close(self):
        print("close")


def d(it):
    r = yield from it
    print("result", r)
    return r


print(list(d(Plain(2))))
print(list(d([1, 2])), list(d("ab")), list(d({"k": 1})), list(d(range(2))), list(d(())))
g = d(Full(3))
print(next(g), g.send("x"), g.throw(ValueError("v")))
g.close()
g = d(Plain(3))
next(g)
try:
    g.send("x")
except AttributeError as e:
    print(e)
g = d(Plain(3))
next(g)
try:
    g.throw(ValueError("nobody takes it"))
except ValueError as e:
    print(e)
g = d(Plain(3))
next(g)
print(g.close())
g = d([1, 2, 3])
next(g)
try:
    g.send(1)
except AttributeError as e:
    print(e)
for bad in (5, None):
    try:
        next(d(bad))
    except TypeError as e:
        print(e)


class Sequence:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * i


print(list(d(Sequence())))


class Raises(Plain):
    def __next__(self):
        raise OSError("broken")


try:
    next(d(Raises(1)))
except OSError as e:
    print(e)


def shared():
    s = iter([1, 2, 3, 4])
    yield from zip(s, s)
    yield from map(str, [1, 2])
    yield from filter(None, [0, 1])
    yield from enumerate("a")
    yield from reversed([1, 2])
    yield from sorted({3, 1})


print(list(shared()))
