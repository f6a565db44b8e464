# Generators, coroutines, asynchronous generators, and what `yield from` and `await` delegate to.
#
# A generator method `__frame__` of a class here makes instances of that class: their state is the generator's.


class frame:
    def __init__(self, code):
        self.f_code = code


def _gen_code(gen):
    return code(intrinsics.gen_name(gen), intrinsics.gen_qualname(gen))


def _gen_frame(gen):
    if intrinsics.gen_state(gen) == -2:
        return None
    return frame(_gen_code(gen))


def _gen_repr(gen):
    name = intrinsics.gen_qualname(gen)
    return "<" + intrinsics.type_name(gen) + " object " + name + " at " + _address(gen) + ">"


# The exception that `throw` raises for its arguments.
def _thrown(exc, value):
    if isinstance(exc, BaseException):
        if value is not None:
            raise TypeError("instance exception may not have a separate value")
        return exc
    if isinstance(exc, type) and issubclass(exc, BaseException):
        if value is None:
            return exc()
        if isinstance(value, exc):
            return value
        if isinstance(value, tuple):
            return exc(*value)
        return exc(value)
    name = intrinsics.type_name(exc)
    raise TypeError("exceptions must be classes or instances deriving from BaseException, not " + name)


# The arguments of the calls of `throw` under way, with the exception that they mean, if they are not that alone: an
# iterator that the generator delegates to gets them as they are.
_throws = []


def _throw_with(gen, typ, val, tb):
    exc = _thrown(typ, None if val is intrinsics.missing else val)
    if exc is typ and val is intrinsics.missing:
        return _gen_throw(gen, exc)
    if val is intrinsics.missing:
        _throws.append((exc, (typ,)))
    elif tb is intrinsics.missing:
        _throws.append((exc, (typ, val)))
    else:
        _throws.append((exc, (typ, val, tb)))
    try:
        return _gen_throw(gen, exc)
    finally:
        _throws.pop()


def _throw_into(it, exc):
    if _throws:
        meant, args = _throws[-1]
        if meant is exc:
            return it.throw(*args)
    return it.throw(exc)


# A body that has not begun does not see the exception: it stays a StopIteration.
def _gen_throw(gen, exc):
    if isinstance(exc, StopIteration) and intrinsics.gen_state(gen) == 0:
        intrinsics.gen_close(gen)
        raise exc
    return intrinsics.gen_throw(gen, exc)


class generator:
    def __iter__(self):
        return self

    def __next__(self):
        return intrinsics.next(self)

    def send(self, value, /):
        return intrinsics.gen_send(self, value)

    def throw(self, typ, val=intrinsics.missing, tb=intrinsics.missing, /):
        return _throw_with(self, typ, val, tb)

    def close(self):
        return intrinsics.gen_close(self)

    def __repr__(self):
        return _gen_repr(self)

    def __str__(self):
        return _gen_repr(self)

    @property
    def gi_running(self):
        return intrinsics.gen_state(self) == -1

    @property
    def gi_suspended(self):
        return intrinsics.gen_state(self) > 0

    @property
    def gi_frame(self):
        return _gen_frame(self)

    @property
    def gi_yieldfrom(self):
        return None

    @property
    def gi_code(self):
        return _gen_code(self)


class coroutine:
    def send(self, value, /):
        return intrinsics.gen_send(self, value)

    def throw(self, typ, val=None, tb=None, /):
        return _gen_throw(self, _thrown(typ, val))

    def close(self):
        intrinsics.gen_close(self)

    def __await__(self):
        return coroutine_wrapper.__frame__(self)

    def __repr__(self):
        return _gen_repr(self)

    def __str__(self):
        return _gen_repr(self)

    @property
    def cr_running(self):
        return intrinsics.gen_state(self) == -1

    @property
    def cr_suspended(self):
        return intrinsics.gen_state(self) > 0

    @property
    def cr_frame(self):
        return _gen_frame(self)

    @property
    def cr_await(self):
        return None

    @property
    def cr_code(self):
        return _gen_code(self)

    @property
    def cr_origin(self):
        return None


class coroutine_wrapper:
    def __iter__(self):
        return self

    def __next__(self):
        return intrinsics.next(self)

    def send(self, value, /):
        return intrinsics.gen_send(self, value)

    def throw(self, typ, val=None, tb=None, /):
        return _gen_throw(self, _thrown(typ, val))

    def close(self):
        intrinsics.gen_close(self)

    def __frame__(coro):
        return (yield from coro)


# What `yield from` sends to: a generator or an iterator of runtime/py as it is, others behind a generator that asks them
# for `send`, `throw` and `close`.
def _delegate(iterable):
    if isinstance(iterable, coroutine):
        raise TypeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
    it = iter(iterable)
    if intrinsics.of_runtime(it):
        return it
    return _delegating(it)


def _delegate_inner(iterable):
    if isinstance(iterable, coroutine):
        return iterable
    return _delegate(iterable)


def _delegating(it):
    try:
        item = next(it)
    except StopIteration as stop:
        return stop.value
    while True:
        try:
            sent = yield item
        except GeneratorExit:
            if hasattr(it, "close"):
                it.close()
            raise
        except BaseException as exc:
            if not hasattr(it, "throw"):
                raise
            try:
                item = _throw_into(it, exc)
            except StopIteration as stop:
                return stop.value
        else:
            try:
                item = next(it) if sent is None else it.send(sent)
            except StopIteration as stop:
                return stop.value


# What `await` sends to.
def _await(awaitable):
    if isinstance(awaitable, coroutine):
        if intrinsics.gen_state(awaitable) > 0:
            raise RuntimeError("coroutine is being awaited already")
        return awaitable
    return _delegate(_await_iter(awaitable))


