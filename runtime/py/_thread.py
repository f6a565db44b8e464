# _thread: the low-level names for what threading does.

from threading import TIMEOUT_MAX, Lock, RLock, Thread, active_count, get_ident, get_native_id, stack_size

error = RuntimeError
LockType = Lock
lock = Lock


def allocate_lock():
    return Lock()


allocate = allocate_lock


def start_new_thread(function, args, kwargs=intrinsics.missing, /):
    if not callable(function):
        raise TypeError("first arg must be callable")
    if not isinstance(args, tuple):
        raise TypeError("2nd arg must be a tuple")
    if kwargs is not intrinsics.missing and not isinstance(kwargs, dict):
        raise TypeError("optional 3rd arg must be a dictionary")
    thread = Thread(target=function, args=args, kwargs=None if kwargs is intrinsics.missing else kwargs, daemon=True)
    thread.start()
    return thread.ident


start_new = start_new_thread


def exit():
    raise SystemExit


exit_thread = exit


def _count():
    return active_count() - 1
