# asyncio: futures, tasks and the event loop. `asyncio` is one module; waiting takes time by the runtime's clock only.
#
# What the loop runs are handles of a few classes with a `_run`, and what futures call are objects with a `_call`, so
# that the calls stay typed. Callbacks run in CPython's order: everything goes through the loop's ready queue.


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
    def __init__(self, callback, args):
        self._callback = callback
        self._args = args
        self._cancelled = False
        self._when = 0.0

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled

    def when(self):
        return self._when

    def _run(self):
        self._callback(*self._args)


TimerHandle = Handle


# The first step of a task, and one behind a bare `yield`.
class _Step:
    def __init__(self):
        self._cancelled = False
        self._task = None
        self._exc = None

    def _run(self):
        self._task._step(self._exc)


# Calls what was registered with a future that is done.
class _Scheduled:
    def __init__(self):
        self._cancelled = False
        self._target = None
        self._future = None

    def _run(self):
        self._target._call(self._future)


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


class EventLoop:
    def __init__(self):
        self._ready = []
        self._timers = []
        self._stopping = False
        self._closed = False
        self._tasks = []
        self._asyncgens = []

    def time(self):
        return intrinsics.perf_counter()

    def create_future(self):
        return Future()

    def create_task(self, coro, *, name=None, context=None):
        self._check_closed()
        return _new_task(self, coro, name)

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        return self.call_soon(callback, *args)

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        handle = Handle(callback, args)
        self._add_timer(handle, when)
        return handle

    def _add_timer(self, handle, when):
        handle._when = float(when)
        at = len(self._timers)
        while at > 0 and self._timers[at - 1]._when > handle._when:
            at -= 1
        self._timers.insert(at, handle)

    async def run_in_executor(self, executor, func, *args):
        return func(*args)

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
        return False

    def set_debug(self, enabled):
        pass

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
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            _running_loop = None

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
        pass

    async def shutdown_default_executor(self, timeout=None):
        pass

    def _run_once(self):
        timers = self._timers
        while timers and timers[0]._cancelled:
            timers.pop(0)
        if not self._ready and not self._stopping:
            wait = 3600.0
            if timers:
                wait = timers[0]._when - self.time()
            if wait > 0.0:
                intrinsics.sleep(wait)
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
                except BaseException:
                    pass


AbstractEventLoop = EventLoop
BaseEventLoop = EventLoop
SelectorEventLoop = EventLoop


class _StopLoop:
    def __init__(self):
        self._loop = None

    def _call(self, future):
        self._loop.stop()


class _UserCallback:
    def __init__(self, callback):
        self._callback = callback

    def _call(self, future):
        self._callback(future)


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


