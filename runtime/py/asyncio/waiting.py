# Waiting for several things, and for a limited time.


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


# Calls a function in a thread of its own, and has a future told of the result.
class _Work:
    def __init__(self, loop, func, args, kwargs):
        self._future = loop.create_future()
        self._loop = loop
        self._func = func
        self._args = args
        self._kwargs = kwargs
        self._context = copy_context()

    def _start(self):
        from threading import Thread

        Thread(target=self._run, name="asyncio_0").start()
        return self._future

    def _run(self):
        try:
            result = self._context.run(self._func, *self._args, **self._kwargs)
        except BaseException as exc:
            self._loop.call_soon_threadsafe(self._fail, exc)
        else:
            self._loop.call_soon_threadsafe(self._finish, result)

    def _finish(self, result):
        if not self._future.done():
            self._future.set_result(result)

    def _fail(self, exc):
        if not self._future.done():
            self._future.set_exception(exc)


async def to_thread(func, /, *args, **kwargs):
    return await _Work(get_running_loop(), func, args, kwargs)._start()


# Has a coroutine run by the loop of another thread; a future of concurrent.futures.
def run_coroutine_threadsafe(coro, loop):
    from concurrent.futures import Future as ThreadFuture

    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    future = ThreadFuture()

    def settle(task):
        if task.cancelled():
            future.cancel()
        elif task.exception() is not None:
            future.set_exception(task.exception())
        else:
            future.set_result(task.result())

    def begin():
        loop.create_task(coro).add_done_callback(settle)

    loop.call_soon_threadsafe(begin)
    return future


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
    known = set()
    for awaitable in coros_or_futures:
        future = _ensure(loop, awaitable)
        number = id(future)
        if number not in known:
            known.add(number)
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
