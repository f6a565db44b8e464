# contextlib.

import os
import sys
from abc import ABCMeta as _ABCMeta, abstractmethod as _abstractmethod


class AbstractContextManager(metaclass=_ABCMeta):
    __structural__ = True

    @_abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    def __enter__(self):
        return self

    def __class_getitem__(cls, item):
        return cls


class AbstractAsyncContextManager(metaclass=_ABCMeta):
    __structural__ = True

    @_abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    async def __aenter__(self):
        return self

    def __class_getitem__(cls, item):
        return cls


# A wrapper that goes by the names of what it wraps.
def _named_as(wrapper, wrapped):
    wrapper.__name__ = wrapped.__name__
    wrapper.__qualname__ = wrapped.__qualname__
    wrapper.__module__ = wrapped.__module__
    wrapper.__doc__ = wrapped.__doc__
    wrapper.__wrapped__ = wrapped
    return wrapper


class ContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return _named_as(inner, func)


class AsyncContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return _named_as(inner, func)


class _GeneratorContextManager:
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func = func
        self.args = args
        self.kwds = kwds

    def _recreate_cm(self):
        return _GeneratorContextManager(self.func, self.args, self.kwds)

    def __call__(self, func):
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return _named_as(inner, func)

    def __enter__(self):
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                self.gen.close()
        if value is None:
            value = typ()
        try:
            self.gen.throw(value)
        except StopIteration as exc:
            return exc is not value
        except RuntimeError as exc:
            if exc is value:
                exc.__traceback__ = traceback
                return False
            if isinstance(value, StopIteration) and exc.__cause__ is value:
                value.__traceback__ = traceback
                return False
            raise
        except BaseException as exc:
            if exc is not value:
                raise
            exc.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


def contextmanager(func):
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)

    return _named_as(helper, func)


class _AsyncGeneratorContextManager:
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func = func
        self.args = args
        self.kwds = kwds

    def _recreate_cm(self):
        return _AsyncGeneratorContextManager(self.func, self.args, self.kwds)

    def __call__(self, func):
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return _named_as(inner, func)

    async def __aenter__(self):
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                await self.gen.aclose()
        if value is None:
            value = typ()
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as exc:
            return exc is not value
        except RuntimeError as exc:
            if exc is value:
                exc.__traceback__ = traceback
                return False
            if isinstance(value, (StopIteration, StopAsyncIteration)) and exc.__cause__ is value:
                value.__traceback__ = traceback
                return False
            raise
        except BaseException as exc:
            if exc is not value:
                raise
            exc.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after athrow()")
        finally:
            await self.gen.aclose()


def asynccontextmanager(func):
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)

    return _named_as(helper, func)


class closing:
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, exc_type, exc_value, traceback):
        self.thing.close()


class aclosing:
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, exc_type, exc_value, traceback):
        await self.thing.aclose()


class chdir:
    def __init__(self, path):
        self.path = path
        self._old_cwd = []

    def __enter__(self):
        self._old_cwd.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, exc_type, exc_value, traceback):
        os.chdir(self._old_cwd.pop())


class nullcontext:
    __per_site__ = True

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, exc_type, exc_value, traceback):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, exc_type, exc_value, traceback):
        pass


class suppress:
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if excinst is None:
            return False
        if intrinsics.matches(excinst, self._exceptions):
            return True
        if isinstance(excinst, BaseExceptionGroup):
            rest = excinst.split(self._exceptions)[1]
            if rest is None:
                return True
            raise rest
        return False


class redirect_stdout:
    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(sys.stdout)
        sys.stdout = self._new_target
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        sys.stdout = self._old_targets.pop()


class redirect_stderr:
    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(sys.stderr)
        sys.stderr = self._new_target
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        sys.stderr = self._old_targets.pop()


# What an exit stack does with one callback: a context manager, a bare exit function, a plain callback.
class _ExitOfManager:
    def __init__(self, manager):
        self.manager = manager

    def leave(self, exc):
        if exc is None:
            return self.manager.__exit__(None, None, None)
        return self.manager.__exit__(type(exc), exc, exc.__traceback__)


class _ExitFunction:
    def __init__(self, function):
        self.function = function

    def leave(self, exc):
        if exc is None:
            return self.function(None, None, None)
        return self.function(type(exc), exc, exc.__traceback__)


