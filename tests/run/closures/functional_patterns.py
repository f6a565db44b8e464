# Functions that make functions: counters, composition, currying, fixed points, memoization.

def counter():
    c = 0

    def inc(step=1):
        nonlocal c
        c += step
        return c

    def reset():
        nonlocal c
        c = 0
    inc.reset = reset
    return inc
a = counter()
b = counter()
print(a(), a(), b(), a(5))
a.reset()
print(a())

def compose(*fs):

    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run
print(compose(str, lambda x: x + 1, int)('5'))

def curry(f, n):

    def g(*args):
        return f(*args) if len(args) >= n else lambda *more: g(*args, *more)
    return g
print(curry(lambda a, b, c: a + b + c, 3)(1)(2)(3))
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(5))

def even(n):
    return True if n == 0 else odd(n - 1)

def odd(n):
    return False if n == 0 else even(n - 1)
print(even(10), odd(7))

def hanoi(n, a, b, c):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
print(hanoi(2, 'A', 'B', 'C'))

def ack(m, n):
    return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
print(ack(2, 3))

def perms(l):
    return [[]] if not l else [[x] + p for i, x in enumerate(l) for p in perms(l[:i] + l[i + 1:])]
print(perms([1, 2, 3]))

def flatten(l):
    for x in l:
        if isinstance(x, list):
            yield from flatten(x)
        else:
            yield x
print(list(flatten([1, [2, [3, [4]], 5]])))
acc = lambda: (lambda d: lambda k, v: d.update({k: v}) or d)({})
z = acc()
z(1, 2)
print(z(3, 4))
fs = {}
for name in ('a', 'b'):

    def f(n=name):
        return n
    fs[name] = f
print(fs['a'](), fs['b']())

def outer():
    x = 1

    def mid():

        def inner():
            nonlocal x
            x += 1
            return x
        return inner
    i = mid()
    i()
    i()
    return x
print(outer())

class Acc:
    total = 0

    def adder(self):

        def add(n):
            self.total += n
            return self.total
        return add
o = Acc()
ad = o.adder()
ad(5)
ad(6)
print(o.total, Acc.total)

def memo(f):
    cache = {}

    def w(*a):
        if a not in cache:
            cache[a] = f(*a)
        return cache[a]
    w.cache = cache
    return w

@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), len(fib.cache))

def gen_closure():
    for i in range(3):
        yield (lambda: i)
print([f() for f in gen_closure()], [f() for f in list(gen_closure())])

def late():
    return undefined_later()

def undefined_later():
    return 'later'
print(late())

def shadow(list):
    return list + 1
print(shadow(1), list('ab'))
len = lambda x: 'shadowed'
print(len([]))
del len
print(len([]))

def tricky(x):
    if x:
        y = 1
    try:
        return y
    except UnboundLocalError as e:
        return str(e)
print(tricky(0), tricky(1))
exec_order = []

def d(n):
    exec_order.append(n)
    return lambda f: f

@d(1)
@d(2)
def z2(a=exec_order.append('default')):
    pass
print(exec_order)
