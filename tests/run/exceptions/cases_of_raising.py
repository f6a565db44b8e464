# One small case after the other, run by a decorator: raising, chaining, clauses.


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


@t('else/finally order')
def _():
    log = []
    for mode in range(4):
        try:
            log.append('t')
            if mode == 1:
                raise ValueError
            if mode == 2:
                continue
            if mode == 3:
                break
        except ValueError:
            log.append('e')
        else:
            log.append('l')
        finally:
            log.append('f')
    return ''.join(log)


@t('return in finally')
def _():

    def f():
        try:
            raise ValueError
        finally:
            return 1

    return f()


@t('nested raise')
def _():
    try:
        try:
            raise ValueError('a')
        except ValueError:
            raise KeyError('b')
        finally:
            pass
    except KeyError as e:
        return (repr(e.__context__), e.__cause__)


@t('bare raise reraise')
def _():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise
    except ArithmeticError as e:
        return type(e).__name__


@t('except tuple')
def _():
    out = []
    for e in (KeyError, IndexError, ValueError):
        try:
            raise e('x')
        except (KeyError, IndexError) as x:
            out.append(('tuple', x))
        except ValueError as x:
            out.append(('single', x))
    return out


@t('except var expr')
def _():
    excs = [KeyError, ValueError]
    try:
        raise ValueError('v')
    except tuple(excs) as e:
        return e


@t('except non-exception')
def _():
    try:
        raise ValueError('v')
    except 5:
        return 1


@t('except str class')
def _():
    try:
        raise ValueError('v')
    except (str, ValueError):
        return 1


@t('raise class with args')
def _():

    class E(Exception):

        def __init__(self):
            super().__init__('fixed')

    raise E


@t('raise bad class')
def _():

    class E(Exception):

        def __init__(self, a, b):
            pass

    raise E


@t('raise non exc')
def _():
    raise 'string'


@t('raise int class')
def _():
    raise int


@t('raise from none')
def _():
    try:
        try:
            raise ValueError
        except ValueError as e:
            raise KeyError('k') from None
    except KeyError as e:
        return (e.__cause__, e.__suppress_context__, repr(e.__context__))


@t('raise from class')
def _():
    try:
        raise KeyError('k') from ValueError
    except KeyError as e:
        return repr(e.__cause__)


@t('raise from bad')
def _():
    raise KeyError('k') from 's'


@t('var deleted')
def _():
    e = 1
    try:
        raise ValueError
    except ValueError as e:
        pass
    return e


@t('args mutate')
def _():
    e = ValueError(1, 2)
    e.args = (3,)
    return (str(e), repr(e), e.args)


@t('str of multi')
def _():
    return (
        str(ValueError(1, 'a')),
        str(KeyError('a', 'b')),
        str(OSError(1, 'a')),
        str(OSError('x')),
        str(OSError(1, 'a', 'f', None, 'g')),
        repr(OSError(1, 'b')),
    )


@t('oserror map')
def _():
    return [type(OSError(n, 'x')).__name__ for n in (1, 2, 3, 4, 9, 10, 11, 13, 17, 20, 21, 32, 110, 111, 999)]
