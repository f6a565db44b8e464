# Closures, decorators of several kinds, and the scopes between them.


def counter(start=0):

    def inc(by=1):
        nonlocal start
        start += by
        return start

    def reset():
        nonlocal start
        start = 0

    inc.reset = reset
    return inc


c = counter(5)
print(c(), c(2))
c.reset()
print(c())


def memo(f):
    cache = {}

    def w(*a):
        if a not in cache:
            cache[a] = f(*a)
        return cache[a]

    w.cache = cache
    w.__name__ = f.__name__
    w.__doc__ = f.__doc__
    return w


@memo
def fib(n):
    """fibdoc"""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(30), len(fib.cache), fib.__name__, fib.__doc__)


class deco:

    def __init__(self, *a, **k):
        self.a, self.k = (a, k)

    def __call__(self, f):

        def w(*a, **k):
            return (self.a, self.k, f(*a, **k))

        return w


@deco(1, x=2)
def g(y):
    return y


print(g(3))


class bound_deco:

    def __init__(self, f):
        self.f = f

    def __get__(self, o, t=None):
        return lambda *a: ('bound', self.f(o, *a))


class H:

    @bound_deco
    def m(self, x):
        return x

    @staticmethod
    @memo
    def sm(x):
        return x * 2

    @classmethod
    @property
    def cp(cls):
        return cls.__name__


print(H().m(1), H.sm(2), H().sm(2))


def compose(*fs):

    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return run


print(compose(lambda x: x + 1, lambda x: x * 2)(5))


def curry(f, n):
    return f if n <= 1 else lambda a: curry(lambda *r: f(a, *r), n - 1)


print(curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3))
fs = []
for i in range(3):

    def f(i=i):
        return i

    fs.append(f)
print([f() for f in fs])


def outer():
    x = 1

    def mid():
        nonlocal x
        x += 1

        def inner():
            nonlocal x
            x += 10
            return x

        return inner

    m = mid()
    return (m(), x)


print(outer())
x = 'g'


def shadow():
    x = 'l'

    class K:
        y = x
        x = 'k'

        def m(self):
            return x

    return (K.y if hasattr(K, 'y') else None, K.x, K().m())


try:
    print(shadow())
except NameError as e:
    print(e)


def args(*a, **k):
    return (a, k)


print(args(*[1], *(2,), **{'a': 1}), (lambda *a: a)(*'ab'), args(*{'k': 1}))


def trace(f):
    depth = 0

    def w(n):
        nonlocal depth
        print('  ' * depth + f'{f.__name__}({n})')
        depth += 1
        r = f(n)
        depth -= 1
        print('  ' * depth + f'-> {r}')
        return r

    return w


@trace
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)


fact(3)


def once(f):
    done = []

    def w():
        if not done:
            done.append(f())
        return done[0]

    return w


@once
def init():
    print('init')
    return 42


print(init(), init())
from functools import wraps, partial, reduce


def retry(times, exceptions=(Exception,)):

    def d(f):

        @wraps(f)
        def w(*a, **k):
            for i in range(times):
                try:
                    return f(*a, **k)
                except exceptions as e:
                    print('retry', i, e)
                    last = e
            raise last

        return w

    return d


attempts = 0


@retry(3, (ValueError,))
def flaky():
    global attempts
    attempts += 1
    if attempts < 3:
        raise ValueError(f'attempt {attempts}')
    return 'ok'


try:
    print(flaky())
except Exception as e:
    print(type(e), e)
print(flaky.__name__, flaky.__wrapped__ is not None)
print(reduce(lambda f, g: lambda x: g(f(x)), [str, len, range, list])(12345))
add = lambda a: lambda b: a + b
print(add(1)(2), list(map(add(10), range(3))), (lambda f: f(f, 5))(lambda f, n: 1 if n == 0 else n * f(f, n - 1)))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda f: lambda n: 1 if n < 2 else n * f(n - 1))(6))


def gen_closure():
    for i in range(3):
        yield (lambda: i)


print([f() for f in gen_closure()], [f() for f in list(gen_closure())])
print(c.__closure__ is not None, [type(x.cell_contents).__name__ for x in c.__closure__], counter.__closure__)
