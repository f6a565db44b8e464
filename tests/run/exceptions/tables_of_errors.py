# Exceptions by the table: what each operation raises, how handlers pick, groups, notes, contexts.

def f():
    try:
        yield 1
        try:
            yield 2
            raise KeyError('inner')
        except KeyError as e:
            yield ('caught', str(e))
        else:
            yield 'else'
        finally:
            yield 'inner finally'
        yield 3
    except GeneratorExit:
        print('GE')
        raise
    finally:
        print('outer finally')
print(list(f()))
g = f()
next(g)
g.close()

def g2():
    while True:
        try:
            x = (yield)
        except (ValueError, TypeError) as e:
            print('got', type(e).__name__, e)
        else:
            print('sent', x)
a = g2()
next(a)
a.send(1)
a.throw(ValueError('v'))
a.throw(TypeError('tt'))
a.send(None)
a.close()

def ret_in_finally():
    try:
        return 'a'
    finally:
        try:
            raise ValueError
        except ValueError:
            pass
print(ret_in_finally())

def nested_loops():
    out = []
    for i in range(3):
        try:
            for j in range(3):
                try:
                    if j == 1:
                        continue
                    if i == 1:
                        break
                    out.append((i, j))
                finally:
                    out.append('f')
            else:
                out.append('else')
        finally:
            out.append('F')
    return out
print(nested_loops())

def reraise():
    try:
        try:
            raise ValueError('a')
        except ValueError as e:
            e.args = ('changed', 1)
            raise
    except ValueError as e:
        return e.args
print(reraise())

def ctx():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise KeyError('k')
    except KeyError as e:
        c = e.__context__
        return (type(c).__name__, str(c), e.__cause__, c.__context__)
print(ctx())

def fin_exc():
    try:
        try:
            raise ValueError('first')
        finally:
            raise TypeError('second')
    except TypeError as e:
        return (str(e), repr(e.__context__))
print(fin_exc())

class MyErr(Exception):
    code = 7

    def __init__(self, msg, *, extra=None):
        super().__init__(msg)
        self.extra = extra

    def __str__(self):
        return f'[{self.code}] {self.args[0]} ({self.extra})'

class Sub(MyErr):
    code = 8
for cls in (MyErr, Sub):
    try:
        raise cls('oops', extra=[1])
    except MyErr as e:
        print(e, repr(e), e.args, e.extra, isinstance(e, Sub), e.__class__.__name__, e.__class__.__mro__[1].__name__)
try:
    try:
        raise Sub('x')
    except (KeyError, MyErr) as e:
        raise RuntimeError('wrapped') from e
except RuntimeError as e:
    print(e, '<-', e.__cause__, e.__suppress_context__)

def t(exc):
    try:
        raise exc
    except ArithmeticError:
        return 'arith'
    except (LookupError, AttributeError):
        return 'look'
    except OSError as e:
        return ('os', e.errno)
    except Exception as e:
        return type(e).__name__
    except BaseException as e:
        return 'base ' + type(e).__name__
for e in (ZeroDivisionError(), OverflowError, KeyError(1), IndexError, AttributeError, FileNotFoundError(2, 'x'), OSError, ValueError, StopIteration, KeyboardInterrupt, SystemExit(1), GeneratorExit, NotImplementedError, UnicodeError, RecursionError, MemoryError, AssertionError, EOFError, ImportError, NameError, TypeError, Warning, BaseException):
    print(t(e), end=' ')
print()
for fn in (lambda: [][0], lambda: {}['k'], lambda: int('x'), lambda: None.x, lambda: 1 / 0, lambda: 'a' + 1, lambda: undefined_nm, lambda: [].index(1), lambda: (1, 2)[5], lambda: {}.popitem(), lambda: next(iter([])), lambda: float('z'), lambda: 2.0 ** 5000, lambda: open('/no/such'), lambda: 'abc'.encode('ascii').decode('utf-16'), lambda: b'\xff'.decode(), lambda: 'ÿ'.encode('ascii'), lambda: int('1' * 5000), lambda: [1, 2, 3].remove(9), lambda: __import__('nomod'), lambda: getattr(1, 'zz'), lambda: setattr(1, 'zz', 1), lambda: object()()):
    try:
        fn()
    except Exception as e:
        print(type(e).__name__, '|', e, '|', e.args if not isinstance(e, (OSError, UnicodeError)) else '')
assert_tests = [(True, 'm'), (False, 'm2'), (0, None)]
for c, m in assert_tests:
    try:
        assert c, m
    except AssertionError as e:
        print(repr(e))
eg = ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [KeyError(3)])])
try:
    raise eg
except* ValueError as e:
    print('VE', e.exceptions)
except* (TypeError, KeyError) as e:
    print('TE', e.exceptions, e.message)
print(eg.split(ValueError)[0].exceptions, eg.subgroup(KeyError), eg)
e = Exception('n')
e.add_note('note1')
print(e.__notes__)
import traceback
try:
    raise ValueError('tb')
except ValueError as e:
    print(traceback.format_exception_only(e)[0].strip(), e.__traceback__.tb_lineno > 0)

def stopper():
    raise StopIteration('done')
try:
    next(stopper())
except StopIteration as e:
    print(e.value)
