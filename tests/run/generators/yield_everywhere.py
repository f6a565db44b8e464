# `yield` in every place of an expression, and generators in closures and classes.


def g():
    x = yield
    y = (yield x) + 1
    z = [(yield y), (yield)]
    d = {'k': (yield z)}
    print('args', (yield d), f"{(yield 'f')}")
    lst = [i for i in (yield 'iter')]
    return lst


it = g()
print(next(it))
for v in ('X', 5, 'a', 'b', 'c', 1, 2):
    print(it.send(v))
try:
    it.send([7, 8])
except StopIteration as e:
    print(e.value)


class R:

    def __init__(s, n):
        s.n = n

    def __iter__(s):
        return RI(s)


class RI:

    def __init__(s, r):
        s.r, s.i = (r, 0)

    def __next__(s):
        s.i += 1
        if s.i > s.r.n:
            raise StopIteration
        return s.i

    def __iter__(s):
        return s


r = R(3)
print(
    list(r),
    list(r),
    [a * b for a in r for b in r],
    list(zip(r, r)),
    dict(zip(r, 'abc')),
    sum(r),
    max(r),
    2 in r,
    sorted(r, reverse=True),
    tuple(map(str, r)),
    list(enumerate(r, 1)),
    list(filter(lambda x: x % 2, r)),
)
x, *y = r
print(x, y)

x = 10
g = (x * i for i in range(3))
x = 100
print(list(g))


class A:

    def __iter__(self):
        raise RuntimeError('iter!')


class B:

    def __getitem__(self, i):
        raise KeyError(i)


class C:

    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        return i


for c in (A, B, C):
    try:
        print(list(c()))
    except Exception as e:
        print(type(e).__name__, e)
