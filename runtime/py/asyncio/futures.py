# Futures and tasks.


class Future:
    def __init__(self, *, loop=None):
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._callbacks = []
        self._cancel_message = None
        self._blocking = False
        self._loop = _loop() if loop is None else loop

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
        self._add_callback(_UserCallback(callback, context))

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
            text = "StopIteration interacts badly with generators and cannot be raised into a Future"
            error = RuntimeError(text)
            error.__cause__ = exception
            exception = error
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
        self._context = context
        if coro is not None:
            _start_task(self, coro, name)

    def __repr__(self):
        text = "<Task " + self._state_text() if self._state != _FINISHED else "<Task finished"
        text += " name=" + repr(self._name) + " coro=<" + self._coro.__qualname__ + "()>"
        if self._state == _FINISHED:
            text += self._state_text()[len("finished"):]
        return text + ">"

    def get_context(self):
        return self._context

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
        context = _swap(self._context)
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
            _swap(context)
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


def _new_task(loop, coro, name, context=None):
    task = Task()
    task._loop = loop
    task._context = context
    _start_task(task, coro, name)
    return task


def _start_task(task, coro, name):
    if not isinstance(coro, coroutine):
        raise TypeError("a coroutine was expected, got " + repr(coro))
    _begin_task(task, coro, name)


def _begin_task(task, coro, name):
    global _task_count
    if name is None:
        _task_count += 1
        task._name = "Task-" + str(_task_count)
    else:
        task._name = str(name)
    if task._context is None:
        task._context = copy_context()
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


def iscoroutinefunction(func):
    return hasattr(func, "__code__") and func.__code__.co_flags & 0x80 != 0
