# tables of generators / coroutines / context managers
import contextlib, types, asyncio
log = []
class CM:
    def __init__(self, name, swallow=False, fail=None): self.name, self.swallow, self.fail = name, swallow, fail
    def __enter__(self):
        log.append(f'enter {self.name}')
        if self.fail == 'enter': raise RuntimeError(f'enter {self.name}')
        return self
    def __exit__(self, t, v, tb):
        log.append(f'exit {self.name} {t.__name__ if t else None}')
        if self.fail == 'exit': raise RuntimeError(f'exit {self.name}')
        return self.swallow
@contextlib.contextmanager
def gcm(name, swallow=False):
    log.append(f'g-enter {name}')
    try: yield name
    except Exception as e:
        log.append(f'g-exc {name} {type(e).__name__}')
        if not swallow: raise
    finally: log.append(f'g-exit {name}')
def body_ok(x): log.append(f'body {getattr(x, "name", x)}'); return 'ok'
def body_fail(x): raise ValueError(f'fail {getattr(x, "name", x)}')
def body_stop(x): raise StopIteration('stop')
cms = [lambda: CM('a'), lambda: CM('b', True), lambda: CM('c', fail='enter'), lambda: CM('d', fail='exit'), lambda: gcm('e'), lambda: gcm('f', True), lambda: contextlib.nullcontext('n'), lambda: contextlib.suppress(ValueError), lambda: contextlib.closing(types.SimpleNamespace(close=lambda: log.append('closed'), name='cl')), lambda: 5]
for mk in cms:
    for body in (body_ok, body_fail, body_stop):
        del log[:]
        try:
            with mk() as v:
                r = body(v)
            log.append(f'after {r if body is body_ok else None}')
        except Exception as e:
            ctx = e.__context__
            log.append(f'{type(e).__name__}: {e} <- {type(ctx).__name__}')
        print(log)
def g1():
    try:
        x = yield 1
        while True:
            x = yield x
    except GeneratorExit: log.append('closed'); raise
    except ValueError as e: yield f'caught {e}'
    finally: log.append('fin')
def g2(): r = yield from g1(); log.append(r); return 'ret'
def g3(): yield from [1, 2]; return 'three'
def g4(): yield; raise KeyError('inside')
ops = {'next': lambda g: next(g), 'send': lambda g: g.send('s'), 'send None': lambda g: g.send(None), 'throw': lambda g: g.throw(ValueError('v')), 'throw2': lambda g: g.throw(TypeError), 'close': lambda g: g.close(), 'list': lambda g: list(g) if g.__name__ != 'g1' and g.__name__ != 'g2' else 'inf'}
import itertools
for fn in (g1, g2, g3, g4):
    for seq in itertools.permutations(['next', 'send', 'throw', 'close', 'list'], 3):
        del log[:]
        g = fn()
        out = []
        for op in seq:
            try: out.append(ops[op](g))
            except BaseException as e: out.append(f'{type(e).__name__}({e})')
        del g
        print(fn.__name__, seq, out, log)
async def co(n):
    if n == 0: return 'done'
    if n < 0: raise ValueError(n)
    await asyncio.sleep(0)
    return await co(n - 1)
async def main():
    r = await asyncio.gather(*(co(n) for n in (0, 1, -1, 3)), return_exceptions=True)
    print([repr(x) for x in r])
    for n in (2, -2):
        try: print(await asyncio.wait_for(co(n), 1))
        except ValueError as e: print('VE', e)
asyncio.run(main())
