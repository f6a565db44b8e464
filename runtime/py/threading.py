# threading. Threads take turns where they wait; the scheduler stands in builtins/threads.py.

import sys
from builtins import _exit_hooks, _threads
from builtins import _leave_texts

TIMEOUT_MAX = 9223372036.0

_counter = 0
_active = []


class _ExceptHookArgs:
    def __init__(self, exc, thread):
        self.exc_type = type(exc)
        self.exc_value = exc
        self.exc_traceback = exc.__traceback__
        self.thread = thread


ExceptHookArgs = _ExceptHookArgs


def excepthook(args, /):
    name = "<no name>" if args.thread is None else args.thread.name
    sys.stderr.write("Exception in thread " + name + ":\n")
    _leave_texts(args.exc_value)
    sys.stderr.write(intrinsics.report_format(args.exc_value))


__excepthook__ = excepthook


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        if group is not None:
            raise AssertionError("group argument must be None for now")
        if name is None:
            text = _new_name()
            if target is not None and hasattr(target, "__name__"):
                text += " (" + target.__name__ + ")"
            self._name = text
        else:
            self._name = str(name)
        self._target = target
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else bool(daemon)
        self._ident = None
        self._strand = None
        self._started = False
        self._ended = False
        self._joiners = []
        self._initialized = True

    def start(self):
        if not hasattr(self, "_initialized"):
            raise RuntimeError("thread.__init__() not called")
        if self._started:
            raise RuntimeError("threads can only be started once")
        self._started = True
        _active.append(self)
        _threads().start(self)

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def _bootstrap(self):
        self._ident = _ident_of(self._strand)
        try:
            self.run()
        except SystemExit:
            pass
        except BaseException as exc:
            excepthook(_ExceptHookArgs(exc, self))
        self._ended = True
        for at in range(len(_active)):
            if _active[at] is self:
                _active.pop(at)
                break
        _wake_all(self._joiners)

    def join(self, timeout=None):
        if not self._started:
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        end = _deadline(timeout)
        while not self._ended:
            if not _wait_in(self._joiners, end):
                break

    def is_alive(self):
        if self._started and not self._ended:
            _polled()
        return self._started and not self._ended

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        self._name = str(name)

    @property
    def ident(self):
        return self._ident

    @property
    def native_id(self):
        return self._ident

    @property
    def daemon(self):
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if self._started and not self._ended:
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = bool(daemonic)

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def __repr__(self):
        status = "initial"
        if self._started:
            status = "stopped" if self._ended else "started"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += " " + str(self._ident)
        return "<" + type(self).__name__ + "(" + self._name + ", " + status + ")>"


class _MainThread(Thread):
    def __init__(self):
        self._name = "MainThread"
        self._target = None
        self._args = ()
        self._kwargs = {}
        self._daemonic = False
        self._ident = _ident_of(_threads().main)
        self._strand = _threads().main
        self._started = True
        self._ended = False
        self._joiners = []
        self._initialized = True


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


def _new_name():
    global _counter
    _counter += 1
    return "Thread-" + str(_counter)


def _ident_of(strand):
    return 140000000000000 + strand.fiber * 8392704


# Ends of waits: a time of the clock, or none.
def _deadline(timeout):
    if timeout is None or timeout < 0:
        return None
    return intrinsics.perf_counter() + timeout


# Waits in a list of strands to be woken; False if the time ran out.
def _wait_in(waiters, end):
    scheduler = _threads()
    me = scheduler.running
    waiters.append(me)
    if end is None:
        return scheduler.wait()
    if scheduler.wait_until(end):
        return True
    for at in range(len(waiters)):
        if waiters[at] is me:
            waiters.pop(at)
            break
    return False


def _wake_all(waiters):
    while waiters:
        _threads().wake(waiters.pop(0))


_polls = 0


# Somebody looks again and again whether something has happened: let it happen.
def _polled():
    global _polls
    _polls += 1
    if _polls & 127 == 0:
        _threads().give_way()


_main_thread = _MainThread()
_active.append(_main_thread)


def main_thread():
    return _main_thread


def current_thread():
    running = _threads().running
    if running.thread is None:
        return _main_thread
    return running.thread


def get_ident():
    return _ident_of(_threads().running)


def get_native_id():
    return get_ident()


def enumerate():
    return list(_active)


def active_count():
    return len(_active)


currentThread = current_thread
activeCount = active_count


def settrace(func):
    pass


def setprofile(func):
    pass


def stack_size(size=0, /):
    return 0


# The program's end waits for the threads that are no daemons.
def _shutdown():
    at = 0
    while at < len(_active):
        thread = _active[at]
        if thread is _main_thread or thread.daemon:
            at += 1
        else:
            thread.join()
            at = 0


_exit_hooks.append(_shutdown)


class Lock:
    def __init__(self):
        self._locked = False
        self._waiters = []

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        if not self._locked:
            self._locked = True
            return True
        if not blocking:
            _polled()
            return False
        end = _deadline(timeout)
        while self._locked:
            if not _wait_in(self._waiters, end):
                return False
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        self._locked = False
        if self._waiters:
            _threads().wake(self._waiters.pop(0))

    def locked(self):
        return self._locked

    def acquire_lock(self, blocking=True, timeout=-1):
        return self.acquire(blocking, timeout)

    def release_lock(self):
        self.release()

    def locked_lock(self):
        return self._locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, exc_type, exc, traceback):
        self.release()

    def __repr__(self):
        state = "locked" if self._locked else "unlocked"
        return "<" + state + " _thread.lock object at " + hex(id(self)) + ">"