class Future:
    def __init__(self, *, loop=None):
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._callbacks = []
        self._cancel_message = None
        self._blocking = False
        self._loop = _loop()

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != _PENDING

    def cancelled(self):
        return self._state == _CANCELLED

    def cancel(self, msg=None):
        return self._cancel(msg)

    def _cancel(self, msg):
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule()
        return True

    def _cancelled_error(self):
        if self._cancel_message is None:
            return CancelledError()
        return CancelledError(self._cancel_message)

    def _schedule(self):
        callbacks = self._callbacks
        self._callbacks = []
        for target in callbacks:
            self._call_soon(target)

    def _call_soon(self, target):
        handle = _Scheduled()
        handle._target = target
        handle._future = self
        self._loop._ready.append(handle)

    def _add_callback(self, target):
        if self._state != _PENDING:
            self._call_soon(target)
        else:
            self._callbacks.append(target)

    def add_done_callback(self, callback, *, context=None):
        self._add_callback(_UserCallback(callback))

    def remove_done_callback(self, callback):
        kept = []
        for target in self._callbacks:
            if isinstance(target, _UserCallback) and target._callback == callback:
                continue
            kept.append(target)
        removed = len(self._callbacks) - len(kept)
        self._callbacks = kept
        return removed

    def _discard_callback(self, target):
        self._callbacks = [have for have in self._callbacks if have is not target]

    def result(self):
        if self._state == _FINISHED:
            if self._exception is not None:
                raise self._exception
            return self._result
        if self._state == _CANCELLED:
            raise self._cancelled_error()
        raise InvalidStateError("Result is not set.")

    def exception(self):
        if self._state == _FINISHED:
            return self._exception
        if self._state == _CANCELLED:
            raise self._cancelled_error()
        raise InvalidStateError("Exception is not set.")

    def set_result(self, result):
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        self._result = result
        self._state = _FINISHED
        self._schedule()

    def set_exception(self, exception):
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            raise TypeError("StopIteration interacts badly with generators and cannot be raised into a Future")
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        self._fail(exception)

    def _fail(self, exception):
        self._exception = exception
        self._state = _FINISHED
        self._schedule()

    def __await__(self):
        if self._state == _PENDING:
            self._blocking = True
            yield self
        if self._state == _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    def __iter__(self):
        return self.__await__()

    def _state_text(self):
        if self._state == _PENDING:
            return "pending"
        if self._state == _CANCELLED:
            return "cancelled"
        if self._exception is not None:
            return "finished exception=" + repr(self._exception)
        return "finished result=" + repr(self._result)

    def __repr__(self):
        return "<Future " + self._state_text() + ">"


