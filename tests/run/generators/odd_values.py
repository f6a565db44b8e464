# Ints of all sizes, alive across yields.
def powers(base):
    n = 1
    while True:
        yield n
        n *= base


p = powers(3)
print([next(p) for _ in range(45)])
print([x for x, _ in zip(powers(-7), range(25))])


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


print(max(collatz(27)), sum(1 for _ in collatz(97)), list(collatz(2**70 + 1))[:4])


def swing():
    n = 2**62
    for _ in range(6):
        n = -n * 2
        yield n
        n = n // 3
        yield n


print(list(swing()))


def factorials():
    n, f = 0, 1
    while True:
        yield n, f
        n += 1
        f *= n


for n, f in factorials():
    if n in (0, 5, 20, 21, 30):
        print(n, f)
    if n == 30:
        break


def lcg(seed):
    state = seed
    while True:
        state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        yield state >> 33


r = lcg(42)
print([next(r) for _ in range(5)])


def echo(start):
    got = start
    while got is not None:
        got = yield got


e = echo(2**80)
print(next(e), e.send(1), e.send(2**63), e.send(-2**63), e.send(2**64 - 1), next(e, "end"))


# All kinds of values alive across a yield.
def kinds(i, f, b, s, l, t, d, n):
    f2 = f * 2
    yield i
    b2 = not b
    yield f
    yield b, b2
    s = s + "!"
    yield s
    l.append(i)
    yield l
    yield t
    d[s] = f2
    yield d
    yield n, i, f, b, s


print(list(kinds(1, 2.5, True, "s", [], (1, "x"), {}, None)))
print(list(kinds(2**70, -0.0, False, "", [1], (), {"a": 1.0}, None)))


# Unions of iterators.
def pick(n):
    if n == 0:
        return iter([1, 2])
    if n == 1:
        return (x * 10 for x in (1, 2))
    return kind_b()


def kind_b():
    yield 7
    yield 8
    return "value"


for n in range(3):
    it = pick(n)
    total = 0
    for x in it:
        total += x
    print(n, total, next(it, "end"))


def delegate(n):
    result = yield from pick(n)
    print("result", result)


for n in range(3):
    print(list(delegate(n)))


# Generators in containers, attributes, defaults and closures.
class Lexer:
    def __init__(self, text):
        self.text = text
        self.tokens = self.scan()

    def scan(self):
        at = 0
        while at < len(self.text):
            if self.text[at] == " ":
                at += 1
                continue
            start = at
            while at < len(self.text) and self.text[at] != " ":
                at += 1
            yield self.text[start:at]

    def take(self):
        return next(self.tokens, None)


lexer = Lexer("one two  three")
print(lexer.take(), lexer.take(), lexer.take(), lexer.take())


def counter(start):
    step = 1

    def run():
        nonlocal step
        n = start
        while True:
            yield n
            n += step

    def faster():
        nonlocal step
        step *= 2
    return run(), faster


run, faster = counter(10)
print(next(run), next(run))
faster()
print(next(run), next(run))
queue = [kind_b(), kind_b(), kind_b()]
out = []
while queue:
    g = queue.pop(0)
    try:
        out.append(next(g))
        queue.append(g)
    except StopIteration as e:
        out.append(e.value)
print(out)
print([list(g) for g in [kind_b(), kind_b()]], dict(a=1, b=sum(kind_b())))


def never():
    if False:
        yield 1


def only_raises():
    raise KeyError("at once")
    yield


print(list(never()), sum(never()), [x for x in never()])
try:
    for x in only_raises():
        print(x)
except KeyError as e:
    print(repr(e))
print(sum(i * j for i in range(4) for j in range(i) if (i + j) % 2), max((x * x for x in range(-3, 3)), default=0))
print(",".join(str(x) for x in range(3)), set(x % 3 for x in range(10)), {k: v for k, v in ((i, i * i) for i in range(3))})
