# Generators at work.
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


print(list(take(10, fib())))
print(list(take(10, primes())))
for i, f in enumerate(fib()):
    if i == 100:
        print(f)
        break


def permutations(xs):
    if not xs:
        yield []
    for i, x in enumerate(xs):
        for rest in permutations(xs[:i] + xs[i + 1:]):
            yield [x] + rest


print(["".join(p) for p in permutations(list("abc"))])


def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(" ".join(hanoi(3, "A", "B", "C")))


def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None or y is not None:
        if y is None or (x is not None and x <= y):
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)


print(list(merge([1, 4, 6], [2, 3, 7, 8])))


def windows(xs, n):
    window = []
    for x in xs:
        window.append(x)
        if len(window) == n:
            yield tuple(window)
            window.pop(0)


print(list(windows("abcd", 2)))


def subsets(xs):
    if xs:
        for rest in subsets(xs[1:]):
            yield rest
            yield [xs[0]] + rest
    else:
        yield []


print(sorted(subsets([1, 2, 3])))


def grep(pattern, out):
    while True:
        line = yield
        if pattern in line:
            out.append(line)


out = []
g = grep("py", out)
next(g)
for line in ("python", "java", "numpy"):
    g.send(line)
g.close()
print(out)


def bits(n):
    while n:
        yield n & 1
        n >>= 1


print(list(bits(10)), sum(bits(2**70 - 1)))
big = (2**i for i in (10, 62, 63, 64, 100))
print(list(big))
