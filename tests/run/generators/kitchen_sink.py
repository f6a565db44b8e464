# Generators: send, throw, close, delegation, and iterators of classes beside them.
def gen(n):
    for i in range(n):
        r = yield i
        if r: print("received", r)
    return "ret"
g = gen(3)
print(next(g), g.send("hi"), next(g))
try: next(g)
except StopIteration as e: print("stop", e.value)
try: next(g)
except StopIteration as e: print("stop again", e.value)
print(next(g, "default"))
def deleg():
    r = yield from gen(2)
    print("deleg got", r)
    yield from [10, 20]
    yield from "ab"
    return 5
print(list(deleg()))
g = gen(3)
try: g.send(5)
except TypeError as e: print(e)
g.close(); g.close()
def cl():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("cleanup")
g = cl(); next(g); g.close()
g = cl(); next(g); del g
def bad():
    try: yield 1
    except GeneratorExit: yield 2
g = bad(); next(g)
try: g.close()
except RuntimeError as e: print(e)
def th():
    while True:
        try:
            x = yield
            print("x", x)
        except ValueError as e:
            print("caught", e)
            yield "caught"
g = th(); next(g)
print(g.throw(ValueError("v1")))
next(g)
print(g.throw(ValueError))
try: g.throw(KeyError("k"))
except KeyError as e: print("out", e)
try: next(g)
except StopIteration: print("finished")
def si():
    raise StopIteration("x")
    yield
try: list(si())
except RuntimeError as e: print(e, repr(e.__cause__))
def reent():
    yield next(g2)
g2 = reent()
try: next(g2)
except ValueError as e: print(e)
print(type(g), type(gen), gen.__name__, g.__name__, g.__qualname__)
sq = (x * x for x in range(5) if x % 2)
print(sq.__name__, next(sq), list(sq), list(sq))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
import io, itertools
print(list(itertools.islice(fib(), 10)), list(itertools.takewhile(lambda x: x < 50, fib())))
def tree(t):
    if t:
        l, v, r = t
        yield from tree(l); yield v; yield from tree(r)
print(list(tree((((None, 1, None), 2, None), 3, (None, 4, None)))))
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(3)), sum(It(4)), max(It(5)), tuple(It(2)), 2 in It(4), sorted(It(3)))
a, *b, c = It(5); print(a, b, c)
class Seq:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * 10
print(list(Seq()), 20 in Seq(), list(reversed([1, 2])), [*Seq()])
it = iter(Seq()); print(next(it), type(it).__name__)
it = iter([1, 2, 3].pop, 1); print(list(it))
def ret_none(): yield
print(next(ret_none()))
def lam(): return (yield)
g = lam(); next(g)
try: g.send(99)
except StopIteration as e: print(e.value)
print([*gen(2), *gen(1)], {*gen(3)}, dict(zip(gen(2), "ab")))
def ctx():
    with io.StringIO() as f:
        yield f.closed
    yield f.closed
print(list(ctx()))
for i, (x, y) in enumerate(zip(gen(3), gen(2))): print(i, x, y)
x = yield_expr = [(yield_) for yield_ in range(2)]
print(x)
def g3():
    x = yield from g4()
    return x + 1
def g4():
    y = yield 1
    return y
g = g3(); next(g)
try: g.send(10)
except StopIteration as e: print(e.value)
