# asyncio: futures, tasks and the event loop. `asyncio` is one module; waiting takes time by the runtime's clock only.
#
# What the loop runs are handles of a few classes with a `_run`, and what futures call are objects with a `_call`, so
# that the calls stay typed. Callbacks run in CPython's order: everything goes through the loop's ready queue.

from builtins import _asyncgen_watchers, _asyncgens, _has_threads, _sleep, _sleep_through
from collections import deque
from contextvars import _swap, copy_context


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


class QueueShutDown(Exception):
    pass


class BrokenBarrierError(RuntimeError):
    pass


TimeoutError = TimeoutError

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_PENDING = 0
_CANCELLED = 1
_FINISHED = 2

_running_loop = None
_current_loop = None
_current_task = None
_task_count = 0


class Handle:
    def __init__(self, callback, args, context):
        self._callback = callback
        self._args = args
        self._context = copy_context() if context is None else context
        self._cancelled = False
        self._when = 0.0

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled

    def when(self):
        return self._when

    def _run(self):
        outer = _swap(self._context)
        try:
            self._callback(*self._args)
        finally:
            _swap(outer)

    def _source(self):
        return _callback_text(self._callback)

    def __repr__(self):
        if self._cancelled:
            return "<Handle cancelled>"
        return "<Handle " + self._source() + ">"


def _callback_text(callback):
    name = callback.__qualname__ if hasattr(callback, "__qualname__") else repr(callback)
    text = name + "()"
    if hasattr(callback, "__code__"):
        text += " at " + callback.__code__.co_filename + ":" + str(callback.__code__.co_firstlineno)
    return text


TimerHandle = Handle


# The first step of a task, and one behind a bare `yield`.
class _Step:
    def __init__(self):
        self._cancelled = False
        self._task = None
        self._exc = None

    def _run(self):
        self._task._step(self._exc)

    def _source(self):
        return "Task._step()"


# Calls what was registered with a future that is done.
class _Scheduled:
    def __init__(self):
        self._cancelled = False
        self._target = None
        self._future = None

    def _run(self):
        self._target._call(self._future)

    def _source(self):
        if isinstance(self._target, _UserCallback):
            return _callback_text(self._target._callback)
        return "callback"


# Ends a sleep.
class _Wake:
    def __init__(self):
        self._cancelled = False
        self._when = 0.0
        self._future = None

    def cancel(self):
        self._cancelled = True

    def _run(self):
        if not self._future.done():
            self._future.set_result(None)

    def _source(self):
        return "_set_result_unless_cancelled()"


# Expires a timeout.
class _Expire:
    def __init__(self):
        self._cancelled = False
        self._when = 0.0
        self._timeout = None

    def cancel(self):
        self._cancelled = True

    def _run(self):
        self._timeout._on_timeout()

    def _source(self):
        return "Timeout._on_timeout()"


class EventLoop:
    def __init__(self):
        self._ready = []
        self._timers = []
        self._stopping = False
        self._closed = False
        self._tasks = []
        self._exception_handler = None
        self._debug = False

    def time(self):
        return intrinsics.perf_counter()

    def create_future(self):
        future = Future()
        future._loop = self
        return future

    def create_task(self, coro, *, name=None, context=None):
        self._check_closed()
        return _new_task(self, coro, name, context)

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        return self.call_soon(callback, *args, context=context)

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        handle = Handle(callback, args, context)
        self._add_timer(handle, when)
        return handle

    def _add_timer(self, handle, when):
        handle._when = float(when)
        at = len(self._timers)
        while at > 0 and self._timers[at - 1]._when > handle._when:
            at -= 1
        self._timers.insert(at, handle)

    def run_in_executor(self, executor, func, *args):
        return _Work(self, func, args, {})._start()

    def is_running(self):
        return _running_loop is self

    def is_closed(self):
        return self._closed

    def stop(self):
        self._stopping = True

    def close(self):
        if _running_loop is self:
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        self._ready = []
        self._timers = []

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = bool(enabled)

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError("A callable object or None is expected, got " + repr(handler))
        self._exception_handler = handler

    def default_exception_handler(self, context):
        message = context.get("message")
        if not message:
            message = "Unhandled exception in event loop"
        lines = [str(message)]
        for key in sorted(context):
            if key != "message" and key != "exception":
                lines.append(key + ": " + repr(context[key]))
        intrinsics.stderr_write("\n".join(lines) + "\n")
        exc = context.get("exception")
        if isinstance(exc, BaseException):
            _leave_texts(exc)
            intrinsics.stderr_write(intrinsics.report_format(exc))

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self.default_exception_handler(context)
            return
        try:
            self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            text = "Unhandled error in exception handler"
            self.default_exception_handler({"message": text, "exception": exc, "context": context})

    # What a handle raised.
    def _failed(self, handle, exc):
        self.call_exception_handler({"message": "Exception in callback " + handle._source(), "exception": exc, "handle": handle})

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def run_forever(self):
        global _running_loop
        self._check_closed()
        if _running_loop is self:
            raise RuntimeError("This event loop is already running")
        if _running_loop is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        _running_loop = self
        _asyncgen_watchers.append(True)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            _running_loop = None
            _asyncgen_watchers.pop()

    def run_until_complete(self, future):
        self._check_closed()
        if _running_loop is self:
            raise RuntimeError("This event loop is already running")
        if _running_loop is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        future = _ensure(self, future)
        stop = _StopLoop()
        stop._loop = self
        future._add_callback(stop)
        self.run_forever()
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    async def shutdown_asyncgens(self):
        closing = []
        while _asyncgens:
            gen = _asyncgens.pop(0)
            if gen.ag_frame is not None:
                closing.append(gen)
        results = await gather(*[gen.aclose() for gen in closing], return_exceptions=True)
        for result, gen in zip(results, closing):
            if isinstance(result, Exception):
                message = "an error occurred during closing of asynchronous generator " + repr(gen)
                self.call_exception_handler({"message": message, "exception": result, "asyncgen": gen})

    async def shutdown_default_executor(self, timeout=None):
        pass

    # Has asynchronous generators closed that were left suspended since the last round, before anything else of this one.
    def _close_left(self):
        closing = []
        at = 0
        while at < len(_asyncgens):
            if intrinsics.list_item_refs(_asyncgens, at) == 1:
                gen = _asyncgens.pop(at)
                if gen.ag_suspended:
                    handle = _CloseLeft()
                    handle._loop = self
                    handle._gen = gen
                    closing.append(handle)
            else:
                at += 1
        self._ready[:0] = closing

    def _run_once(self):
        if _asyncgens:
            self._close_left()
        timers = self._timers
        while timers and timers[0]._cancelled:
            timers.pop(0)
        if not self._ready and not self._stopping:
            wait = 3600.0
            if timers:
                wait = timers[0]._when - self.time()
            if wait > 0.0:
                _idle(self, wait)
        if timers:
            end = self.time() + 1e-9
            while timers and timers[0]._when < end:
                handle = timers.pop(0)
                if not handle._cancelled:
                    self._ready.append(handle)
        ready = self._ready
        self._ready = []
        at = 0
        while at < len(ready):
            handle = ready[at]
            at += 1
            if not handle._cancelled:
                try:
                    handle._run()
                except (SystemExit, KeyboardInterrupt):
                    raise
                except BaseException as exc:
                    self._failed(handle, exc)