class Task(Future):
    def __init__(self, coro=None, *, loop=None, name=None, context=None, eager_start=False):
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._callbacks = []
        self._cancel_message = None
        self._blocking = False
        self._loop = _loop()
        self._coro = None
        self._name = ""
        self._waits_for = None
        self._must_cancel = False
        self._cancels = 0
        if coro is not None:
            _start_task(self, coro, name)

    def __repr__(self):
        text = "<Task " + self._state_text() if self._state != _FINISHED else "<Task finished"
        text += " name=" + repr(self._name) + " coro=<" + self._coro.__qualname__ + "()>"
        if self._state == _FINISHED:
            text += self._state_text()[len("finished"):]
        return text + ">"

    def get_coro(self):
        return self._coro

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def cancel(self, msg=None):
        if self._state != _PENDING:
            return False
        self._cancels += 1
        if self._waits_for is not None and self._waits_for.cancel(msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._cancels

    def uncancel(self):
        if self._cancels > 0:
            self._cancels -= 1
            if self._cancels == 0:
                self._must_cancel = False
        return self._cancels

    def _schedule_step(self, exc):
        handle = _Step()
        handle._task = self
        handle._exc = exc
        self._loop._ready.append(handle)

    def _wakeup(self, future):
        exc = None
        try:
            future.result()
        except BaseException as error:
            exc = error
        self._step(exc)

    def _step(self, exc):
        global _current_task
        if self._must_cancel:
            if not isinstance(exc, CancelledError):
                exc = self._cancelled_error()
            self._must_cancel = False
        self._waits_for = None
        outer = _current_task
        _current_task = self
        try:
            if exc is None:
                got = self._coro.send(None)
            else:
                got = self._coro.throw(exc)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                self._finish()
                self._cancel(self._cancel_message)
            else:
                self._finish()
                self._result = stop.value
                self._state = _FINISHED
                self._schedule()
        except CancelledError as error:
            self._finish()
            self._cancel(error.args[0] if error.args else None)
        except (KeyboardInterrupt, SystemExit) as error:
            self._finish()
            self._fail(error)
            raise
        except BaseException as error:
            self._finish()
            self._fail(error)
        else:
            self._wait(got)
        finally:
            _current_task = outer

    def _finish(self):
        tasks = self._loop._tasks
        for at in range(len(tasks)):
            if tasks[at] is self:
                tasks.pop(at)
                return

    def _wait(self, got):
        if got is None:
            self._schedule_step(None)
        elif isinstance(got, Future):
            if got is self:
                self._schedule_step(RuntimeError("Task cannot await on itself: " + repr(self)))
            elif not got._blocking:
                text = "yield was used instead of yield from in task " + repr(self) + " with " + repr(got)
                self._schedule_step(RuntimeError(text))
            else:
                got._blocking = False
                waiter = _Waiter()
                waiter._task = self
                got._add_callback(waiter)
                self._waits_for = got
                if self._must_cancel and got.cancel(self._cancel_message):
                    self._must_cancel = False
        else:
            self._schedule_step(RuntimeError("Task got bad yield: " + repr(got)))


def _new_task(loop, coro, name):
    task = Task()
    task._loop = loop
    _start_task(task, coro, name)
    return task


def _start_task(task, coro, name):
    global _task_count
    if not isinstance(coro, coroutine):
        raise TypeError("a coroutine was expected, got " + repr(coro))
    if name is None:
        _task_count += 1
        task._name = "Task-" + str(_task_count)
    else:
        task._name = str(name)
    task._coro = coro
    task._loop._tasks.append(task)
    task._schedule_step(None)


async def _await_it(awaitable):
    return await awaitable


def _ensure(loop, awaitable):
    if isinstance(awaitable, Future):
        return awaitable
    if isinstance(awaitable, coroutine):
        return _new_task(loop, awaitable, None)
    if hasattr(awaitable, "__await__"):
        return _new_task(loop, _await_it(awaitable), None)
    raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")


def ensure_future(coro_or_future, *, loop=None):
    return _ensure(_loop(), coro_or_future)


def wrap_future(future, *, loop=None):
    return future


def isfuture(obj):
    return isinstance(obj, Future)


def iscoroutine(obj):
    return isinstance(obj, coroutine)


# --- loops ------------------------------------------------------------------------------------------------------------


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
    return _new_task(get_running_loop(), coro, name)


def run(main, *, debug=None, loop_factory=None):
    if _running_loop is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    if not isinstance(main, coroutine):
        raise ValueError("a coroutine was expected, got " + repr(main))
    loop = EventLoop()
    try:
        return loop.run_until_complete(main)
    finally:
        _cancel_all(loop)
        loop.close()


def _cancel_all(loop):
    tasks = list(loop._tasks)
    if tasks:
        for task in tasks:
            task.cancel()
        loop.run_until_complete(_settle(tasks))


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
            _cancel_all(self._loop)
            self._loop.close()

    def run(self, coro, *, context=None):
        if _running_loop is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        return self._loop.run_until_complete(coro)


# --- waiting ----------------------------------------------------------------------------------------------------------


class _Bare:
    def __await__(self):
        yield


def _bare_yield():
    return _Bare()


async def sleep(delay, result=None):
    if delay <= 0:
        await _Bare()
        return result
    loop = get_running_loop()
    future = Future()
    wake = _Wake()
    wake._future = future
    loop._add_timer(wake, loop.time() + delay)
    try:
        await future
        return result
    finally:
        wake.cancel()


async def to_thread(func, /, *args, **kwargs):
    return func(*args, **kwargs)


class _Gathering(Future):
    def __init__(self):
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._callbacks = []
        self._cancel_message = None
        self._blocking = False
        self._loop = _loop()
        self._children = []
        self._left = 0
        self._all = False
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self._state != _PENDING:
            return False
        any_cancelled = False
        for child in self._children:
            if child.cancel(msg):
                any_cancelled = True
        if any_cancelled:
            self._cancel_requested = True
        return any_cancelled

    def _call(self, future):
        self._left -= 1
        if self._state != _PENDING:
            return
        if not self._all:
            if future.cancelled():
                self._fail(future._cancelled_error())
                return
            exc = future.exception()
            if exc is not None:
                self._fail(exc)
                return
        if self._left == 0:
            if self._cancel_requested:
                self._fail(future._cancelled_error())
            elif self._all:
                self.set_result([_outcome(child) for child in self._children])
            else:
                self.set_result([child._result for child in self._children])


def _outcome(future):
    if future.cancelled():
        return CancelledError("" if future._cancel_message is None else future._cancel_message)
    exc = future.exception()
    return future._result if exc is None else exc


def gather(*coros_or_futures, return_exceptions=False):
    outer = _Gathering()
    outer._all = bool(return_exceptions)
    loop = outer._loop
    done = []
    for awaitable in coros_or_futures:
        future = _ensure(loop, awaitable)
        if not any(have is future for have in outer._children):
            outer._left += 1
            if future.done():
                done.append(future)
            else:
                future._add_callback(outer)
        outer._children.append(future)
    if not outer._children:
        outer.set_result([])
    for future in done:
        outer._call(future)
    return outer


class _Counter:
    def __init__(self):
        self._left = 0
        self._mode = ALL_COMPLETED
        self._waiter = None

    def _call(self, future):
        self._left -= 1
        failed = self._mode == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None
        if self._left <= 0 or self._mode == FIRST_COMPLETED or failed:
            if not self._waiter.done():
                self._waiter.set_result(None)


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isinstance(fs, (Future, coroutine)):
        raise TypeError("expect a list of futures, not " + intrinsics.type_name(fs))
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError("Invalid return_when value: " + str(return_when))
    futures = list(fs)
    if not futures:
        raise ValueError("Set of Tasks/Futures is empty.")
    for future in futures:
        if isinstance(future, coroutine):
            raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    counter = _Counter()
    counter._mode = return_when
    counter._waiter = Future()
    ready = return_when == FIRST_COMPLETED
    pending = 0
    for future in futures:
        if future.done():
            if return_when == FIRST_COMPLETED:
                pending = -len(futures)
            elif return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None:
                pending = -len(futures)
        else:
            pending += 1
    if pending > 0:
        counter._left = pending
        watched = [future for future in futures if not future.done()]
        for future in watched:
            future._add_callback(counter)
        loop = get_running_loop()
        wake = _Wake()
        wake._future = counter._waiter
        if timeout is not None:
            loop._add_timer(wake, loop.time() + timeout)
        try:
            await counter._waiter
        finally:
            wake.cancel()
            for future in watched:
                future._discard_callback(counter)
    done = set()
    not_done = set()
    for future in futures:
        if future.done():
            done.add(future)
        else:
            not_done.add(future)
    return done, not_done


async def wait_for(fut, timeout):
    if timeout is not None and timeout <= 0:
        future = ensure_future(fut)
        if future.done():
            return future.result()
        future.cancel()
        await wait([future])
        try:
            return future.result()
        except CancelledError as exc:
            raise TimeoutError from exc
    async with Timeout(None if timeout is None else get_running_loop().time() + timeout):
        return await fut


class _Shielded:
    def __init__(self):
        self._outer = None

    def _call(self, inner):
        outer = self._outer
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        else:
            exc = inner.exception()
            if exc is not None:
                outer._fail(exc)
            else:
                outer.set_result(inner._result)


class _Unshield:
    def __init__(self):
        self._inner = None
        self._target = None

    def _call(self, outer):
        if not self._inner.done():
            self._inner._discard_callback(self._target)


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = Future()
    forward = _Shielded()
    forward._outer = outer
    inner._add_callback(forward)
    back = _Unshield()
    back._inner = inner
    back._target = forward
    outer._add_callback(back)
    return outer


class _Completed:
    def __init__(self, queue):
        self._queue = queue

    def _call(self, future):
        self._queue.put_nowait(future)


class _AsCompleted:
    def __init__(self, left, timeout):
        self._left = left
        self._queue = Queue()
        self._deadline = None if timeout is None else get_running_loop().time() + timeout

    def __iter__(self):
        return self

    def __aiter__(self):
        return self

    def __next__(self):
        if self._left == 0:
            raise StopIteration
        self._left -= 1
        return self._result_of_next()

    async def __anext__(self):
        if self._left == 0:
            raise StopAsyncIteration
        self._left -= 1
        return await self._next_future()

    async def _next_future(self):
        async with Timeout(self._deadline):
            return await self._queue.get()

    async def _result_of_next(self):
        future = await self._next_future()
        return future.result()


def as_completed(fs, *, timeout=None):
    futures = [ensure_future(awaitable) for awaitable in fs]
    steps = _AsCompleted(len(futures), timeout)
    target = _Completed(steps._queue)
    for future in futures:
        future._add_callback(target)
    return steps


class Timeout:
    def __init__(self, when):
        self._when = when
        self._state = "created"
        self._handle = None
        self._task = None
        self._cancelling = 0

    def when(self):
        return self._when

    def expired(self):
        return self._state == "expiring" or self._state == "expired"

    def reschedule(self, when):
        if self._state != "active":
            if self._state == "created":
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError("Cannot change state of " + self._state + " Timeout")
        self._when = when
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if when is not None:
            loop = get_running_loop()
            handle = _Expire()
            handle._timeout = self
            self._handle = handle
            if when <= loop.time():
                loop._ready.append(handle)
            else:
                loop._add_timer(handle, when)

    def _on_timeout(self):
        self._task.cancel()
        self._state = "expiring"
        self._handle = None

    async def __aenter__(self):
        if self._state != "created":
            raise RuntimeError("Timeout has already been entered")
        task = _current_task
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._state = "active"
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc, tb):
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if self._state == "expiring":
            self._state = "expired"
            if self._task.uncancel() <= self._cancelling and isinstance(exc, CancelledError):
                raise TimeoutError from exc
        elif self._state == "active":
            self._state = "finished"
        return None


