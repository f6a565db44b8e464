# functools.

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__")
WRAPPER_UPDATES = ("__dict__",)


def reduce(function, iterable, initial=intrinsics.missing, /):
    if not hasattr(iterable, "__iter__") and not hasattr(iterable, "__getitem__"):
        raise TypeError("reduce() arg 2 must support iteration")
    iterator = iter(iterable)
    if initial is intrinsics.missing:
        for value in intrinsics.rest(iterator):
            break
        else:
            raise TypeError("reduce() of empty iterable with no initial value")
    else:
        value = initial
    for x in intrinsics.rest(iterator):
        value = function(value, x)
    return value


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    if assigned is WRAPPER_ASSIGNMENTS:
        # What is not there, as on a partial object, stays as it is.
        if hasattr(wrapped, "__name__"):
            wrapper.__name__ = wrapped.__name__
        if hasattr(wrapped, "__qualname__"):
            wrapper.__qualname__ = wrapped.__qualname__
        if hasattr(wrapped, "__module__"):
            wrapper.__module__ = wrapped.__module__
        if hasattr(wrapped, "__doc__"):
            wrapper.__doc__ = wrapped.__doc__
        if hasattr(wrapped, "__annotations__"):
            wrapper.__annotations__ = wrapped.__annotations__
    else:
        for name in assigned:
            if name == "__name__":
                wrapper.__name__ = wrapped.__name__
            elif name == "__qualname__":
                wrapper.__qualname__ = wrapped.__qualname__
            elif name == "__module__":
                wrapper.__module__ = wrapped.__module__
            elif name == "__doc__":
                wrapper.__doc__ = wrapped.__doc__
            elif name == "__annotations__":
                wrapper.__annotations__ = wrapped.__annotations__
            elif hasattr(wrapped, name):
                setattr(wrapper, name, getattr(wrapped, name))
    if "__dict__" in updated and hasattr(wrapped, "__dict__"):
        for name, value in wrapped.__dict__.items():
            setattr(wrapper, name, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)

    return decorate


class partial:
    __dotted__ = True
    __slots__ = ("func", "args", "keywords", "__dict__", "__weakref__")

    def __init__(self, func=intrinsics.missing, /, *args, **keywords):
        if func is intrinsics.missing:
            raise TypeError("type 'partial' takes at least one argument")
        if not callable(func):
            raise TypeError("the first argument must be callable")
        # A partial of a partial calls the innermost function.
        if isinstance(func, partial):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __call__(self, /, *args, **keywords):
        if keywords:
            merged = dict(self.keywords)
            merged.update(keywords)
            return self.func(*self.args, *args, **merged)
        if self.keywords:
            return self.func(*self.args, *args, **self.keywords)
        return self.func(*self.args, *args)

    def __repr__(self):
        parts = [repr(self.func)] + [repr(arg) for arg in self.args]
        parts += [key + "=" + repr(value) for key, value in self.keywords.items()]
        return "functools.partial(" + ", ".join(parts) + ")"


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(repr(func) + " is not callable or a descriptor")
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        if hasattr(self.func, "__get__"):
            bound = self.func.__get__(obj, cls)
            if bound is not self.func:
                return partial(bound, *self.args, **self.keywords)
        if obj is None:
            return _partial_of_class(self)
        return partial(self.func, obj, *self.args, **self.keywords)


# The function that a class gives for a partialmethod: the object comes before what the method was given.
def _partial_of_class(method):
    def _method(cls_or_self, /, *args, **keywords):
        return method.func(cls_or_self, *method.args, *args, **{**method.keywords, **keywords})

    return _method


def cmp_to_key(mycmp):
    def K(obj):
        return _compared(mycmp, obj)

    return K


class _compared:
    __called__ = "KeyWrapper"
    __dotted__ = True
    __hash__ = None

    def __init__(self, function, obj):
        self.function = function
        self.obj = obj

    def _against(self, other):
        if not isinstance(other, _compared):
            raise TypeError("other argument must be K instance")
        return self.function(self.obj, other.obj)

    def __lt__(self, other):
        return self._against(other) < 0

    def __gt__(self, other):
        return self._against(other) > 0

    def __eq__(self, other):
        return self._against(other) == 0

    def __le__(self, other):
        return self._against(other) <= 0

    def __ge__(self, other):
        return self._against(other) >= 0


