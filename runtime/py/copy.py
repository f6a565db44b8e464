# copy. Ordinary instances are copied through their __dict__; containers by their own kind.

import copyreg


class Error(Exception):
    pass


error = Error


def copy(x):
    return _copied(x)


def _copied(each):
    if hasattr(each, "__copy__"):
        return each.__copy__()
    if isinstance(each, (list, dict, set, bytearray)) and not _is_reduced(each):
        if hasattr(each, "__dict__"):
            return _with_items(_filled(each, each.__dict__), each)
        return each.copy()
    if isinstance(each, (type, function, builtin_function_or_method, method)):
        return each
    if isinstance(each, (method_descriptor, wrapper_descriptor, method_wrapper)):
        return each
    if isinstance(each, (generator, coroutine, async_generator, module, frame)):
        raise TypeError("cannot pickle '" + intrinsics.type_name(each) + "' object")
    if type(each) in copyreg.dispatch_table:
        return _rebuilt(copyreg.dispatch_table[type(each)](each), each)
    if hasattr(each, "__reduce_ex__"):
        return _rebuilt(each.__reduce_ex__(4), each)
    if hasattr(each, "__reduce__"):
        return _rebuilt(each.__reduce__(), each)
    if isinstance(each, BaseException):
        return _with_attributes(_exception_like(each, each.args), each, _unchanged)
    if hasattr(each, "__getstate__") or hasattr(each, "__setstate__") or _gives_new_args(each):
        return _with_state(_new_like(each), _state_of(each))
    if hasattr(each, "__dict__"):
        made = _filled(each, each.__dict__)
        if hasattr(each, "__slots__"):
            _with_slots(made, intrinsics.slot_dict(each))
        return made
    if hasattr(each, "__slots__"):
        return _with_slots(_empty_like(each), intrinsics.slot_dict(each))
    return each


# Whether a container says how it is put together.
def _is_reduced(x):
    return hasattr(x, "__reduce__") or hasattr(x, "__reduce_ex__")


# What `__reduce__` describes: a callable and its arguments, and perhaps a state, items to append and items to set.
def _rebuilt(parts, x):
    if isinstance(parts, str):
        return x
    if not isinstance(parts, tuple):
        raise TypeError("Value after * must be an iterable, not " + intrinsics.type_name(parts))
    _check_count(parts)
    made = parts[0](*parts[1])
    if len(parts) > 2 and parts[2] is not None:
        _with_state(made, parts[2])
    if len(parts) > 3 and parts[3] is not None:
        for item in parts[3]:
            made.append(item)
    if len(parts) > 4 and parts[4] is not None:
        for key, value in parts[4]:
            made[key] = value
    return made


def _deeply_rebuilt(parts, x, memo):
    if isinstance(parts, str):
        return x
    if not isinstance(parts, tuple):
        raise TypeError("Value after * must be an iterable, not " + intrinsics.type_name(parts))
    _check_count(parts)
    made = parts[0](*[deepcopy(argument, memo) for argument in parts[1]])
    memo[id(x)] = made
    if len(parts) > 2 and parts[2] is not None:
        _with_state(made, deepcopy(parts[2], memo))
    if len(parts) > 3 and parts[3] is not None:
        for item in parts[3]:
            made.append(deepcopy(item, memo))
    if len(parts) > 4 and parts[4] is not None:
        for key, value in parts[4]:
            made[deepcopy(key, memo)] = deepcopy(value, memo)
    return made


def _check_count(parts):
    if len(parts) < 2:
        raise TypeError("_reconstruct() missing 1 required positional argument: 'args'")


# Whether the object says how its class makes it: of builtin types, all that have the method need no other way.
def _gives_new_args(x):
    return hasattr(x, "__getnewargs__") and not isinstance(x, (int, float, complex, str, bytes, tuple))


def _new_like(x):
    if hasattr(x, "__getnewargs__"):
        return type(x).__new__(type(x), *x.__getnewargs__())
    return _empty_like(x)


def _state_of(x):
    if hasattr(x, "__getstate__"):
        return x.__getstate__()
    return dict(x.__dict__)


def _with_state(made, state):
    # Else every attribute of every class and module could be any value.
    if isinstance(made, (type, function, module)):
        raise NotImplementedError("molt: a copied " + intrinsics.type_name(made) + " takes no state")
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
        return made
    # A pair is the attributes and what stands in slots.
    if isinstance(state, tuple):
        attributes, in_slots = state
        if attributes is not None and hasattr(made, "__dict__"):
            made.__dict__.update(attributes)
        _with_slots(made, in_slots)
    elif hasattr(made, "__dict__"):
        made.__dict__.update(state)
    return made


# Builtin exceptions with fields of their own, which only their constructors fill.
_WITH_FIELDS = (
    OSError, StopIteration, SystemExit, ImportError, NameError, AttributeError, SyntaxError, UnicodeError, BaseExceptionGroup
)


# A new exception of the class of `exc`. Where attributes tell what a constructor did, it is not called.
def _exception_like(exc, args):
    if isinstance(exc, _WITH_FIELDS):
        if isinstance(exc, OSError) and len(args) == 2 and exc.filename is not None:
            return type(exc)(*args, exc.filename)
        return type(exc)(*args)
    made = object.__new__(type(exc))
    made.args = args
    return made


def _unchanged(value):
    return value


# The attributes of an exception, and its notes, in a new one.
def _with_attributes(made, exc, copied):
    if hasattr(exc, "__dict__"):
        for name, value in exc.__dict__.items():
            if name != "__notes__":
                made.__dict__[name] = copied(value)
    if hasattr(exc, "__notes__"):
        for note in exc.__notes__:
            made.add_note(note)
    return made


