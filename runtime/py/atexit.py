# atexit.

from builtins import _exit_hooks


class _Registered:
    def __init__(self, func, args, kwargs):
        self.func = func
        self.args = args
        self.kwargs = kwargs

    def __call__(self):
        self.func(*self.args, **self.kwargs)


def register(func, /, *args, **kwargs):
    _exit_hooks.append(_Registered(func, args, kwargs))
    return func


def unregister(func, /):
    at = len(_exit_hooks) - 1
    while at >= 0:
        if getattr(_exit_hooks[at], "func", None) == func:
            _exit_hooks.pop(at)
        at -= 1


def _clear():
    _exit_hooks.clear()


def _ncallbacks():
    return len(_exit_hooks)
