# Which handler takes an exception, what chains hold, and what __exit__ and finally do to it.

import sys

def f():
    try:
        raise ValueError('a')
    except ValueError as e:
        print(e.__traceback__.tb_lineno, sys.exc_info()[2] is e.__traceback__)
        print(e.__traceback__.tb_frame.f_code.co_name)
        err = e
    return err
x = f()
print(repr(x), x.__context__, x.__cause__, x.__traceback__.tb_next)

class E1(Exception):
    pass

class E2(E1):
    pass

class E3(E2, KeyError):
    pass
for c in (E1, E2, E3):
    for h in (E3, E2, E1, KeyError, LookupError, Exception):
        try:
            try:
                raise c('m')
            except h as e:
                print(c.__name__, 'by', h.__name__, str(e), e.args)
                break
        except Exception as o:
            continue
print(E3.__mro__[1:4], issubclass(E3, LookupError), str(E3('q')), repr(E3('q', 1)))

def chain(n):
    try:
        if n:
            chain(n - 1)
        else:
            raise ValueError('root')
    except Exception as e:
        raise RuntimeError(f'level {n}') from e
try:
    chain(2)
except RuntimeError as e:
    while e:
        print(type(e).__name__, e, end=' <- ')
        e = e.__cause__
    print()

def cleanup():
    r = []
    for i in range(4):
        try:
            r.append(i)
            if i == 1:
                raise KeyError
            if i == 2:
                continue
            if i == 3:
                return r
        except KeyError:
            r.append('key')
        else:
            r.append('else')
        finally:
            r.append('fin')
print(cleanup())

def gen():
    try:
        while True:
            try:
                x = (yield)
            except ZeroDivisionError:
                print('zd')
                continue
            except (KeyError, IndexError) as e:
                print('lookup', e)
                break
            finally:
                print('f')
            print('x', x)
    finally:
        print('end')
    yield 'last'
g = gen()
next(g)
g.send(1)
g.throw(ZeroDivisionError)
print(g.throw(KeyError('k')))
try:
    next(g)
except StopIteration:
    print('stopped')

class Ctx:

    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        if t is KeyError:
            raise IndexError('from exit')
        return t is ValueError
for ex in (ValueError, KeyError, TypeError, None):
    try:
        with Ctx():
            if ex:
                raise ex('w')
        print(ex, 'passed')
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        e.extra = 'info'
        raise
except ZeroDivisionError as e:
    print(e.extra, e.args)
try:
    raise E1
except E1 as e:
    print(repr(e), e.args, str(e) == '')
try:
    raise E1()
except E1 as e:
    pass
try:
    print(e)
except NameError as n:
    print(n)

def inner_del():
    e = 'outer'
    try:
        raise E1
    except E1 as e:
        pass
    return 'e' in locals()
print(inner_del())
try:
    try:
        raise E1('first')
    except E1:
        raise E2('second')
    finally:
        print('between')
except E2 as e:
    print(e, '|', e.__context__, '|', e.__cause__)
for v in (1, 's', None, int, object()):
    try:
        raise v
    except TypeError as e:
        print(e)
try:
    raise E1 from E2('cause')
except E1 as e:
    print(repr(e.__cause__), e.__suppress_context__)

def ret():
    try:
        return [print('evaluated'), 1][1]
    finally:
        print('then finally')
print(ret())

def override():
    try:
        raise ValueError
    except ValueError:
        return 'except'
    finally:
        return 'finally'
print(override())
try:
    assert isinstance(1, str), f'expected str got {type(1).__name__}'
except AssertionError as e:
    print(e)
try:
    {}[1, 2]
except KeyError as e:
    print(e, e.args, repr(e))
try:
    [][10 ** 20]
except IndexError as e:
    print(e)
try:
    int('1' + 'x' * 3)
except ValueError as e:
    print(e)
print([type(e).__name__ for e in (StopAsyncIteration(), UnicodeDecodeError('u', b'', 0, 1, 'r'), BlockingIOError(), ConnectionResetError(), TimeoutError(), ProcessLookupError(), IsADirectoryError())])
