def gen():
    yield 1
    try:
        next(g)
    except ValueError as e:
        yield str(e)


g = gen()
print(next(g), next(g))


class Tree:
    def __init__(self, v, *kids):
        self.v = v
        self.kids = kids

    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k


t = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(t), sum(t), [(a, b) for a in Tree(1, Tree(2)) for b in Tree(3, Tree(4))])


def shared():
    state = []

    def producer():
        for i in range(3):
            state.append(i)
            yield len(state)
    return producer, state


p, state = shared()
x, y = p(), p()
print(next(x), next(y), next(x), state, list(y), state)


def failing():
    yield 1
    raise ValueError("broken")


f = failing()
print(next(f))
for _ in range(2):
    try:
        next(f)
        print("never")
    except ValueError as e:
        print("error", e)
    except StopIteration:
        print("exhausted after error")


def stop_inside():
    yield 1
    raise StopIteration("x")


try:
    list(stop_inside())
except RuntimeError as e:
    print(e)


def big():
    n = 2**61
    for _ in range(5):
        n = yield n * 2


b = big()
print(next(b), b.send(2**62), b.send(3), b.send(2.5), b.send(10**30))


def many_locals(a, b=2, *args, k=5, **kw):
    c = a + b
    for i in range(2):
        d = [c, i]
        yield d, args, k, kw
        c += i + 1
    yield a, b, c, d


print(list(many_locals(1, 2, 3, k=6, z=7)))
