# concurrent.futures: futures, and the pool of threads.

from builtins import TimeoutError
from threading import Thread, _deadline, _wait_in, _wake_all

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_PENDING = "pending"
_RUNNING = "running"
_CANCELLED = "cancelled"
_FINISHED = "finished"


class Error(Exception):
    pass


class CancelledError(Error):
    pass


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


class Future:
    __per_site__ = True

    def __init__(self):
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._callbacks = []
        self._waiters = []

    def __repr__(self):
        text = "<Future at " + hex(id(self)) + " state=" + self._state
        if self._state == _FINISHED:
            if self._exception is not None:
                text += " raised " + type(self._exception).__name__
            else:
                text += " returned " + type(self._result).__name__
        return text + ">"

    def cancel(self):
        if self._state == _RUNNING or self._state == _FINISHED:
            return False
        if self._state == _PENDING:
            self._state = _CANCELLED
            self._settle()
        return True

    def cancelled(self):
        return self._state == _CANCELLED

    def running(self):
        return self._state == _RUNNING

    def done(self):
        return self._state == _CANCELLED or self._state == _FINISHED

    def _settle(self):
        _wake_all(self._waiters)
        for callback in self._callbacks:
            callback(self)

    def add_done_callback(self, fn):
        if self.done():
            fn(self)
        else:
            self._callbacks.append(fn)

    def _await(self, timeout):
        end = _deadline(timeout)
        while not self.done():
            if not _wait_in(self._waiters, end):
                break
        if self._state == _CANCELLED:
            raise CancelledError
        if self._state != _FINISHED:
            raise TimeoutError

    def result(self, timeout=None):
        self._await(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        self._await(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        if self._state == _CANCELLED:
            return False
        self._state = _RUNNING
        return True

    def _check_open(self):
        if self.done():
            raise InvalidStateError(self._state + ": " + repr(self))

    def set_result(self, result):
        self._check_open()
        self._result = result
        self._state = _FINISHED
        self._settle()

    def set_exception(self, exception):
        self._check_open()
        self._exception = exception
        self._state = _FINISHED
        self._settle()


class _Job:
    __per_site__ = True

    def __init__(self, future, fn, args, kwargs):
        self.future = future
        self.fn = fn
        self.args = args
        self.kwargs = kwargs

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.fn(*self.args, **self.kwargs)
        except BaseException as exc:
            self.future.set_exception(exc)
        else:
            self.future.set_result(result)


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        futures = [self.submit(fn, *args) for args in zip(*iterables)]
        return _results(futures, _deadline(timeout))

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, traceback):
        self.shutdown(wait=True)
        return False


def _results(futures, end):
    futures.reverse()
    try:
        while futures:
            future = futures.pop()
            if end is None:
                yield future.result()
            else:
                yield future.result(max(0.0, end - intrinsics.perf_counter()))
    finally:
        for future in futures:
            future.cancel()


_pools = 0


class ThreadPoolExecutor(Executor):
    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        global _pools
        if max_workers is None:
            max_workers = 5
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._prefix = thread_name_prefix
        if thread_name_prefix == "":
            self._prefix = "ThreadPoolExecutor-" + str(_pools)
            _pools += 1
        self._initializer = initializer
        self._initargs = initargs
        self._jobs = []
        self._idle = []
        self._threads = []
        self._shutdown = False

    def submit(self, fn, /, *args, **kwargs):
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = Future()
        self._jobs.append(_Job(future, fn, args, kwargs))
        if self._idle:
            _wake_one(self._idle)
        elif len(self._threads) < self._max_workers:
            thread = Thread(target=self._work, name=self._prefix + "_" + str(len(self._threads)))
            self._threads.append(thread)
            thread.start()
        return future

    def _work(self):
        if self._initializer is not None:
            self._initializer(*self._initargs)
        while True:
            if self._jobs:
                self._jobs.pop(0).run()
            elif self._shutdown:
                return
            else:
                _wait_in(self._idle, None)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        if cancel_futures:
            while self._jobs:
                self._jobs.pop(0).future.cancel()
        _wake_all(self._idle)
        if wait:
            for thread in self._threads:
                thread.join()


def _wake_one(waiters):
    first = [waiters.pop(0)]
    _wake_all(first)


# Waits until one of the futures is done; False if the time ran out.
def _wait_any(futures, end):
    woken = _Shared()
    for future in futures:
        future.add_done_callback(woken.note)
    while not woken.noted:
        if not _wait_in(woken.waiters, end):
            return False
    return True


class _Shared:
    def __init__(self):
        self.noted = False
        self.waiters = []

    def note(self, future):
        self.noted = True
        _wake_all(self.waiters)


def as_completed(fs, timeout=None):
    pending = []
    finished = []
    for future in fs:
        if not any(future is other for other in pending + finished):
            if future.done():
                finished.append(future)
            else:
                pending.append(future)
    order = []
    for future in pending:
        future.add_done_callback(order.append)
    yield from finished
    end = _deadline(timeout)
    total = len(pending)
    given = 0
    while given < total:
        if given == len(order):
            if not _wait_any([future for future in pending if not future.done()], end):
                left = str(total - given) + " (of " + str(total + len(finished)) + ") futures unfinished"
                raise TimeoutError(left)
        yield order[given]
        given += 1


class DoneAndNotDoneFutures:
    def __init__(self, done, not_done):
        self.done = done
        self.not_done = not_done

    def __iter__(self):
        return iter((self.done, self.not_done))

    def __getitem__(self, at):
        return (self.done, self.not_done)[at]

    def __len__(self):
        return 2


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = set(fs)
    end = _deadline(timeout)
    while True:
        done = {future for future in fs if future.done()}
        left = fs - done
        if not left or return_when == FIRST_COMPLETED and done:
            break
        if return_when == FIRST_EXCEPTION and any(not f.cancelled() and f.exception() is not None for f in done):
            break
        if not _wait_any(left, end):
            done = {future for future in fs if future.done()}
            left = fs - done
            break
    return DoneAndNotDoneFutures(done, left)
