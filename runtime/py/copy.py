# copy.


class Error(Exception):
    pass


error = Error


def copy(x):
    if isinstance(x, (int, float, str, bytes, tuple, frozenset, type, range, slice, complex)) or x is None:
        return x
    if isinstance(x, (list, dict, set)):
        return x.copy()
    if hasattr(x, "__copy__"):
        return x.__copy__()
    return intrinsics.shallow_copy(x)


def deepcopy(x, memo=None):
    if memo is None:
        memo = {}
    return _deepcopy(x, memo)
