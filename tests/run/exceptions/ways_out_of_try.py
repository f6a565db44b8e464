# return, break, continue and raise through try, with and generators, and what sys.exc_info says on the way.

import sys

def f():
    try:
        return g()
    finally:
        print('f fin', sys.exc_info()[0])

def g():
    try:
        raise ValueError('g')
    except ValueError:
        print(sys.exc_info()[0].__name__, sys.exc_info()[1])
        return 'g ret'
    finally:
        print('g fin')
print(f())
print(sys.exc_info())

def nest():
    try:
        raise KeyError(1)
    except KeyError:
        try:
            raise ValueError(2)
        except ValueError:
            print(sys.exc_info()[1].args, sys.exc_info()[1].__context__)
        print(sys.exc_info()[1].args)
        try:
            raise
        except KeyError as e:
            print('re', e)
nest()

def loop():
    r = []
    for i in range(6):
        try:
            if i == 0:
                continue
            if i == 1:
                raise ValueError
            if i == 2:
                1 / 0
            if i == 4:
                break
            r.append(('ok', i))
        except ValueError:
            r.append('VE')
            continue
        except ZeroDivisionError:
            r.append('ZD')
        else:
            r.append(('else', i))
        finally:
            r.append(('fin', i))
    else:
        r.append('never')
    return r
print(loop())

def ret_in_all():
    try:
        try:
            return 1
        except:
            return 2
        else:
            return 3
        finally:
            print('inner')
    finally:
        print('outer')
print(ret_in_all())

def swallow():
    while True:
        try:
            raise ValueError
        finally:
            return 'swallowed'
print(swallow())

def brk():
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            print('b', i)
            if i < 2:
                continue
            break
    return i
print(brk())

def gen():
    for i in range(3):
        try:
            yield i
        finally:
            print('gf', i)
for v in gen():
    if v == 1:
        break
print('after')
g = gen()
next(g)
del g
print('deleted')

def deep(n):
    try:
        if n == 0:
            raise RuntimeError('deep')
        deep(n - 1)
    except RuntimeError as e:
        if n < 3:
            raise
        return e
    finally:
        print(n, end=' ')

def outer():
    try:
        deep(4)
    except RuntimeError as e:
        print('out', e)
outer()

class CM:

    def __init__(self, n, sup=False):
        self.n = n
        self.sup = sup

    def __enter__(self):
        print('enter', self.n)
        return self.n

    def __exit__(self, t, v, tb):
        print('exit', self.n, t and t.__name__, v)
        return self.sup
with CM(1) as a, CM(2, True) as b:
    raise ValueError('x')
print('go')
try:
    with CM(1):
        raise KeyError('y')
except KeyError as e:
    print(repr(e))

def wr():
    with CM(3):
        return 'ret'
print(wr())
for i in range(3):
    with CM(i):
        if i == 0:
            continue
        if i == 1:
            break

class BadExit(CM):

    def __exit__(self, *a):
        super().__exit__(*a)
        raise TypeError('exit')
try:
    with BadExit(5):
        raise ValueError('orig')
except TypeError as e:
    print(e, repr(e.__context__))

class BadEnter(CM):

    def __enter__(self):
        raise TypeError('enter')
try:
    with CM(1), BadEnter(2):
        print('no')
except TypeError as e:
    print(e)
try:
    with 5:
        pass
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)

class NoExit:

    def __enter__(self):
        pass
try:
    with NoExit():
        pass
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)
with CM([1, 2]) as (x, y):
    print(x, y)
d = {}
with CM(9) as d['k']:
    pass
print(d)
try:
    raise ValueError('a') from KeyError('b')
except ValueError as e:
    print(repr(e.__cause__))
e = ValueError(1)
e.__cause__ = KeyError()
print(e.__suppress_context__)
try:
    e.__cause__ = 5
except TypeError as x:
    print(x)
print(e.with_traceback(None) is e, e.__traceback__)