def _await_iter(awaitable):
    if isinstance(awaitable, type) or not hasattr(awaitable, "__await__"):
        raise TypeError("object " + intrinsics.type_name(awaitable) + " can't be used in 'await' expression")
    it = awaitable.__await__()
    if isinstance(it, coroutine):
        raise TypeError("__await__() returned a coroutine")
    if not hasattr(it, "__next__"):
        raise TypeError("__await__() returned non-iterator of type '" + intrinsics.type_name(it) + "'")
    return it


# How an asynchronous generator yields an item; everything else that it yields is a wait.
class _async_item:
    def __init__(self, value):
        self.value = value


def _async_iter(iterable):
    if not hasattr(iterable, "__aiter__"):
        name = intrinsics.type_name(iterable)
        raise TypeError("'async for' requires an object with __aiter__ method, got " + name)
    it = iterable.__aiter__()
    if not hasattr(it, "__anext__"):
        name = intrinsics.type_name(it)
        raise TypeError("'async for' received an object from __aiter__ that does not implement __anext__: " + name)
    return it


# What `async for` delegates to for the next item.
def _async_next(it):
    awaitable = it.__anext__()
    if isinstance(awaitable, coroutine):
        return awaitable
    try:
        waited = _await_iter(awaitable)
    except BaseException as exc:
        name = intrinsics.type_name(awaitable)
        raise TypeError("'async for' received an invalid object from __anext__: " + name) from exc
    return _delegate(waited)


# What the event loops that run now close, if the program leaves it suspended: asynchronous generators that have been
# asked for something. One that nothing else refers to has been left.
_asyncgens = []
# An item for each event loop that runs.
_asyncgen_watchers = []


def _watch_asyncgen(gen):
    for at in range(len(_asyncgens)):
        if intrinsics.same(_asyncgens[at], gen):
            return
    _asyncgens.append(gen)


class async_generator:
    def __aiter__(self):
        return self

    def __anext__(self):
        if _asyncgen_watchers and intrinsics.gen_state(self) == 0:
            _watch_asyncgen(self)
        return async_generator_asend.__frame__(self, None)

    def asend(self, value, /):
        if _asyncgen_watchers and intrinsics.gen_state(self) == 0:
            _watch_asyncgen(self)
        return async_generator_asend.__frame__(self, value)

    def athrow(self, typ, val=None, tb=None, /):
        return async_generator_athrow.__frame__(self, _thrown(typ, val), False)

    def aclose(self):
        return async_generator_athrow.__frame__(self, GeneratorExit(), True)

    def __repr__(self):
        return _gen_repr(self)

    def __str__(self):
        return _gen_repr(self)

    @property
    def ag_running(self):
        return intrinsics.gen_state(self) == -1

    @property
    def ag_suspended(self):
        return intrinsics.gen_state(self) > 0

    @property
    def ag_frame(self):
        return _gen_frame(self)

    @property
    def ag_await(self):
        return None

    @property
    def ag_code(self):
        return _gen_code(self)


class async_generator_asend:
    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return intrinsics.next(self)

    def send(self, value, /):
        return intrinsics.gen_send(self, value)

    def throw(self, typ, val=None, tb=None, /):
        return _gen_throw(self, _thrown(typ, val))

    def close(self):
        intrinsics.gen_close(self)

    def __frame__(gen, value):
        try:
            got = intrinsics.gen_send(gen, value)
            while True:
                if isinstance(got, _async_item):
                    return got.value
                try:
                    sent = yield got
                except BaseException as exc:
                    got = intrinsics.gen_throw(gen, exc)
                else:
                    got = intrinsics.gen_send(gen, sent)
        except StopIteration:
            raise StopAsyncIteration from None


class async_generator_athrow:
    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return intrinsics.next(self)

    def send(self, value, /):
        return intrinsics.gen_send(self, value)

    def throw(self, typ, val=None, tb=None, /):
        return _gen_throw(self, _thrown(typ, val))

    def close(self):
        intrinsics.gen_close(self)

    def __frame__(gen, exc, closing):
        try:
            if closing and intrinsics.gen_state(gen) == -2:
                return None
            got = intrinsics.gen_throw(gen, exc)
            while True:
                if isinstance(got, _async_item):
                    if closing:
                        raise RuntimeError("async generator ignored GeneratorExit")
                    return got.value
                try:
                    sent = yield got
                except BaseException as inner:
                    got = intrinsics.gen_throw(gen, inner)
                else:
                    got = intrinsics.gen_send(gen, sent)
        except StopIteration:
            if closing:
                return None
            raise StopAsyncIteration from None
        except GeneratorExit:
            if closing:
                return None
            raise


def aiter(async_iterable, /):
    if not hasattr(async_iterable, "__aiter__"):
        raise TypeError("'" + intrinsics.type_name(async_iterable) + "' object is not an async iterable")
    it = async_iterable.__aiter__()
    if not hasattr(it, "__anext__"):
        raise TypeError("aiter() returned not an async iterator of type '" + intrinsics.type_name(it) + "'")
    return it


class anext_awaitable:
    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return intrinsics.next(self)

    def send(self, value, /):
        return intrinsics.gen_send(self, value)

    def throw(self, typ, val=None, tb=None, /):
        return _gen_throw(self, _thrown(typ, val))

    def close(self):
        intrinsics.gen_close(self)

    def __frame__(awaitable, default):
        try:
            return (yield from _await(awaitable))
        except StopAsyncIteration:
            return default


def anext(async_iterator, default=intrinsics.missing, /):
    if not hasattr(async_iterator, "__anext__"):
        raise TypeError("'" + intrinsics.type_name(async_iterator) + "' object is not an async iterator")
    awaitable = async_iterator.__anext__()
    if default is intrinsics.missing:
        return awaitable
    return anext_awaitable.__frame__(awaitable, default)