def timeout(delay):
    return Timeout(None if delay is None else get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)


# --- synchronisation --------------------------------------------------------------------------------------------------


class Lock:
    def __init__(self):
        self._locked = False
        self._waiters = []

    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, exc_type, exc, tb):
        self.release()

    def locked(self):
        return self._locked

    async def acquire(self):
        if not self._locked and all(waiter.cancelled() for waiter in self._waiters):
            self._locked = True
            return True
        future = Future()
        self._waiters.append(future)
        try:
            try:
                await future
            finally:
                _remove(self._waiters, future)
        except CancelledError:
            if not self._locked:
                self._wake_first()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_first()

    def _wake_first(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)

    def __repr__(self):
        text = "locked" if self._locked else "unlocked"
        if self._waiters:
            text += ", waiters:" + str(len(self._waiters))
        return "<asyncio.locks.Lock object at " + hex(id(self)) + " [" + text + "]>"


def _remove(futures, future):
    for at in range(len(futures)):
        if futures[at] is future:
            futures.pop(at)
            return


class Event:
    def __init__(self):
        self._value = False
        self._waiters = []

    def is_set(self):
        return self._value

    def set(self):
        if not self._value:
            self._value = True
            for future in self._waiters:
                if not future.done():
                    future.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):
        if self._value:
            return True
        future = Future()
        self._waiters.append(future)
        try:
            await future
            return True
        finally:
            _remove(self._waiters, future)


