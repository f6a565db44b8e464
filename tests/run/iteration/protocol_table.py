# Iterators of every kind, exhausted, broken and infinite ones; generators looked at closely.


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


l = [1, 2, 3]
it = iter(l)
print(next(it)); l.append(4); print(list(it)); l.append(5); print(list(it), next(it, 'done'))
it = iter(l)
l.clear(); print(list(it))
it = reversed([1, 2, 3])
print(next(it), it.__length_hint__(), list(it)); t(next, it)
for mk in [
    lambda: iter([1, 2, 3]), lambda: iter((1, 2)), lambda: iter('ab'), lambda: iter({1: 2}), lambda: iter({5}),
    lambda: iter(range(3)), lambda: iter(b'ab'), lambda: zip([1], [2]), lambda: map(str, [1]),
    lambda: filter(None, [1]), lambda: enumerate('a'), lambda: reversed([1]), lambda: (x for x in [1]),
]:
    i = mk()
    print(iter(i) is i, hasattr(i, '__next__'), next(i), list(i), list(i))
    t(next, i); t(len, i); t(lambda: i[0])
print(iter([1]).__reduce__(), iter('ab').__reduce__(), iter(range(3)).__reduce__()) if 0 else None


class Cnt:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration('val')
        self.n -= 1
        return self.n


print(
    list(Cnt(3)), sum(Cnt(4)), max(Cnt(3)), sorted(Cnt(3)), tuple(Cnt(2)), set(Cnt(2)), dict(zip(Cnt(2), 'ab')),
    [*Cnt(2)], 1 in Cnt(3), 9 in Cnt(3), list(zip(Cnt(2), Cnt(3))), list(enumerate(Cnt(2))),
    ' '.join(map(str, Cnt(3))), any(Cnt(1)), all(Cnt(2)), list(reversed(list(Cnt(3))))
)
a, *b = Cnt(4)
print(a, b)
x = iter(Cnt(1))
next(x)
try:
    next(x)
except StopIteration as e:
    print('stop', e.value, e.args)


class Seq:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return i * i
    def __len__(self): return 3


s = Seq()
print(
    list(s), list(reversed(s)), 4 in s, 5 in s, list(zip(s, 'abc')), max(s), [*s], sorted(s, reverse=True), tuple(s),
    dict(enumerate(s)), sum(s)
)
a, b, c = s
print(a, b, c, type(iter(s)).__name__)


class Bad1:
    def __iter__(self): return [1, 2]


class Bad2:
    def __iter__(self): return self


class Bad3:
    def __iter__(self): raise KeyError('k')


class Bad4:
    def __next__(self): return 1


class Bad5:
    def __iter__(self):
        yield 1
        raise ValueError('mid')


class Bad6:
    def __len__(self): return 2
    def __getitem__(self, k): raise KeyError(k)


class Bad7:
    def __iter__(self): return iter([1])
    def __len__(self): raise RuntimeError('len')


for c in [Bad1, Bad2, Bad3, Bad4, Bad5, Bad6, Bad7]:
    print(c.__name__, end=' '); t(list, c())
    t(iter, c()) if c in (Bad1, Bad2, Bad3, Bad4) and c is not Bad4 or 0 else None
    t(lambda: [x for x in c()]); t(tuple, c()); t(sum, c())
    t(reversed, c()) if c is not Bad6 else None
it = iter(lambda: 5, 5)
print(list(it))
n = [0]


def step():
    n[0] += 1
    return n[0]


print(list(iter(step, 4)), type(iter(step, 1)))
it = iter(step, 100)
print(next(it))

def stops(): raise StopIteration
t(list, iter(stops, 1)); t(next, iter(stops, 1))
g = (x * 2 for x in range(3))
print(next(g), list(g), list(g)); t(next, g)


def gen():
    try:
        r = (yield 1)
        print('got', r)
        yield 2
    except GeneratorExit:
        print('exit')
        raise
    finally:
        print('fin')
    return 3


g = gen()
print(next(g), g.send('v')); t(next, g)
g = gen()
next(g); g.close(); t(next, g); g.close()
g = gen()
t(g.send, 1); t(g.throw, ValueError('boo')); t(next, g)
g = gen()
next(g)
t(g.throw, ValueError, 'x') if 0 else t(g.throw, ValueError('x'))
t(g.throw, 5); t(g.throw, 'a')
print(g.gi_frame, gen().gi_running, g.gi_yieldfrom, gen.__name__, g.__name__)


def sub():
    x = (yield 1)
    print('sub', x)
    return 'ret'


def outer():
    r = (yield from sub())
    print('r', r)
    yield r
    yield from [7, 8]
    return 'end'


print(list(outer()))
o = outer()
next(o); print(o.send(5))


def w():
    r = (yield from outer())
    print('w', r)


print(list(w()))
t(lambda: list(zip([1, 2], (x for x in [1, 0 / 1, 1 / 0]))))
m = map(lambda x: 1 / x, [1, 0, 2])
print(next(m)); t(next, m); t(next, m)
e = enumerate([5, 6], 10)
print(next(e), e.__reduce__() if 0 else '', list(e))
f = filter(lambda x: 1 / x, [1, 0, 2])
print(next(f)); t(next, f); t(next, f)
