# In which order managers are entered and left, on every way out.


class C:

    def __init__(s, n, sup=False, err=False):
        s.n, s.sup, s.err = (n, sup, err)

    def __enter__(s):
        print('in', s.n)
        if s.err:
            raise RuntimeError('enter ' + s.n)
        return s

    def __exit__(s, t, v, tb):
        print('out', s.n, t.__name__ if t else t)
        return s.sup


try:
    with C('a'), C('b', sup=True), C('c'):
        raise ValueError
    print('survived')
    with C('a'), C('b', err=True):
        print('never')
except RuntimeError as e:
    print(e)


def f():
    for i in range(3):
        with C(str(i)):
            if i == 1:
                return 'ret'
            continue


print(f())


def g():
    with C('g'):
        yield 1
        yield 2


x = g()
next(x)
x.close()


def f():
    try:
        return 'try'
    finally:
        return 'finally'


def g():
    for i in range(2):
        try:
            continue
        finally:
            print('fin', i)
    while True:
        try:
            break
        finally:
            print('brk')
    try:
        raise ValueError('lost')
    finally:
        return 'swallowed'


def h():
    x = 1
    try:
        return x
    finally:
        x = 2


def k():
    try:
        try:
            raise ValueError('a')
        finally:
            raise KeyError('b')
    except KeyError as e:
        return repr(e.__context__)


print(f(), g(), h(), k())


def f(x):
    try:
        v = int(x)
    except ValueError:
        print('bad')
        return None
    else:
        try:
            return 10 / v
        except ZeroDivisionError:
            return 'inf'
    finally:
        print('done', x)


print([f(x) for x in ('2', '0', 'q')])


def f():
    try:
        raise ValueError('one')
    except ValueError as e:
        try:
            raise TypeError('two')
        except TypeError as e2:
            print(e2.__context__ is e)
        print(e)
    try:
        print(e)
    except UnboundLocalError as x:
        print(x)


f()


class E:

    def __enter__(s):
        return s

    def __exit__(s, *a):
        return 'truthy'


with E():
    raise ValueError
print('ok')