class Condition:
    def __init__(self, lock=None):
        self._lock = Lock() if lock is None else lock
        self._waiters = []

    async def __aenter__(self):
        await self._lock.acquire()
        return None

    async def __aexit__(self, exc_type, exc, tb):
        self._lock.release()

    def locked(self):
        return self._lock.locked()

    async def acquire(self):
        return await self._lock.acquire()

    def release(self):
        self._lock.release()

    async def wait(self):
        if not self._lock.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        future = Future()
        self._lock.release()
        try:
            try:
                self._waiters.append(future)
                try:
                    await future
                    return True
                finally:
                    _remove(self._waiters, future)
            finally:
                cancelled = None
                while True:
                    try:
                        await self._lock.acquire()
                        break
                    except CancelledError as exc:
                        cancelled = exc
                if cancelled is not None:
                    raise cancelled
        except BaseException:
            self._notify(1)
            raise

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._lock.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._notify(n)

    def _notify(self, n):
        count = 0
        for future in self._waiters:
            if count >= n:
                break
            if not future.done():
                count += 1
                future.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._waiters = []
        self._value = value

    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, exc_type, exc, tb):
        self.release()

    def locked(self):
        return self._value == 0 or any(not waiter.cancelled() for waiter in self._waiters)

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        future = Future()
        self._waiters.append(future)
        try:
            try:
                await future
            finally:
                _remove(self._waiters, future)
        except CancelledError:
            if future.done() and not future.cancelled():
                self._value += 1
            raise
        finally:
            while self._value > 0:
                if not self._wake_next():
                    break
        return True

    def release(self):
        self._value += 1
        self._wake_next()

    def _wake_next(self):
        for future in self._waiters:
            if not future.done():
                self._value -= 1
                future.set_result(True)
                return True
        return False


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._waiters = []
        self._value = value
        self._bound = value

    def release(self):
        if self._value >= self._bound:
            raise ValueError("BoundedSemaphore released too many times")
        self._value += 1
        self._wake_next()