class _CacheInfo:
    def __init__(self, hits, misses, maxsize, currsize):
        self.hits = hits
        self.misses = misses
        self.maxsize = maxsize
        self.currsize = currsize

    def __iter__(self):
        return iter((self.hits, self.misses, self.maxsize, self.currsize))

    def __getitem__(self, index):
        return (self.hits, self.misses, self.maxsize, self.currsize)[index]

    def __len__(self):
        return 4

    def __eq__(self, other):
        return tuple(self) == tuple(other)

    def _asdict(self):
        return {"hits": self.hits, "misses": self.misses, "maxsize": self.maxsize, "currsize": self.currsize}

    def __repr__(self):
        return "CacheInfo(hits=%d, misses=%d, maxsize=%r, currsize=%d)" % (
            self.hits,
            self.misses,
            self.maxsize,
            self.currsize,
        )


def lru_cache(maxsize=128, typed=intrinsics.missing):
    kinds = None if typed is intrinsics.missing else _if_true(typed)
    if callable(maxsize):
        return _lru_cache_wrapper(maxsize, 128, kinds)
    if maxsize is not None and not isinstance(maxsize, int):
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    size = maxsize
    if size is not None and size < 0:
        size = 0

    def decorate(function):
        return _lru_cache_wrapper(function, size, kinds)

    return decorate


def _if_true(value):
    return True if value else None


def cache(user_function, /):
    return _lru_cache_wrapper(user_function, None, None)


class _lru_cache_wrapper:
    # `typed` is True or None, so that the keys of a cache are of one kind where all are made in one way.
    def __init__(self, function, maxsize, typed):
        self.__wrapped__ = function
        self.__name__ = function.__name__
        self.__qualname__ = function.__qualname__
        self.__doc__ = function.__doc__
        self.__module__ = function.__module__
        self._maxsize = maxsize
        self._typed = typed
        self._hits = 0
        self._misses = 0
        self._places = {}
        self._results = []
        # A circular list in order of use through places 1, 2, …; place 0 is its head.
        self._keys = []
        self._before = [0]
        self._after = [0]

    # The first arguments are taken one by one: a tuple of them is made only where a new result is kept.
    def __call__(self, a=intrinsics.missing, b=intrinsics.missing, c=intrinsics.missing, /, *rest, **kwargs):
        if self._typed is not None or kwargs or rest or a is intrinsics.missing or self._maxsize == 0:
            return _lru_call(self, _gathered(a, b, c, rest), kwargs)
        if c is not intrinsics.missing:
            place = self._places.get((a, b, c), 0)
            if place > 0:
                return _lru_hit(self, place)
            self._misses += 1
            return _lru_keep(self, (a, b, c), self.__wrapped__(a, b, c))
        if b is not intrinsics.missing:
            place = self._places.get((a, b), 0)
            if place > 0:
                return _lru_hit(self, place)
            self._misses += 1
            return _lru_keep(self, (a, b), self.__wrapped__(a, b))
        # One int or str is a key of its own, other than an equal float.
        if intrinsics.exact(a, (int, str)) and not isinstance(a, bool):
            place = self._places.get(a, 0)
            if place > 0:
                return _lru_hit(self, place)
            self._misses += 1
            return _lru_keep(self, a, self.__wrapped__(a))
        place = self._places.get((a,), 0)
        if place > 0:
            return _lru_hit(self, place)
        self._misses += 1
        return _lru_keep(self, (a,), self.__wrapped__(a))

    def __get__(self, obj, cls):
        if obj is None:
            return self
        return intrinsics.bind(_lru_method, (self, obj))

    def cache_info(self):
        return _CacheInfo(self._hits, self._misses, self._maxsize, len(self._places))

    def cache_clear(self):
        self._hits = 0
        self._misses = 0
        self._places.clear()
        self._results.clear()
        self._keys.clear()
        self._before = [0]
        self._after = [0]

    def cache_parameters(self):
        return {"maxsize": self._maxsize, "typed": self._typed is not None}

    def __repr__(self):
        return "<functools._lru_cache_wrapper object at " + _address(self) + ">"


def _typed_key(args, kwargs):
    kinds = tuple([intrinsics.type_of(arg) for arg in args])
    return (args, kinds, tuple([(name, value, intrinsics.type_of(value)) for name, value in kwargs.items()]))