# Nothing to do for a time, unless another thread brings something.
def _idle(loop, wait):
    if not _has_threads():
        _sleep_through(wait)
        return
    end = loop.time() + wait
    while not loop._ready and loop.time() < end:
        _sleep(min(0.001, max(0.0, end - loop.time())))


AbstractEventLoop = EventLoop
BaseEventLoop = EventLoop
SelectorEventLoop = EventLoop


# Makes the task that closes an asynchronous generator.
class _CloseLeft:
    def __init__(self):
        self._loop = None
        self._gen = None
        self._cancelled = False

    def _run(self):
        coro = _Closing()
        coro._gen = self._gen
        task = Task()
        task._loop = self._loop
        _begin_task(task, coro, None)

    def _source(self):
        return "BaseEventLoop.create_task()"


# What `aclose` gives, as a coroutine: what is thrown into it at its start goes to the generator.
class _Closing:
    __qualname__ = "async_generator_athrow"

    def __init__(self):
        self._gen = None
        self._steps = None

    def send(self, value):
        if self._steps is None:
            self._steps = self._gen.aclose()
        return self._steps.send(value)

    def throw(self, exc):
        if self._steps is None:
            self._steps = self._gen.athrow(exc)
            return self._steps.send(None)
        return self._steps.throw(exc)


class _StopLoop:
    def __init__(self):
        self._loop = None

    def _call(self, future):
        self._loop.stop()


class _UserCallback:
    def __init__(self, callback, context):
        self._callback = callback
        self._context = copy_context() if context is None else context

    def _call(self, future):
        outer = _swap(self._context)
        try:
            self._callback(future)
        finally:
            _swap(outer)


# Wakes a task that waits for a future.
class _Waiter:
    def __init__(self):
        self._task = None

    def _call(self, future):
        self._task._wakeup(future)


def _loop():
    global _current_loop
    if _running_loop is not None:
        return _running_loop
    if _current_loop is None:
        _current_loop = EventLoop()
    return _current_loop


def get_running_loop():
    if _running_loop is None:
        raise RuntimeError("no running event loop")
    return _running_loop


def get_event_loop():
    return _loop()


def new_event_loop():
    return EventLoop()


def set_event_loop(loop):
    global _current_loop
    _current_loop = loop


def current_task(loop=None):
    get_running_loop()
    return _current_task


def all_tasks(loop=None):
    if loop is None:
        loop = get_running_loop()
    return set(loop._tasks)


def create_task(coro, *, name=None, context=None):
    return _new_task(get_running_loop(), coro, name, context)


def run(main, *, debug=None, loop_factory=None):
    if _running_loop is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    if not isinstance(main, coroutine):
        raise ValueError("a coroutine was expected, got " + repr(main))
    loop = EventLoop()
    try:
        return loop.run_until_complete(main)
    finally:
        _shut_down(loop)


def _cancel_all(loop):
    tasks = list(loop._tasks)
    if tasks:
        for task in tasks:
            task.cancel()
        loop.run_until_complete(_new_task(loop, _settle(tasks), "settle"))


# CPython gives names to two tasks here: for asynchronous generators and for the executor.
def _shut_down(loop):
    global _task_count
    _cancel_all(loop)
    if _asyncgens:
        loop.run_until_complete(loop.shutdown_asyncgens())
    else:
        _task_count += 1
    _task_count += 1
    loop.close()


async def _settle(tasks):
    for task in tasks:
        while not task.done():
            await _bare_yield()


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._loop = EventLoop()

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        self.close()

    def get_loop(self):
        return self._loop

    def close(self):
        if not self._loop.is_closed():
            _shut_down(self._loop)

    def run(self, coro, *, context=None):
        if _running_loop is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        return self._loop.run_until_complete(coro)