# Classes of modules say themselves how they are copied, and what their slots hold.
def _with_slots(made, values):
    if intrinsics.of_runtime(made):
        raise NotImplementedError("molt: the slots of a '" + intrinsics.type_name(made) + "' object are not copied")
    for name, value in values.items():
        setattr(made, name, value)
    return made


# A new instance of the class of `x`, without calling its constructor.
def _filled(x, attributes):
    made = _empty_like(x)
    made.__dict__.update(attributes)
    return made


def _empty_like(x):
    if isinstance(x, list):
        return list.__new__(type(x))
    if isinstance(x, dict):
        return dict.__new__(type(x))
    if isinstance(x, set):
        return set.__new__(type(x))
    # What cannot change holds its value from the start.
    if isinstance(x, tuple):
        return tuple.__new__(type(x), x)
    if isinstance(x, str):
        return str.__new__(type(x), x)
    if isinstance(x, int):
        return int.__new__(type(x), x)
    if isinstance(x, float):
        return float.__new__(type(x), x)
    if isinstance(x, bytes):
        return bytes.__new__(type(x), x)
    if isinstance(x, frozenset):
        return frozenset.__new__(type(x), x)
    return object.__new__(type(x))


def _with_items(made, x):
    if isinstance(x, list):
        list.extend(made, x)
    elif isinstance(x, dict):
        dict.update(made, x)
    elif isinstance(x, set):
        set.update(made, x)
    return made


def deepcopy(x, memo=None):
    if x is None or isinstance(x, (bool, int, float, complex, str, bytes, range, slice, type)):
        return x
    if isinstance(x, (function, builtin_function_or_method, method_descriptor, wrapper_descriptor)):
        return x
    if memo is None:
        memo = {}
    key = id(x)
    if key in memo:
        return memo[key]
    return _deeply_copied(x, memo, key)


def _deeply_copied(each, memo, key):
    if hasattr(each, "__deepcopy__"):
        made = each.__deepcopy__(memo)
        if made is not each:
            memo[key] = made
        return made
    if isinstance(each, list) and not _is_reduced(each):
        if hasattr(each, "__dict__"):
            made = _empty_like(each)
            memo[key] = made
            for name, value in each.__dict__.items():
                made.__dict__[name] = deepcopy(value, memo)
        else:
            made = []
            memo[key] = made
        for item in each:
            made.append(deepcopy(item, memo))
        return made
    if isinstance(each, dict) and not _is_reduced(each):
        if hasattr(each, "__copy__"):
            made = each.__copy__()
            made.clear()
            memo[key] = made
        elif hasattr(each, "__dict__"):
            made = _empty_like(each)
            memo[key] = made
            for name, value in each.__dict__.items():
                made.__dict__[name] = deepcopy(value, memo)
        else:
            made = {}
            memo[key] = made
        for name in each:
            made[deepcopy(name, memo)] = deepcopy(each[name], memo)
        return made
    if isinstance(each, tuple):
        items = [deepcopy(item, memo) for item in each]
        # The items may lead back here.
        if key in memo:
            return memo[key]
        for at in range(len(items)):
            if items[at] is not each[at]:
                made = tuple.__new__(type(each), items)
                memo[key] = made
                return made
        return each
    if isinstance(each, set) and not _is_reduced(each):
        made = set()
        if hasattr(each, "__dict__"):
            made = _empty_like(each)
            memo[key] = made
            for name, value in each.__dict__.items():
                made.__dict__[name] = deepcopy(value, memo)
        for item in each:
            made.add(deepcopy(item, memo))
        return made
    if isinstance(each, frozenset):
        return frozenset.__new__(type(each), [deepcopy(item, memo) for item in each])
    if isinstance(each, bytearray):
        return each.copy()
    if isinstance(each, (generator, coroutine, async_generator, module, frame)):
        raise TypeError("cannot pickle '" + intrinsics.type_name(each) + "' object")
    if type(each) in copyreg.dispatch_table:
        return _deeply_rebuilt(copyreg.dispatch_table[type(each)](each), each, memo)
    if hasattr(each, "__reduce_ex__"):
        return _deeply_rebuilt(each.__reduce_ex__(4), each, memo)
    if hasattr(each, "__reduce__"):
        return _deeply_rebuilt(each.__reduce__(), each, memo)
    if isinstance(each, BaseException):
        made = _exception_like(each, tuple([deepcopy(argument, memo) for argument in each.args]))
        memo[key] = made
        return _with_attributes(made, each, lambda value: deepcopy(value, memo))
    if hasattr(each, "__getstate__") or hasattr(each, "__setstate__") or _gives_new_args(each):
        made = _new_like(each)
        memo[key] = made
        return _with_state(made, deepcopy(_state_of(each), memo))
    if hasattr(each, "__dict__"):
        made = object.__new__(type(each))
        memo[key] = made
        for name, value in each.__dict__.items():
            made.__dict__[name] = deepcopy(value, memo)
        if hasattr(each, "__slots__"):
            _with_slots(made, deepcopy(intrinsics.slot_dict(each), memo))
        return made
    if hasattr(each, "__slots__"):
        made = object.__new__(type(each))
        memo[key] = made
        return _with_slots(made, deepcopy(intrinsics.slot_dict(each), memo))
    return each


def replace(obj, /, **changes):
    if not hasattr(obj, "__replace__"):
        raise TypeError("replace() does not support " + intrinsics.type_name(obj) + " objects")
    return obj.__replace__(**changes)
