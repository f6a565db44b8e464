# with statements: ways out of the body, several items, generators as managers, ExitStack, decorators, errors.

import contextlib, sys

class T:

    def __init__(self, name, swallow=False):
        self.name, self.swallow = (name, swallow)

    def __enter__(self):
        print('>', self.name)
        return self

    def __exit__(self, et, ev, tb):
        print('<', self.name, et.__name__ if et else None, ev, tb is not None)
        return self.swallow
with T('a'):
    pass
with T('a') as a, T('b') as b:
    print(a.name, b.name)
with T('outer', True):
    with T('inner'):
        raise ValueError('v')
with T('x', True):
    1 / 0

def f():
    with T('f'):
        return 'ret'
print(f())

def g():
    for i in range(3):
        with T(f'g{i}'):
            if i == 1:
                continue
            if i == 2:
                break
            print('body', i)
g()

def gen():
    with T('gen'):
        yield 1
        yield 2
for x in gen():
    print(x)
    break
it = gen()
next(it)
it.close()

@contextlib.contextmanager
def cm(n):
    print('setup', n)
    try:
        yield (n * 10)
    except KeyError as e:
        print('handled', e)
    finally:
        print('teardown', n)
with cm(1) as v:
    print(v)
with cm(2):
    raise KeyError('k')
try:
    with cm(3):
        raise ValueError('pass through')
except ValueError as e:
    print(e)

@contextlib.contextmanager
def noyield():
    if False:
        yield
try:
    with noyield():
        pass
except RuntimeError as e:
    print(e)

@contextlib.contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice():
        pass
except RuntimeError as e:
    print(e)
with contextlib.ExitStack() as st:
    for n in 'pq':
        st.enter_context(T(n))
    st.callback(print, 'callback', 1)
    st.push(lambda *a: print('pushed', a[0]))
    print('in stack')
with contextlib.suppress(ZeroDivisionError, KeyError):
    1 / 0
with contextlib.closing(gen()) as c:
    print(next(c))
with contextlib.nullcontext(5) as n:
    print(n)

class D(contextlib.ContextDecorator):

    def __enter__(self):
        print('D in')
        return self

    def __exit__(self, *a):
        print('D out')
        return False

@D()
def decorated(x):
    print('decorated', x)
    return x
print(decorated(3))

@cm(9)
def deco2():
    print('deco2')
deco2()
deco2()
with T('p1') as p1, T('p2'):
    print(p1.name)
l = [None]
with T('item') as l[0]:
    print(l[0].name)
try:
    with T('a'), T(undefined):
        pass
except NameError as e:
    print(e)

class BadExit:

    def __enter__(self):
        return 1

    def __exit__(self):
        pass
try:
    with BadExit():
        pass
except TypeError as e:
    print(e)

class Cond:

    def __enter__(self):
        return self

    def __exit__(self, *a):
        return 'truthy'
with Cond():
    raise ValueError
print('survived')
try:
    with T('re'):
        raise ValueError('orig')
except ValueError as e:
    print(e.__context__, e.__traceback__ is not None)
from io import StringIO
with contextlib.redirect_stdout(StringIO()) as s:
    print('captured')
print(repr(s.getvalue()))
with open(__file__) as fh:
    print(fh.readline().strip(), fh.closed)
print(fh.closed)

class Reentrant:
    depth = 0

    def __enter__(self):
        self.depth += 1
        return self.depth

    def __exit__(self, *a):
        self.depth -= 1
r = Reentrant()
with r as d1:
    with r as d2:
        print(d1, d2, r.depth)
print(r.depth)
