# generators
def g(n):
    i = 0
    while i < n:
        x = yield i
        if x: print("got", x); i = x
        else: i += 1
it = g(5)
print(next(it), it.send(2), next(it), list(it))
try: next(it)
except StopIteration as e: print(repr(e))
it = g(3)
try: it.send(1)
except TypeError as e: print(e)
def t():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("caught", e)
        yield 99
    finally:
        print("fin")
it = t(); next(it)
print(it.throw(ValueError("x")))
try: it.throw(KeyError("k"))
except KeyError as e: print(repr(e))
it = t(); next(it); it.close(); it.close()
def ign():
    try: yield 1
    except GeneratorExit: yield 2
it = ign(); next(it)
try: it.close()
except RuntimeError as e: print(e)
def ret():
    yield 1
    return "done"
def d():
    r = yield from ret()
    print("r", r)
    r = yield from [10, 20]
    print(r)
print(list(d()))
def si():
    yield 1
    raise StopIteration(5)
try: print(list(si()))
except RuntimeError as e: print(e, repr(e.__cause__))
def re_entrant():
    yield next(me)
me = re_entrant()
try: next(me)
except ValueError as e: print(e)
ge = (x * y for x in range(3) for y in range(3) if x != y)
print(type(ge), list(ge), list(ge))
try:
    g.send
except AttributeError as e: print(e)
print(sum(x for x in range(10)), max((len(w) for w in ["a", "bbb"])), dict((i, i*i) for i in range(3)))
def fib():
    a, b = 0, 1
    while 1:
        yield a
        a, b = b, a + b
from itertools import islice
print(list(islice(fib(), 10)))
it = t()
try: it.throw(ValueError)
except ValueError as e: print("direct", repr(e))
print(list(it))
def chain(*its):
    for i in its: yield from i
print(list(chain("ab", (1, 2), {3: 4}, range(2))))
def thr():
    while True:
        try:
            v = yield
            print("v", v)
        except ZeroDivisionError: print("zde")
it = thr(); it.send(None); it.send(4); it.throw(ZeroDivisionError); it.throw(ZeroDivisionError()); it.send(5)
try: it.throw(1)
except TypeError as e: print(e)
it.close()
def deleg():
    try:
        yield from thr()
    except KeyError: print("outer key"); yield "k"
it = deleg(); next(it); print(it.throw(KeyError))
def y():
    x = yield
    print("x", x)
    z = (yield x) + 1
    print("z", z)
    return z
it = y(); next(it); print(it.send(7))
try: it.send(10)
except StopIteration as e: print(e.value)
yl = lambda: (yield 5)
print(list(yl()))
