def gen():
    r = yield 1
    print("got", r)
    try: r = yield 2
    except ValueError as e: print("exc", e); r = yield 3
    return "ret"
g = gen()
print(next(g), g.send("a"), g.throw(ValueError("v")))
try: next(g)
except StopIteration as s: print(s.value, s.args)
try: next(g)
except StopIteration as s: print(s.value)
def deleg():
    v = yield from gen()
    print("v", v)
    yield from [7, 8]
    yield from range(2)
print(list(deleg()))
g = gen()
try: g.send(1)
except TypeError as e: print(e)
def bad():
    yield 1
    raise StopIteration("x")
try: list(bad())
except RuntimeError as e: print(e, repr(e.__cause__))
def ign():
    while True:
        try: yield 1
        except GeneratorExit: print("ge"); yield 2
g = ign(); next(g)
try: g.close()
except RuntimeError as e: print(e)
ge = (x * x for x in range(4) if x % 2)
print(next(ge), list(ge), list(ge))
print(type(ge), gen.__name__, g.__name__ if hasattr(g, "__name__") else "")
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
from itertools import islice
print(list(islice(fib(), 10)))
def r():
    x = yield
    while x: x = yield x * 2
q = r(); next(q); print(q.send(3), q.send(4))
try: q.send(0)
except StopIteration: print("stop")
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(3)), sum(It(4)), max(It(5)), tuple(It(2)), [*It(3)], {*It(2)}, 2 in It(5))
it = iter(It(2)); print(next(it), next(it), next(it, "d"))
class Sq:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i * i
print(list(Sq()), 4 in Sq(), [*reversed([1,2])])
print(list(iter(iter([1, 2, 0, 3]).__next__, 0)))
print({k: v for k, v in zip("ab", [1, 2])}, {x % 3 for x in range(9)}, [(i, j) for i in range(3) for j in range(i)])
print([[j for j in range(i)] for i in range(3)])
def inf():
    try:
        yield
    finally:
        print("cleanup")
h = inf(); next(h); del h
print("end")
print(g.gi_frame is None, gen().gi_running, gen().gi_yieldfrom)
a = gen(); print(a is iter(a))
async def co(): return 3
c = co(); print(type(c)); 
try: c.send(None)
except StopIteration as s: print(s.value)
