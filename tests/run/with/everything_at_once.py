# Context managers of all kinds: order, errors of the protocol, and what contextlib adds.

import contextlib


class CM:

    def __init__(self, n, sup=False):
        self.n = n
        self.sup = sup

    def __enter__(self):
        print('enter', self.n)
        return self

    def __exit__(self, t, v, tb):
        print('exit', self.n, t.__name__ if t else None, v)
        return self.sup


with CM(1) as a, CM(2) as b:
    print(a.n, b.n)
with CM(3) as c, CM(4):
    print('in')
try:
    with CM(5):
        raise ValueError('x')
except ValueError as e:
    print('caught', e)
with CM(6, True):
    raise KeyError('k')
print('after')


def f():
    with CM(7):
        return 'ret'


print(f())
for i in range(3):
    with CM(i):
        if i == 1:
            continue
        if i == 2:
            break


class NoEnter:

    def __exit__(self, *a):
        pass


class NoExit:

    def __enter__(self):
        pass


class Neither:
    pass


for c in (NoEnter, NoExit, Neither, int):
    try:
        with c():
            pass
    except Exception as e:
        print(type(e).__name__, e)


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


class ExitRaises:

    def __enter__(self):
        return 1

    def __exit__(self, *a):
        raise RuntimeError('from exit')


try:
    with ExitRaises():
        raise ValueError('orig')
except RuntimeError as e:
    print(e, repr(e.__context__))


@contextlib.contextmanager
def cm(x):
    print('start')
    try:
        yield x
    except ValueError as e:
        print('cm caught', e)
    finally:
        print('finish')


with cm(5) as v:
    print(v)
with cm(6) as v:
    raise ValueError('vv')


@contextlib.contextmanager
def never():
    if False:
        yield


try:
    with never():
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


@cm(1)
def deco():
    print('decorated')


deco()
with contextlib.suppress(ZeroDivisionError, KeyError):
    1 / 0
with contextlib.ExitStack() as st:
    for i in range(2):
        st.enter_context(CM(i))
    st.callback(print, 'cb', 1)
    st.push(lambda *a: print('pushed', a[0]))
with contextlib.nullcontext(5) as n:
    print(n)
import io
buf = io.StringIO()
with contextlib.redirect_stdout(buf):
    print('captured')
print(repr(buf.getvalue()))


class Cl:

    def close(self):
        print('closed')


with contextlib.closing(Cl()) as cl:
    pass
with CM('t') as x:
    pass


class Tup:

    def __enter__(self):
        return (1, [2, 3])

    def __exit__(self, *a):
        pass


with Tup() as (p, [q, r]):
    print(p, q, r)
d = {}
with Tup() as d['k']:
    print(d)


class CD(contextlib.ContextDecorator):

    def __enter__(self):
        print('E')
        return self

    def __exit__(self, *a):
        print('X')
        return False


@CD()
def fn(a, b=2):
    return a + b


print(fn(1), fn.__name__)
st = contextlib.ExitStack()
st.enter_context(CM('late'))
st2 = st.pop_all()
st.close()
print('popped')
st2.close()
