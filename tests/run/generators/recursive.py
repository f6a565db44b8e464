def inorder(node):
    if node:
        left, value, right = node
        yield from inorder(left)
        yield value
        yield from inorder(right)


def insert(node, v):
    if node is None:
        return (None, v, None)
    left, value, right = node
    if v < value:
        return (insert(left, v), value, right)
    return (left, value, insert(right, v))


t = None
for v in [5, 2, 8, 1, 9, 3, 7]:
    t = insert(t, v)
print(list(inorder(t)))


def perms(xs):
    if len(xs) <= 1:
        yield xs
    else:
        for i in range(len(xs)):
            for rest in perms(xs[:i] + xs[i + 1:]):
                yield [xs[i]] + rest


print(list(perms([1, 2, 3])), sum(1 for _ in perms(list(range(6)))))


def subsets(xs):
    if not xs:
        yield []
        return
    for s in subsets(xs[1:]):
        yield s
        yield [xs[0]] + s


print(list(subsets("abc")))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(list(hanoi(3)), len(list(hanoi(9))))


def primes():
    def sieve(it):
        p = next(it)
        yield p
        yield from sieve(x for x in it if x % p)

    def naturals():
        n = 2
        while True:
            yield n
            n += 1
    return sieve(naturals())


out = []
for p in primes():
    if p > 60:
        break
    out.append(p)
print(out)