class RLock:
    def __init__(self):
        self._owner = None
        self._count = 0
        self._waiters = []

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        me = _threads().running
        if self._owner is me:
            self._count += 1
            return True
        end = _deadline(timeout)
        while self._owner is not None:
            if not blocking:
                _polled()
                return False
            if not _wait_in(self._waiters, end):
                return False
        self._owner = me
        self._count = 1
        return True

    def release(self):
        if self._owner is not _threads().running:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if self._count == 0:
            self._owner = None
            if self._waiters:
                _threads().wake(self._waiters.pop(0))

    def __enter__(self):
        return self.acquire()

    def __exit__(self, exc_type, exc, traceback):
        self.release()

    def _is_owned(self):
        return self._owner is _threads().running

    def _recursion_count(self):
        return self._count if self._owner is _threads().running else 0

    # Gives the lock up wholly; how often it was held.
    def _give_up(self):
        count = self._count
        self._count = 1
        self.release()
        return count

    def _take_back(self, count):
        self.acquire()
        self._count = count

    def __repr__(self):
        state = "unlocked" if self._owner is None else "locked"
        owner = 0 if self._owner is None else _ident_of(self._owner)
        text = "<" + state + " _thread.RLock object owner=" + str(owner) + " count=" + str(self._count)
        return text + " at " + hex(id(self)) + ">"


class Condition:
    __per_site__ = True

    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self._waiters = []
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, exc_type, exc, traceback):
        return self._lock.__exit__(exc_type, exc, traceback)

    def _is_owned(self):
        if isinstance(self._lock, RLock):
            return self._lock._is_owned()
        return self._lock.locked()

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        lock = self._lock
        held = 1
        if isinstance(lock, RLock):
            held = lock._give_up()
        else:
            lock.release()
        try:
            return _wait_in(self._waiters, _deadline(timeout))
        finally:
            if isinstance(lock, RLock):
                lock._take_back(held)
            else:
                lock.acquire()

    def wait_for(self, predicate, timeout=None):
        end = _deadline(timeout)
        result = predicate()
        while not result:
            left = None
            if end is not None:
                left = end - intrinsics.perf_counter()
                if left <= 0:
                    break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        while n > 0 and self._waiters:
            _threads().wake(self._waiters.pop(0))
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))

    def notifyAll(self):
        self.notify_all()

    def __repr__(self):
        return "<Condition(" + repr(self._lock) + ", " + str(len(self._waiters)) + ")>"


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value
        self._waiters = []

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        end = _deadline(timeout)
        while self._value == 0:
            if not blocking:
                _polled()
                return False
            if not _wait_in(self._waiters, end):
                return False
        self._value -= 1
        return True

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n
        while n > 0 and self._waiters:
            _threads().wake(self._waiters.pop(0))
            n -= 1

    __enter__ = acquire

    def __exit__(self, exc_type, exc, traceback):
        self.release()

    def __repr__(self):
        name = type(self).__module__ + "." + type(self).__qualname__
        return "<" + name + " at " + hex(id(self)) + ": value=" + str(self._value) + ">"


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        super().release(n)


class Event:
    def __init__(self):
        self._flag = False
        self._waiters = []

    def is_set(self):
        if not self._flag:
            _polled()
        return self._flag

    def isSet(self):
        return self.is_set()

    def set(self):
        self._flag = True
        _wake_all(self._waiters)

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        if self._flag:
            return True
        _wait_in(self._waiters, _deadline(timeout))
        return self._flag

    def __repr__(self):
        name = type(self).__module__ + "." + type(self).__qualname__
        return "<" + name + " at " + hex(id(self)) + ": " + ("set" if self._flag else "unset") + ">"


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._count = 0
        self._round = 0
        self._broken = False
        self._waiters = []

    def wait(self, timeout=None):
        if self._broken:
            raise BrokenBarrierError
        if timeout is None:
            timeout = self._timeout
        index = self._count
        mine = self._round
        self._count += 1
        if self._count == self._parties:
            try:
                if self._action is not None:
                    self._action()
            except BaseException:
                self.abort()
                raise
            self._count = 0
            self._round += 1
            _wake_all(self._waiters)
            return index
        if not _wait_in(self._waiters, _deadline(timeout)):
            self.abort()
        if self._broken or self._round == mine:
            raise BrokenBarrierError
        return index

    def reset(self):
        self._broken = False
        self._count = 0
        _wake_all(self._waiters)

    def abort(self):
        self._broken = True
        self._count = 0
        _wake_all(self._waiters)

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count

    @property
    def broken(self):
        return self._broken


# What objects of `local` hold: by the object and the thread.
_locals = {}


# Attributes that each thread has for itself.
class local:
    def __init__(self):
        mine = id(self)
        for key in [key for key in _locals if key[0] == mine]:
            del _locals[key]

    def _here(self):
        key = (id(self), _threads().running.fiber)
        if key not in _locals:
            _locals[key] = {}
        return _locals[key]

    def __getattr__(self, name):
        here = self._here()
        if name in here:
            return here[name]
        kind = type(self).__name__
        if kind == "local":
            kind = "_thread._local"
        raise AttributeError("'" + kind + "' object has no attribute '" + name + "'")

    def __setattr__(self, name, value):
        self._here()[name] = value

    def __delattr__(self, name):
        here = self._here()
        if name not in here:
            raise AttributeError("'" + type(self).__name__ + "' object has no attribute '" + name + "'")
        del here[name]
