# What `except*` does with a group.


def _raised_in_clauses():
    raised = [BaseException()]
    raised.clear()
    return raised


# The part of an exception that a clause takes, always a group, and the rest.
def _match_group(exc, cls):
    for one in cls if isinstance(cls, tuple) else (cls,):
        if issubclass(one, BaseExceptionGroup):
            raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    if exc is None:
        return (None, None)
    if isinstance(exc, cls):
        if isinstance(exc, BaseExceptionGroup):
            return (exc, None)
        return (BaseExceptionGroup("", (exc,)), None)
    if isinstance(exc, BaseExceptionGroup):
        return exc.split(cls)
    return (None, exc)


def _leaves(exc, found):
    if isinstance(exc, BaseExceptionGroup):
        for inner in exc.exceptions:
            _leaves(inner, found)
    else:
        found.append(exc)


# Whether `raise` without an exception raised a part of `exc` again.
def _is_part(part, exc):
    if not isinstance(part, BaseExceptionGroup):
        return False
    same = part.__cause__ is exc.__cause__ and part.__context__ is exc.__context__
    return same and part.__traceback__ is exc.__traceback__


# What goes on behind the clauses.
def _group_to_raise(exc, raised, rest):
    if rest is None:
        return _rest_to_raise(intrinsics.exc_same(exc), raised, None)
    return _rest_to_raise(intrinsics.exc_same(exc), raised, intrinsics.exc_same(rest))


# The parts of `exc` that were raised again or not taken keep its shape.
def _rest_to_raise(exc, raised, rest):
    if not isinstance(exc, BaseExceptionGroup):
        if raised:
            return raised[0]
        return rest
    kept = []
    fresh = []
    for error in raised:
        if _is_part(error, exc):
            _leaves(error, kept)
        else:
            fresh.append(error)
    if rest is not None:
        _leaves(rest, kept)
    again = None
    if kept:
        again = exc.split(lambda one: any(one is leaf for leaf in kept))[0]
    if not fresh:
        return again
    if again is not None:
        fresh.append(again)
    if len(fresh) > 1:
        return BaseExceptionGroup("", fresh)
    return fresh[0]