class Barrier:
    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._cond = Condition()
        self._parties = parties
        self._state = "filling"
        self._count = 0

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, exc_type, exc, tb):
        pass

    async def wait(self):
        async with self._cond:
            await self._cond.wait_for(lambda: self._state != "draining" and self._state != "resetting")
            if self._state == "broken":
                raise BrokenBarrierError("Barrier aborted")
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._state = "draining"
                    self._cond.notify_all()
                else:
                    await self._cond.wait_for(lambda: self._state != "filling")
                    if self._state == "broken" or self._state == "resetting":
                        raise BrokenBarrierError("Abort or reset of barrier")
                return index
            finally:
                self._count -= 1
                if self._count == 0:
                    if self._state == "resetting" or self._state == "draining":
                        self._state = "filling"
                    self._cond.notify_all()

    async def reset(self):
        async with self._cond:
            if self._count > 0:
                if self._state != "resetting":
                    self._state = "resetting"
            else:
                self._state = "filling"
            self._cond.notify_all()

    async def abort(self):
        async with self._cond:
            self._state = "broken"
            self._cond.notify_all()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == "filling" else 0

    @property
    def broken(self):
        return self._state == "broken"


# --- queues -----------------------------------------------------------------------------------------------------------


class Queue:
    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = []
        self._putters = []
        self._items = []
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()
        self._is_shutdown = False

    def _get(self):
        return self._items.pop(0)

    def _put(self, item):
        self._items.append(item)

    @property
    def maxsize(self):
        return self._maxsize

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items

    def full(self):
        return self._maxsize > 0 and len(self._items) >= self._maxsize

    async def put(self, item):
        while self.full():
            if self._is_shutdown:
                raise QueueShutDown
            putter = Future()
            self._putters.append(putter)
            try:
                await putter
            except BaseException:
                putter.cancel()
                _remove(self._putters, putter)
                if not self.full() and not putter.cancelled():
                    _wake_next(self._putters)
                raise
        self.put_nowait(item)

    def put_nowait(self, item):
        if self._is_shutdown:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        _wake_next(self._getters)

    async def get(self):
        while self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            getter = Future()
            self._getters.append(getter)
            try:
                await getter
            except BaseException:
                getter.cancel()
                _remove(self._getters, getter)
                if not self.empty() and not getter.cancelled():
                    _wake_next(self._getters)
                raise
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            raise QueueEmpty
        item = self._get()
        _wake_next(self._putters)
        return item

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        self._is_shutdown = True
        if immediate:
            while not self.empty():
                self._get()
                if self._unfinished > 0:
                    self._unfinished -= 1
            if self._unfinished == 0:
                self._finished.set()
        while self._getters:
            _wake_next(self._getters)
        while self._putters:
            _wake_next(self._putters)


