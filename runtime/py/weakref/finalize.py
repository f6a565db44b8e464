# weakref: finalize.


class _Entry:
    def __init__(self, reference, func, args, kwargs, number):
        self.reference = reference
        self.func = func
        self.args = args
        self.kwargs = kwargs
        self.number = number
        self.atexit = True


# Calls, the latest first, what still waits when the program ends.
def _call_at_exit():
    while True:
        last = None
        for finalizer, entry in finalize._registry.items():
            if entry.atexit and (last is None or entry.number > finalize._registry[last].number):
                last = finalizer
        if last is None:
            break
        try:
            last()
        except Exception as exc:
            _excepthook(type(exc), exc, exc.__traceback__)
    finalize._is_over = True


class finalize:
    # Holds the finalizers until they have been called.
    _registry = {}
    _count = 0
    _is_over = False

    def __init__(self, obj, func, /, *args, **kwargs):
        if finalize._count == 0:
            _atexit.register(_call_at_exit)
        entry = _Entry(ReferenceType(obj, self), func, args, kwargs, finalize._count)
        finalize._count += 1
        finalize._registry[self] = entry

    def __call__(self, _=None):
        entry = finalize._registry.pop(self, None)
        if entry is not None and not finalize._is_over:
            return entry.func(*entry.args, **entry.kwargs)
        return None

    def detach(self):
        entry = finalize._registry.get(self)
        object = None if entry is None else entry.reference()
        if object is None or finalize._registry.pop(self, None) is None:
            return None
        return (object, entry.func, entry.args, entry.kwargs)

    def peek(self):
        entry = finalize._registry.get(self)
        object = None if entry is None else entry.reference()
        if object is None:
            return None
        return (object, entry.func, entry.args, entry.kwargs)

    @property
    def alive(self):
        return self in finalize._registry

    @property
    def atexit(self):
        entry = finalize._registry.get(self)
        return entry is not None and entry.atexit

    @atexit.setter
    def atexit(self, value):
        entry = finalize._registry.get(self)
        if entry is not None:
            entry.atexit = bool(value)

    def __repr__(self):
        entry = finalize._registry.get(self)
        object = None if entry is None else entry.reference()
        if object is None:
            return "<" + type(self).__name__ + " object at " + _address(self) + "; dead>"
        name = type(object).__qualname__
        start = "<" + type(self).__name__ + " object at " + _address(self) + "; for "
        return start + repr(name) + " at " + _address(object) + ">"
