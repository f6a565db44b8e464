# How an object is taken apart that says nothing of it itself: what object.__reduce_ex__ of CPython gives.
#
# What puts builtin values together again is noted where such a value is taken apart: see `_makers`.


# What a builtin of this name makes of arguments.
class _Made:
    def __init__(self, name, args):
        self.name = name
        self.args = args


# A new instance of a class: `kind` names the function of copyreg that makes it of the class and `args`.
class _Instance:
    def __init__(self, kind, cls, args, state, items, pairs):
        self.kind = kind
        self.cls = cls
        self.args = args
        self.state = state
        self.items = items
        self.pairs = pairs


# A text is the name of a builtin constant.
def _reduction(obj, protocol):
    if isinstance(obj, complex) and type(obj) is complex:
        _makers["complex"] = _made_complex
        return _Made("complex", (obj.real, obj.imag))
    if isinstance(obj, range):
        _makers["range"] = _made_range
        return _Made("range", (obj.start, obj.stop, obj.step))
    if isinstance(obj, slice):
        _makers["slice"] = _made_slice
        return _Made("slice", (obj.start, obj.stop, obj.step))
    if obj is ...:
        _makers["Ellipsis"] = _made_Ellipsis
        return "Ellipsis"
    if obj is NotImplemented:
        _makers["NotImplemented"] = _made_NotImplemented
        return "NotImplemented"
    if protocol < 2:
        return _old_reduction(obj)
    return _new_reduction(obj)


def _made_Ellipsis(args):
    return ...


def _made_NotImplemented(args):
    return NotImplemented


def _made_complex(args):
    return complex(_number(args, 0), _number(args, 1))


def _made_range(args):
    return range(_index(args, 0), _index(args, 1), _index(args, 2))


def _made_slice(args):
    return slice(args[0], args[1], args[2])


def _number(args, at):
    part = args[at]
    return float(part) if isinstance(part, (int, float)) else 0.0


def _index(args, at):
    part = args[at]
    return part if isinstance(part, int) else 0


def _new_reduction(obj):
    if hasattr(obj, "__getnewargs_ex__"):
        new_args = obj.__getnewargs_ex__()
        if not isinstance(new_args, tuple):
            raise TypeError("__getnewargs_ex__ should return a tuple, not '" + type(new_args).__name__ + "'")
        if new_args[1]:
            return _instance(obj, "__newobj_ex__", (new_args[0], new_args[1]))
        return _instance(obj, "__newobj__", new_args[0])
    if hasattr(obj, "__getnewargs__"):
        new_args = obj.__getnewargs__()
        if not isinstance(new_args, tuple):
            raise TypeError("__getnewargs__ should return a tuple, not '" + type(new_args).__name__ + "'")
        return _instance(obj, "__newobj__", new_args)
    if isinstance(obj, tuple) and hasattr(obj, "_fields") and hasattr(obj, "_asdict"):
        # A named tuple: its own __new__ takes the items one by one.
        return _instance(obj, "__newobj__", tuple(obj))
    base, value = _value(obj)
    if base in ("list", "dict", "object"):
        return _instance(obj, "__newobj__", ())
    return _instance(obj, "__newobj__", (value,))


def _instance(obj, kind, args):
    items = list(obj) if isinstance(obj, list) else None
    pairs = list(dict.items(obj)) if isinstance(obj, dict) else None
    return _Instance(kind, type(obj), args, _state(obj), items, pairs)


def _old_reduction(obj):
    base, value = _value(obj)
    if hasattr(obj, "__getstate__"):
        state = obj.__getstate__()
    elif hasattr(obj, "__slots__") and intrinsics.slot_dict(obj):
        raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
    else:
        state = _state(obj)
    return _Instance("_reconstructor", type(obj), (base, value), state if state else None, None, None)


# The builtin class whose value the instance of a subclass holds, and this value. Notes how it gets into an instance.
def _value(obj):
    if isinstance(obj, list):
        _rebuilders["list"] = _rebuilt_list
        return "list", list(obj)
    if isinstance(obj, dict):
        _rebuilders["dict"] = _rebuilt_dict
        return "dict", dict(obj)
    if isinstance(obj, tuple):
        _rebuilders["tuple"] = _rebuilt_tuple
        return "tuple", tuple(obj)
    if isinstance(obj, str):
        _rebuilders["str"] = _rebuilt_str
        return "str", str.__str__(obj)
    if isinstance(obj, int):
        _rebuilders["int"] = _rebuilt_int
        return "int", int.__int__(obj)
    if isinstance(obj, float):
        _rebuilders["float"] = _rebuilt_float
        return "float", float.__float__(obj)
    if isinstance(obj, bytes):
        _rebuilders["bytes"] = _rebuilt_bytes
        return "bytes", bytes(obj)
    if isinstance(obj, set):
        _rebuilders["set"] = _rebuilt_set
        return "set", list(obj)
    if isinstance(obj, frozenset):
        _rebuilders["frozenset"] = _rebuilt_frozenset
        return "frozenset", list(obj)
    if not hasattr(obj, "__dict__") and not hasattr(obj, "__slots__") or isinstance(obj, _WITHOUT_STATE):
        raise TypeError("cannot pickle '" + intrinsics.type_name(obj) + "' object")
    _rebuilders["object"] = _rebuilt_object
    return "object", None


_WITHOUT_STATE = (generator, coroutine, async_generator, module, frame, function, method)


# By the name of a builtin class: what makes an instance of a class below it, with a value.
_rebuilders = {}


def _rebuilt_list(cls, value):
    made = list.__new__(cls)
    list.extend(made, value)
    return made


def _rebuilt_dict(cls, value):
    made = dict.__new__(cls)
    dict.update(made, value)
    return made


def _rebuilt_set(cls, value):
    made = set.__new__(cls)
    set.update(made, value)
    return made


def _rebuilt_tuple(cls, value):
    return tuple.__new__(cls, value)


def _rebuilt_str(cls, value):
    return str.__new__(cls, value)


def _rebuilt_int(cls, value):
    return int.__new__(cls, value)


def _rebuilt_float(cls, value):
    return float.__new__(cls, value)


def _rebuilt_bytes(cls, value):
    return bytes.__new__(cls, value)


def _rebuilt_frozenset(cls, value):
    return frozenset.__new__(cls, value)


def _rebuilt_object(cls, value):
    return object.__new__(cls)


# copyreg._reconstructor.
def _made_reconstructor(args):
    named, base, value = args
    cls = _known_class(named) if isinstance(named, _Global) else named
    # The pickle may hold the builtin class itself as well.
    name = base.name if isinstance(base, _Global) else base.__name__ if isinstance(base, type) else ""
    if name not in _rebuilders:
        for known in intrinsics.kinds(_rebuilders.get(name)):
            if known.__name__ == "_rebuilt_" + name:
                _rebuilders[name] = known
    if not isinstance(cls, type) or name not in _rebuilders:
        raise UnpicklingError("an instance needs a class and a builtin class of which this program has pickled instances")
    return _rebuilders[name](cls, value)


# As object.__getstate__: the attributes, with those in slots beside them if there are any.
def _state(obj):
    if hasattr(obj, "__getstate__"):
        return obj.__getstate__()
    attributes = None
    if hasattr(obj, "__dict__") and obj.__dict__:
        attributes = dict(obj.__dict__)
    if hasattr(obj, "__slots__"):
        slots = intrinsics.slot_dict(obj)
        if slots:
            return (attributes, slots)
    return attributes