def _lru_method(pair, *args, **kwargs):
    return pair[0](pair[1], *args, **kwargs)


def _gathered(a, b, c, rest):
    if a is intrinsics.missing:
        return ()
    if b is intrinsics.missing:
        return (a,)
    if c is intrinsics.missing:
        return (a, b)
    return (a, b, c, *rest)


# A call that is seldom, or has to look at the types of its arguments.
def _lru_call(cache, args, kwargs):
    # A cache without places never hashes the arguments.
    if cache._maxsize == 0:
        cache._misses += 1
        return cache.__wrapped__(*args, **kwargs)
    if cache._typed is not None:
        key = _typed_key(args, kwargs)
    elif kwargs:
        key = (args, tuple(kwargs.items()))
    else:
        key = args
    place = cache._places.get(key, 0)
    if place > 0:
        return _lru_hit(cache, place)
    cache._misses += 1
    return _lru_keep(cache, key, cache.__wrapped__(*args, **kwargs))


def _lru_hit(cache, place):
    cache._hits += 1
    if cache._maxsize is not None and cache._before[0] != place:
        _lru_unlink(cache, place)
        _lru_link(cache, place)
    return cache._results[place - 1]


# Keeps a result just made.
def _lru_keep(cache, key, result):
    maxsize = cache._maxsize
    if maxsize is None:
        if key not in cache._places:
            cache._results.append(result)
            cache._places[key] = len(cache._results)
        return result
    if key in cache._places:
        return result
    if len(cache._places) < maxsize:
        cache._results.append(result)
        cache._keys.append(key)
        cache._before.append(0)
        cache._after.append(0)
        place = len(cache._results)
    else:
        place = cache._after[0]
        _lru_unlink(cache, place)
        del cache._places[cache._keys[place - 1]]
        cache._results[place - 1] = result
        cache._keys[place - 1] = key
    cache._places[key] = place
    _lru_link(cache, place)
    return result


def _lru_unlink(cache, place):
    before = cache._before[place]
    after = cache._after[place]
    cache._after[before] = after
    cache._before[after] = before


# Puts a place last: most recently used.
def _lru_link(cache, place):
    last = cache._before[0]
    cache._after[last] = place
    cache._before[place] = last
    cache._after[place] = 0
    cache._before[0] = place


class cached_property:
    def __init__(self, func):
        self.func = func
        self.__doc__ = func.__doc__

    @property
    def attrname(self):
        return intrinsics.def_name(self.func)

    def __get__(self, instance, owner):
        if instance is None:
            return self
        value = self.func(instance)
        setattr(instance, intrinsics.def_name(self.func), value)
        return value


def total_ordering(cls):
    if intrinsics.defines(cls, "__lt__"):
        if not intrinsics.defines(cls, "__gt__"):
            cls.__gt__ = _gt_from_lt
        if not intrinsics.defines(cls, "__le__"):
            cls.__le__ = _le_from_lt
        if not intrinsics.defines(cls, "__ge__"):
            cls.__ge__ = _ge_from_lt
    elif intrinsics.defines(cls, "__le__"):
        if not intrinsics.defines(cls, "__ge__"):
            cls.__ge__ = _ge_from_le
        if not intrinsics.defines(cls, "__lt__"):
            cls.__lt__ = _lt_from_le
        if not intrinsics.defines(cls, "__gt__"):
            cls.__gt__ = _gt_from_le
    elif intrinsics.defines(cls, "__gt__"):
        if not intrinsics.defines(cls, "__lt__"):
            cls.__lt__ = _lt_from_gt
        if not intrinsics.defines(cls, "__ge__"):
            cls.__ge__ = _ge_from_gt
        if not intrinsics.defines(cls, "__le__"):
            cls.__le__ = _le_from_gt
    elif intrinsics.defines(cls, "__ge__"):
        if not intrinsics.defines(cls, "__le__"):
            cls.__le__ = _le_from_ge
        if not intrinsics.defines(cls, "__gt__"):
            cls.__gt__ = _gt_from_ge
        if not intrinsics.defines(cls, "__lt__"):
            cls.__lt__ = _lt_from_ge
    else:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    return cls


def _gt_from_lt(self, other):
    less = self.__lt__(other)
    if less is NotImplemented:
        return less
    return not less and self != other


def _le_from_lt(self, other):
    less = self.__lt__(other)
    if less is NotImplemented:
        return less
    return less or self == other


