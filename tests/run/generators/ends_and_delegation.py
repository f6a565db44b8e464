# Generators that are closed, thrown into, exhausted, and that delegate to whatever has the methods.

def g():
    try:
        x = (yield 1)
        print('x', x)
        yield 2
    except GeneratorExit:
        print('exit')
        raise
    finally:
        print('fin')


a = g()
next(a)
a.close()
a.close()
a = g()
next(a)
print(a.send('hi'))
del a
print('---')


def g2():
    while True:
        try:
            yield 'y'
        except ValueError as e:
            print('VE', e)
            yield 'caught'


a = g2()
print(next(a), a.throw(ValueError('q')), next(a), a.throw(ValueError), next(a))
try:
    a.throw(KeyError('k'))
except KeyError as e:
    print('KE', e)
try:
    next(a)
except StopIteration:
    print('SI')


def sub():
    yield 1
    return 'r'


def main():
    v = (yield from sub())
    print('v', v)
    v = (yield from [10, 20])
    print('v', v)
    v = (yield from (i for i in 'ab'))
    print('v', v)
    return 'end'


it = main()
out = []
while True:
    try:
        out.append(next(it))
    except StopIteration as e:
        print(out, e.value)
        break


def bad():
    yield from 5


try:
    next(bad())
except TypeError as e:
    print(e)


def infinite(n=0):
    while True:
        yield n
        n += 1


import itertools
print(list(itertools.islice(infinite(), 5)), sum((x for x in range(5))), max((len(s) for s in ['a', 'bb']), default=0))


def fibg():
    a, b = (0, 1)
    while True:
        yield a
        a, b = (b, a + b)


print([x for _, x in zip(range(10), fibg())])


def delegator():
    try:
        yield from inner()
    except ValueError as e:
        print('outer caught', e)
        yield 'rec'


def inner():
    try:
        yield 1
    finally:
        print('inner fin')


d = delegator()
next(d)
print(d.throw(ValueError('t')))


class SendIt:

    def __iter__(self):
        return self

    def __next__(self):
        return 'n'

    def send(self, v):
        return ('sent', v)

    def throw(self, *a):
        return ('thrown', len(a))

    def close(self):
        print('close called')


def dd():
    yield from SendIt()


x = dd()
print(next(x), x.send(5), x.throw(ValueError))
x.close()


def gen_ret():
    return 5
    yield


try:
    next(gen_ret())
except StopIteration as e:
    print(e.value)
print(list(gen_ret()))


def tree(t):
    if t:
        l, v, r = t
        yield from tree(l)
        yield v
        yield from tree(r)


print(list(tree(((None, 1, None), 2, (None, 3, None)))))
g = (x * 2 for x in range(3))
print(next(g), list(g), next(g, 'none'))


def args(*a, **k):
    yield a
    yield k


print(list(args(1, b=2)))


def early():
    for i in range(3):
        if i == 1:
            return
        yield i


print(list(early()))
try:

    def gx():
        yield 1
        raise RuntimeError('boom')
    for i in gx():
        print(i)
except RuntimeError as e:
    print(e)
z = gx()
next(z)
try:
    next(z)
except RuntimeError:
    pass
print(next(z, 'exhausted'))
try:
    list(map(lambda x: next(iter([])), [1]))
except StopIteration:
    print('SI from map')
lst = [1, 2, 3]
print([*gx.__code__.co_varnames], [i for i in reversed(lst)], dict(enumerate('ab')))
try:
    gen_ret().send(5)
except TypeError as e:
    print(e)
try:
    next(1)
except TypeError as e:
    print(e)
gl = g2()
print(gl.gi_frame is not None, gl.gi_running)
