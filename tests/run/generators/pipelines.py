def source(lines):
    for line in lines:
        yield line


def strip_comments(lines):
    for line in lines:
        if "#" in line:
            line = line[:line.index("#")]
        line = line.strip()
        if line:
            yield line


def numbers(lines):
    for line in lines:
        for w in line.split():
            try:
                yield int(w)
            except ValueError:
                yield float(w)


def take(n, it):
    for _ in range(n):
        yield next(it)


def running(xs):
    total = 0
    for x in xs:
        total += x
        yield total


text = ["1 2 # three", "", "  # nothing", "4.5", "6 7"]
print(list(running(numbers(strip_comments(source(text))))))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print(list(take(12, fib())))
g = fib()
for _ in range(100):
    x = next(g)
print(x)
try:
    list(take(3, iter([1])))
except RuntimeError as e:
    print(e, repr(e.__cause__))


def window(xs, n):
    buf = []
    for x in xs:
        buf.append(x)
        if len(buf) > n:
            buf.pop(0)
        if len(buf) == n:
            yield tuple(buf)


def chunks(xs, n):
    for i in range(0, len(xs), n):
        yield xs[i:i + n]


print(list(window(range(5), 3)), list(chunks("abcdefgh", 3)))
a, b = fib(), fib()
next(a)
print([next(b) * next(a) for _ in range(6)])
