# How exceptions show themselves, what follows what, and what cannot be raised or caught.

import sys


def t(f, *a):
    try:
        return f(*a)
    except BaseException as e:
        print(type(e).__name__, '|', e, '|', repr(e), '|', e.args)


class E1(Exception):
    pass


class E2(E1):

    def __init__(self, a, b):
        self.a = a
        self.b = b


class E3(Exception):

    def __init__(self, m):
        super().__init__(m, 1)


def r(e):
    raise e


t(r, E1())
t(r, E1('a'))
t(r, E1('a', 2))
t(r, E2(1, 2))
t(r, E3('m'))
t(r, KeyError('k'))
t(r, KeyError())
t(r, KeyError(1, 2))
t(r, StopIteration(3))
t(r, SystemExit(2))
t(r, SystemExit('m'))
t(r, KeyboardInterrupt())
t(r, GeneratorExit())
t(r, OSError(1, 'm'))
t(r, OSError(2, 'm', 'f'))
t(r, OSError('x'))
t(r, FileNotFoundError(2, 'nf', 'a', None, 'b'))
t(r, UnicodeEncodeError('ascii', 'ሴ', 0, 1, 'why'))
t(r, SyntaxError('bad', ('f.py', 1, 2, 'text')))
t(r, ImportError('m', name='n', path='p'))
t(r, AssertionError())
t(r, AssertionError('x'))
t(r, MemoryError())
t(r, RecursionError('r'))
t(r, ArithmeticError(1))
t(r, Warning('w'))
t(r, DeprecationWarning('d'))
try:
    assert 1 == 2, 'msg'
except AssertionError as e:
    print(e, e.args)
try:
    assert False
except AssertionError as e:
    print(repr(e))
try:
    assert (1, 2) == (2, 1), [1, 2]
except AssertionError as e:
    print(e.args)


def nest():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            [][0]
    except IndexError as e:
        return e


e = nest()
print(repr(e.__context__), e.__cause__, e.__suppress_context__)
try:
    try:
        raise KeyError('a')
    except KeyError as k:
        raise
except KeyError as e:
    print('re', e)
try:
    raise ValueError('x') from KeyError('y')
except ValueError as e:
    print(repr(e.__cause__))


def multi(x):
    try:
        if x == 0:
            raise ValueError
        if x == 1:
            raise TypeError('t')
        if x == 2:
            raise KeyError('k')
        print('none')
    except (ValueError, TypeError) as e:
        print('VT', repr(e))
    except KeyError:
        print('K')
    else:
        print('else')
    finally:
        print('finally')


for i in range(4):
    multi(i)


def fin():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
        finally:
            print('f', i)
    try:
        return 1
    finally:
        print('last')


print(fin())


def override():
    try:
        raise ValueError
    except ValueError:
        return 'except'
    finally:
        return 'finally'


print(override())
try:
    raise
except RuntimeError as e:
    print(e)
try:
    raise 5
except TypeError as e:
    print(e)
try:
    raise int
except TypeError as e:
    print(e)
try:
    try:
        1 / 0
    except 'notaclass':
        pass
except TypeError as e:
    print(e)
try:
    try:
        1 / 0
    except (ValueError, 5):
        pass
except TypeError as e:
    print(e)


class Meta(type):

    def __instancecheck__(cls, o):
        return True


class AnyE(Exception, metaclass=Meta):
    pass


try:
    try:
        1 / 0
    except AnyE:
        print('any')
except ZeroDivisionError:
    print('zde')
print(issubclass(E2, Exception), E2.__mro__[1:3], Exception.__base__, isinstance(E1(), BaseException))
e = E1('x')
e.extra = 5
print(e.extra, e.__traceback__, e.with_traceback(None) is e)
print(E1('a') == E1('a'), E1('a').args == E1('a').args, hash(E1()) is not None)
e1 = E1(1)
e1.args = (5, 6)
print(e1, e1.args)
try:
    e1.args = 5
except TypeError as x:
    print(x)


def deep(n):
    return deep(n + 1)


try:
    deep(0)
except RecursionError as e:
    print(e)
try:
    sys.exit('bye')
except SystemExit as e:
    print(e.code, e)
try:
    exit(3)
except SystemExit as e:
    print(e.code)
print(str(ExceptionGroup('a', [ValueError(1), KeyError(2)])), [type(x).__name__ for x in ExceptionGroup('a', [ValueError(1)]).exceptions])


class MyEG(ExceptionGroup):

    def derive(self, excs):
        return MyEG(self.message, excs)


m = MyEG('m', [ValueError(1), TypeError(2)])
print(repr(m.split(ValueError)), type(m.subgroup(TypeError)).__name__)
try:
    try:
        raise m
    except* ValueError as g:
        print('got', repr(g))
except* TypeError as g:
    print('rest', repr(g))
print(BaseException().__str__() == '', Exception(None), Exception(()), repr(Exception([1])), repr(ValueError("it's")), str(KeyError("it's")))
print(OSError(2, 'x', 'f').filename, OSError(2, 'x').strerror, isinstance(OSError(2, ''), FileNotFoundError), IOError is OSError, EnvironmentError is OSError, ConnectionError.__mro__[1])
u = UnicodeDecodeError('utf8', b'ab\xff', 2, 3, 'inv')
print(u.encoding, u.object, u.start, u.end, u.reason)
s = StopIteration(1, 2)
print(s.value, s.args)
