def memo(f):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            cache[args] = f(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@memo
def binom(n, k):
    if k == 0 or k == n:
        return 1
    return binom(n - 1, k - 1) + binom(n - 1, k)


print(fib(80), fib(150), len(fib.cache))
print(binom(30, 15), binom(70, 35), len(binom.cache))


class CountCalls:
    def __init__(self, f):
        self.f = f
        self.n = 0

    def __call__(self, *args, **kw):
        self.n += 1
        return self.f(*args, **kw)


@CountCalls
def square(x):
    return x * x


print([square(i) for i in range(5)], square.n, type(square).__name__)
