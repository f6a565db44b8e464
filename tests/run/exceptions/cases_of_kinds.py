# One small case after the other, run by a decorator: kinds of exceptions and what they hold.


import sys


def t(name):

    def d(f):
        try:
            r = f()
        except BaseException as e:
            r = f'{type(e).__name__}({e})'
        print(name, r)
        return f

    return d


@t('syntaxerror attrs')
def _():
    e = SyntaxError('m', ('f', 1, 2, 't'))
    return (e.msg, e.filename, e.lineno, e.offset, e.text, str(e))


@t('unicode errs')
def _():
    out = []
    for f in (lambda: b'\xff'.decode('ascii'), lambda: 'é'.encode('ascii'), lambda: b'\xe9'.decode('utf-8')):
        try:
            f()
        except UnicodeError as e:
            out.append((type(e).__name__, e.encoding, e.start, e.end, e.reason, str(e)))
    return out


@t('stopiteration value')
def _():
    return (
        StopIteration(5).value,
        StopIteration().value,
        StopIteration(1, 2).value,
        SystemExit(3).code,
        SystemExit().code,
        SystemExit(1, 2).code,
    )


@t('groups')
def _():
    eg = ExceptionGroup('m', [ValueError(1), TypeError(2), ExceptionGroup('n', [ValueError(3)])])
    m, r = eg.split(ValueError)
    s = eg.subgroup(lambda e: isinstance(e, TypeError))
    return (repr(m), repr(r), repr(s), eg.message, len(eg.exceptions), eg.subgroup(KeyError))


@t('except star')
def _():
    out = []
    try:
        raise ExceptionGroup('m', [ValueError(1), OSError(2), KeyError(3)])
    except* ValueError as e:
        out.append(('V', e.exceptions))
    except* OSError as e:
        out.append(('O', repr(e)))
    except* Exception as e:
        out.append(('E', e))
    else:
        out.append('else')
    finally:
        out.append('fin')
    return out


@t('except star single')
def _():
    r = None
    try:
        raise ValueError('naked')
    except* ValueError as e:
        r = repr(e)
    return r


@t('group errors')
def _():
    out = []
    for a in (('m', []), ('m', [1]), (1, [ValueError()]), ('m',), ('m', [KeyboardInterrupt()])):
        try:
            out.append(repr(ExceptionGroup(*a)))
        except Exception as e:
            out.append(f'{type(e).__name__}: {e}')
    return out


@t('base group')
def _():
    return (
        type(BaseExceptionGroup('a', [ValueError()])).__name__,
        type(BaseExceptionGroup('a', [KeyboardInterrupt()])).__name__,
    )


@t('notes')
def _():
    e = ValueError('x')
    try:
        e.add_note(1)
    except TypeError as x:
        return (str(x), hasattr(e, '__notes__'))


@t('exc_info nested')
def _():
    out = []
    try:
        raise ValueError('o')
    except ValueError:
        out.append(sys.exc_info()[0].__name__)
        try:
            raise KeyError('i')
        except KeyError:
            out.append(sys.exc_info()[0].__name__)
        out.append(sys.exc_info()[0].__name__)
        out.append(sys.exception())
    out.append(sys.exc_info()[0])
    return out


@t('assert')
def _():
    assert 1 == 2, ('tuple', 'msg')


@t('assert plain')
def _():
    assert []


@t('recursion')
def _():

    def f():
        return f()

    try:
        f()
    except RecursionError as e:
        return str(e)


@t('custom hierarchy')
def _():

    class App(Exception):
        code = 1

    class NotFound(App):
        code = 404

        def __init__(self, what):
            self.what = what
            super().__init__(f'{what} not found')

    try:
        raise NotFound('page')
    except App as e:
        return (e.code, e.what, str(e), e.args, repr(e), isinstance(e, App))


@t('exception equality')
def _():
    return (ValueError(1) == ValueError(1), len({ValueError(1), ValueError(1)}))


@t('context chain')
def _():
    try:
        try:
            try:
                raise ValueError(1)
            except ValueError:
                raise TypeError(2)
        except TypeError:
            raise KeyError(3)
    except KeyError as e:
        out = []
        while e:
            out.append(repr(e))
            e = e.__context__
        return out


@t('finally with yield')
def _():

    def g():
        try:
            yield 1
        finally:
            print('g fin')

    for x in g():
        break
    return 'ok'


@t('keyboard')
def _():
    raise KeyboardInterrupt('kb')


@t('exit')
def _():
    sys.exit('bye')


@t('generic except base')
def _():
    try:
        sys.exit(2)
    except Exception:
        return 'no'
    except BaseException as e:
        return (type(e).__name__, e.code)