def _ge_from_lt(self, other):
    less = self.__lt__(other)
    if less is NotImplemented:
        return less
    return not less


def _ge_from_le(self, other):
    less = self.__le__(other)
    if less is NotImplemented:
        return less
    return not less or self == other


def _lt_from_le(self, other):
    less = self.__le__(other)
    if less is NotImplemented:
        return less
    return less and self != other


def _gt_from_le(self, other):
    less = self.__le__(other)
    if less is NotImplemented:
        return less
    return not less


def _lt_from_gt(self, other):
    greater = self.__gt__(other)
    if greater is NotImplemented:
        return greater
    return not greater and self != other


def _ge_from_gt(self, other):
    greater = self.__gt__(other)
    if greater is NotImplemented:
        return greater
    return greater or self == other


def _le_from_gt(self, other):
    greater = self.__gt__(other)
    if greater is NotImplemented:
        return greater
    return not greater


def _le_from_ge(self, other):
    greater = self.__ge__(other)
    if greater is NotImplemented:
        return greater
    return not greater or self == other


def _gt_from_ge(self, other):
    greater = self.__ge__(other)
    if greater is NotImplemented:
        return greater
    return greater and self != other


def _lt_from_ge(self, other):
    greater = self.__ge__(other)
    if greater is NotImplemented:
        return greater
    return not greater


def singledispatch(func):
    return _single_dispatcher(func)


class _single_dispatcher:
    def __init__(self, func):
        self.default = func
        named = func.__func__ if isinstance(func, (classmethod, staticmethod)) else func
        self.__name__ = named.__name__
        self.__qualname__ = named.__qualname__
        self.__module__ = named.__module__
        self.__doc__ = named.__doc__
        self.__wrapped__ = func
        self.classes = []
        self.functions = []

    @property
    def registry(self):
        found = {object: self.default}
        for at in range(len(self.classes)):
            found[self.classes[at]] = self.functions[at]
        return found

    def register(self, cls, func=None):
        if func is None:
            if not isinstance(cls, (type, UnionType)):
                return _register_annotated(self, cls)

            def decorate(function):
                return self._add(cls, function)

            return decorate
        return self._add(cls, func)

    def _add(self, cls, function):
        for one in cls.__args__ if isinstance(cls, UnionType) else (cls,):
            self.classes.append(one)
            self.functions.append(function)
        return function

    def dispatch(self, cls):
        best = -1
        for at in range(len(self.classes)):
            if issubclass(cls, self.classes[at]):
                if best < 0 or issubclass(self.classes[at], self.classes[best]):
                    best = at
        if best < 0:
            return self.default
        return self.functions[best]

    def __call__(self, /, *args, **kwargs):
        if not args:
            raise TypeError(self.__name__ + " requires at least 1 positional argument")
        return self.dispatch(intrinsics.type_of(args[0]))(*args, **kwargs)


# `@f.register` alone: the class is the annotation of the first parameter.
def _register_annotated(dispatcher, function):
    # A class or static method has its function's annotations.
    plain = function.__func__ if isinstance(function, (classmethod, staticmethod)) else function
    if hasattr(plain, "__annotations__"):
        for name, cls in plain.__annotations__.items():
            if isinstance(cls, str):
                from typing import _named_type

                cls = _named_type(cls, plain, None, None)
            if not isinstance(cls, (type, UnionType)):
                raise TypeError("Invalid annotation for " + repr(name) + ". " + repr(cls) + " is not a class.")
            return dispatcher._add(cls, function)
    raise TypeError(
        "Invalid first argument to `register()`: " + repr(function)
        + ". Use either `@register(some_class)` or plain `@register` on an annotated function."
    )


class singledispatchmethod:
    def __init__(self, func):
        self.dispatcher = _single_dispatcher(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, obj, cls=None):
        return intrinsics.bind(_dispatched_method, (self.dispatcher, obj, cls))


def _dispatched_method(bound, *args, **kwargs):
    dispatcher, obj, cls = bound
    if not args:
        raise TypeError(dispatcher.__name__ + " requires at least 1 positional argument")
    function = dispatcher.dispatch(intrinsics.type_of(args[0]))
    if hasattr(function, "__get__"):
        return function.__get__(obj, cls)(*args, **kwargs)
    return function(obj, *args, **kwargs)