def _wake_next(waiters):
    while waiters:
        waiter = waiters.pop(0)
        if not waiter.done():
            waiter.set_result(None)
            break


class LifoQueue(Queue):
    def _get(self):
        return self._items.pop()


class PriorityQueue(Queue):
    # A binary heap, sifted as heapq does.
    def _put(self, item):
        items = self._items
        items.append(item)
        _sift_down(items, 0, len(items) - 1)

    def _get(self):
        items = self._items
        last = items.pop()
        if not items:
            return last
        first = items[0]
        items[0] = last
        _sift_up(items)
        return first


def _sift_down(heap, start, at):
    item = heap[at]
    while at > start:
        parent = (at - 1) >> 1
        if item < heap[parent]:
            heap[at] = heap[parent]
            at = parent
        else:
            break
    heap[at] = item


def _sift_up(heap):
    end = len(heap)
    at = 0
    item = heap[0]
    child = 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _sift_down(heap, 0, at)


# --- task groups ------------------------------------------------------------------------------------------------------


class _GroupTask:
    def __init__(self):
        self._group = None

    def _call(self, task):
        self._group._on_task_done(task)


class TaskGroup:
    def __init__(self):
        self._entered = False
        self._exiting = False
        self._aborting = False
        self._loop = None
        self._parent = None
        self._parent_cancel_requested = False
        self._tasks = []
        self._errors = []
        self._base_error = None
        self._completed = None

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError("TaskGroup " + repr(self) + " has already been entered")
        self._entered = True
        self._loop = get_running_loop()
        self._parent = _current_task
        if self._parent is None:
            raise RuntimeError("TaskGroup " + repr(self) + " cannot determine the parent task")
        return self

    async def __aexit__(self, exc_type, exc, tb):
        self._exiting = True
        if isinstance(exc, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = exc
        cancelled = exc if isinstance(exc, CancelledError) else None
        if exc is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._completed is None:
                self._completed = Future()
            try:
                await self._completed
            except CancelledError as error:
                if not self._aborting:
                    cancelled = error
                    self._abort()
            self._completed = None
        if self._base_error is not None:
            raise self._base_error
        if self._parent_cancel_requested and self._parent.uncancel() == 0:
            cancelled = None
        if cancelled is not None and not self._errors:
            raise cancelled
        if exc is not None and not isinstance(exc, CancelledError):
            self._errors.append(exc)
        if self._errors:
            if self._parent.cancelling():
                self._parent.uncancel()
                self._parent.cancel()
            raise BaseExceptionGroup("unhandled errors in a TaskGroup", self._errors)

    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            raise RuntimeError("TaskGroup " + repr(self) + " has not been entered")
        if self._exiting and not self._tasks:
            raise RuntimeError("TaskGroup " + repr(self) + " is finished")
        if self._aborting:
            raise RuntimeError("TaskGroup " + repr(self) + " is shutting down")
        task = _new_task(self._loop, coro, name)
        self._tasks.append(task)
        target = _GroupTask()
        target._group = self
        task._add_callback(target)
        return task

    def _abort(self):
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _on_task_done(self, task):
        _remove(self._tasks, task)
        if self._completed is not None and not self._tasks and not self._completed.done():
            self._completed.set_result(True)
        if task.cancelled():
            return
        exc = task.exception()
        if exc is None:
            return
        self._errors.append(exc)
        if isinstance(exc, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = exc
        if self._parent.done():
            return
        if not self._aborting and not self._parent_cancel_requested:
            self._abort()
            self._parent_cancel_requested = True
            self._parent.cancel()