class _Callback:
    def __init__(self, function, args, kwds):
        self.function = function
        self.args = args
        self.kwds = kwds

    def leave(self, exc):
        self.function(*self.args, **self.kwds)
        return False


def _not_a_manager(cm, protocol):
    name = type(cm).__module__ + "." + type(cm).__qualname__
    return TypeError("'" + name + "' object does not support the " + protocol + " protocol")


class ExitStack:
    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        other = ExitStack()
        other._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return other

    def push(self, exit):
        if hasattr(exit, "__exit__"):
            self._exit_callbacks.append(_ExitOfManager(exit))
        else:
            self._exit_callbacks.append(_ExitFunction(exit))
        return exit

    def enter_context(self, cm):
        if not hasattr(cm, "__enter__") or not hasattr(cm, "__exit__"):
            raise _not_a_manager(cm, "context manager")
        result = cm.__enter__()
        self._exit_callbacks.append(_ExitOfManager(cm))
        return result

    def callback(self, callback, /, *args, **kwds):
        self._exit_callbacks.append(_Callback(callback, args, kwds))
        return callback

    def close(self):
        self.__exit__(None, None, None)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, traceback):
        pending = exc
        swallowed = False
        while len(self._exit_callbacks) > 0:
            callback = self._exit_callbacks.pop()
            try:
                if callback.leave(pending):
                    swallowed = True
                    pending = None
            except BaseException as new:
                _chain(new, pending)
                pending = new
                swallowed = False
        if pending is None:
            return swallowed and exc is not None
        if pending is exc:
            return False
        raise pending


def _chain(new, pending):
    if new is not pending and pending is not None and new.__context__ is None:
        new.__context__ = pending


# The asynchronous kinds of what stands on an exit stack.
class _AsyncExitOfManager:
    def __init__(self, manager):
        self.manager = manager

    async def leave_async(self, exc):
        if exc is None:
            return await self.manager.__aexit__(None, None, None)
        return await self.manager.__aexit__(type(exc), exc, exc.__traceback__)


class _AsyncExitFunction:
    def __init__(self, function):
        self.function = function

    async def leave_async(self, exc):
        if exc is None:
            return await self.function(None, None, None)
        return await self.function(type(exc), exc, exc.__traceback__)


class _AsyncCallback:
    def __init__(self, function, args, kwds):
        self.function = function
        self.args = args
        self.kwds = kwds

    async def leave_async(self, exc):
        await self.function(*self.args, **self.kwds)
        return False


class AsyncExitStack:
    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        other = AsyncExitStack()
        other._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return other

    def push(self, exit):
        if hasattr(exit, "__exit__"):
            self._exit_callbacks.append(_ExitOfManager(exit))
        else:
            self._exit_callbacks.append(_ExitFunction(exit))
        return exit

    def enter_context(self, cm):
        if not hasattr(cm, "__enter__") or not hasattr(cm, "__exit__"):
            raise _not_a_manager(cm, "context manager")
        result = cm.__enter__()
        self._exit_callbacks.append(_ExitOfManager(cm))
        return result

    def callback(self, callback, /, *args, **kwds):
        self._exit_callbacks.append(_Callback(callback, args, kwds))
        return callback

    async def enter_async_context(self, cm):
        if not hasattr(cm, "__aenter__") or not hasattr(cm, "__aexit__"):
            raise _not_a_manager(cm, "asynchronous context manager")
        result = await cm.__aenter__()
        self._exit_callbacks.append(_AsyncExitOfManager(cm))
        return result

    def push_async_exit(self, exit):
        if hasattr(exit, "__aexit__"):
            self._exit_callbacks.append(_AsyncExitOfManager(exit))
        else:
            self._exit_callbacks.append(_AsyncExitFunction(exit))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        self._exit_callbacks.append(_AsyncCallback(callback, args, kwds))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc, traceback):
        pending = exc
        swallowed = False
        while len(self._exit_callbacks) > 0:
            callback = self._exit_callbacks.pop()
            try:
                if hasattr(callback, "leave_async"):
                    answer = await callback.leave_async(pending)
                else:
                    answer = callback.leave(pending)
                if answer:
                    swallowed = True
                    pending = None
            except BaseException as new:
                _chain(new, pending)
                pending = new
                swallowed = False
        if pending is None:
            return swallowed and exc is not None
        if pending is exc:
            return False
        raise pending
