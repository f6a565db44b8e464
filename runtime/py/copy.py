# copy. Ordinary instances are copied through their __dict__; containers by their own kind.


class Error(Exception):
    pass


error = Error


def copy(x):
    if hasattr(x, "__copy__"):
        return x.__copy__()
    if isinstance(x, (list, dict, set, bytearray)):
        return x.copy()
    if hasattr(x, "__dict__") and not isinstance(x, type) and not callable(x):
        return _filled(x, x.__dict__)
    return x


def _filled(x, attributes):
    made = object.__new__(type(x))
    made.__dict__.update(attributes)
    return made


def deepcopy(x, memo=None):
    if x is None or isinstance(x, (bool, int, float, complex, str, bytes, range, slice, type)):
        return x
    if memo is None:
        memo = {}
    key = id(x)
    if key in memo:
        return memo[key]
    if hasattr(x, "__deepcopy__"):
        made = x.__deepcopy__(memo)
        memo[key] = made
        return made
    if isinstance(x, list):
        made = []
        memo[key] = made
        for item in x:
            made.append(deepcopy(item, memo))
        return made
    if isinstance(x, dict):
        made = {}
        memo[key] = made
        for name in x:
            made[deepcopy(name, memo)] = deepcopy(x[name], memo)
        return made
    if isinstance(x, tuple):
        return tuple([deepcopy(item, memo) for item in x])
    if isinstance(x, set):
        return {deepcopy(item, memo) for item in x}
    if isinstance(x, frozenset):
        return frozenset([deepcopy(item, memo) for item in x])
    if hasattr(x, "__dict__") and not callable(x):
        made = object.__new__(type(x))
        memo[key] = made
        for name, value in x.__dict__.items():
            made.__dict__[name] = deepcopy(value, memo)
        return made
    return x
