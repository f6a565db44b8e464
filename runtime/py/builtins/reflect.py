# What programs ask of their own structure: dir, vars, the dicts of classes.

_OBJECT_NAMES = (
    "__class__",
    "__delattr__",
    "__dir__",
    "__doc__",
    "__eq__",
    "__format__",
    "__ge__",
    "__getattribute__",
    "__getstate__",
    "__gt__",
    "__hash__",
    "__init__",
    "__init_subclass__",
    "__le__",
    "__lt__",
    "__ne__",
    "__new__",
    "__reduce__",
    "__reduce_ex__",
    "__repr__",
    "__setattr__",
    "__sizeof__",
    "__str__",
    "__subclasshook__",
)

_FUNCTION_NAMES = ("__builtins__", "__call__", "__globals__", "__module__", "__name__", "__qualname__")


def dir(x, /):
    if isinstance(x, module):
        names = set(intrinsics.dir_names(x))
        return sorted(x.__dir__() if "__dir__" in names else names)
    if isinstance(x, type):
        if intrinsics.type_of(x).__dir__ is not type.__dir__:
            return sorted(intrinsics.type_of(x).__dir__(x))
        names = set(type.__dir__(x))
    elif isinstance(x, function):
        names = set(intrinsics.dir_names(x))
        names.update(_FUNCTION_NAMES)
    else:
        if type(x).__dir__ is not object.__dir__:
            return sorted(x.__dir__())
        names = set(intrinsics.dir_names(x))
    names.update(_OBJECT_NAMES)
    return sorted(names)


def vars(x, /):
    try:
        return x.__dict__
    except AttributeError:
        raise TypeError("vars() argument must have __dict__ attribute") from None


class mappingproxy:
    def _matches_mappings_(self):
        pass

    def __init__(self, mapping):
        # A sequence has items, too, but is no mapping.
        if isinstance(mapping, (list, tuple)) or not hasattr(mapping, "__getitem__"):
            raise TypeError("mappingproxy() argument must be a mapping, not " + intrinsics.type_name(mapping))
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return iter(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)

    def get(self, key, default=None, /):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __or__(self, other):
        return self._mapping | other

    def __eq__(self, other):
        if isinstance(other, mappingproxy):
            return self._mapping == other._mapping
        return self._mapping == other

    def __repr__(self):
        return "mappingproxy(" + repr(self._mapping) + ")"

    def __str__(self):
        return str(self._mapping)


# What a function was compiled from; of a generator only its names are known.
class code:
    def __init__(self, name, qualname, facts=None):
        # What `compile` was given.
        self._source = ""
        self.co_name = name
        self.co_qualname = qualname
        if facts is not None:
            (
                _,
                _,
                self.co_argcount,
                self.co_posonlyargcount,
                self.co_kwonlyargcount,
                self.co_varnames,
                self.co_flags,
                self.co_firstlineno,
                self.co_filename,
                self.co_freevars,
                self.co_cellvars,
            ) = facts
            self.co_nlocals = len(self.co_varnames)

    def __repr__(self):
        place = ""
        if hasattr(self, "co_filename"):
            place = ', file "' + self.co_filename + '", line ' + str(self.co_firstlineno)
        return "<code object " + self.co_name + " at " + _address(self) + place + ">"


_MODULE_NAMES = ("__name__", "__doc__", "__package__", "__loader__", "__spec__", "__builtins__", "__file__", "__cached__")


# The dict of a module's variables: a view of the variables, which are none of a dict's.
class _module_dict:
    def __init__(self, owner):
        self._owner = owner

    __called__ = "dict"

    def _names(self):
        names = [name for name in _MODULE_NAMES if hasattr(self._owner, name)]
        for name in intrinsics.dir_names(self._owner):
            if not (name.startswith("__") and name.endswith("__")):
                names.append(name)
        return names

    def __len__(self):
        return len(self._names())

    def __iter__(self):
        return iter(self._names())

    def __contains__(self, key):
        return isinstance(key, str) and hasattr(self._owner, key)

    def __getitem__(self, key):
        try:
            return getattr(self._owner, key)
        except AttributeError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        setattr(self._owner, key, value)

    def __delitem__(self, key):
        try:
            delattr(self._owner, key)
        except AttributeError:
            raise KeyError(key) from None

    def get(self, key, default=None, /):
        return getattr(self._owner, key, default)

    def keys(self):
        return self._copy().keys()

    def values(self):
        return self._copy().values()

    def items(self):
        return self._copy().items()

    def copy(self):
        return self._copy()

    def _copy(self):
        result = {}
        for name in self._names():
            result[name] = getattr(self._owner, name, None)
        return result

    def update(self, source=(), /, **kwargs):
        for key, value in dict(source, **kwargs).items():
            setattr(self._owner, key, value)

    def setdefault(self, key, default=None, /):
        if not hasattr(self._owner, key):
            setattr(self._owner, key, default)
        return getattr(self._owner, key)

    def pop(self, key, default=..., /):
        if hasattr(self._owner, key):
            value = getattr(self._owner, key)
            delattr(self._owner, key)
            return value
        if default is ...:
            raise KeyError(key)
        return default

    def __eq__(self, other):
        if isinstance(other, _module_dict):
            return self._owner is other._owner
        return self._copy() == other

    def __repr__(self):
        return repr(self._copy())


# The one view of a module's variables.
def _variables(owner):
    if not hasattr(owner, "__variables__"):
        owner.__variables__ = _module_dict(owner)
    return owner.__variables__


# The dict of a function: what changes it changes the function's attributes.
class _function_dict(dict):
    def __init__(self, owner, attributes):
        dict.__init__(self, attributes)
        self._owner = owner

    __called__ = "dict"

    def __setitem__(self, key, value):
        dict.__setitem__(self, key, value)
        setattr(self._owner, key, value)

    def __delitem__(self, key):
        dict.__delitem__(self, key)
        delattr(self._owner, key)

    def update(self, source=(), /, **kwargs):
        for key, value in dict(source, **kwargs).items():
            self[key] = value

    def setdefault(self, key, default=None, /):
        if key not in self:
            self[key] = default
        return self[key]

    def pop(self, key, default=..., /):
        if key in self:
            value = self[key]
            del self[key]
            return value
        if default is ...:
            raise KeyError(key)
        return default

    def clear(self):
        for key in list(self):
            del self[key]


class _function_kwdefaults(dict):
    def __init__(self, owner, defaults):
        dict.__init__(self, defaults)
        self._owner = owner

    __called__ = "dict"

    def __setitem__(self, key, value):
        dict.__setitem__(self, key, value)
        self._owner.__kwdefaults__ = dict(self)

    def __delitem__(self, key):
        dict.__delitem__(self, key)
        self._owner.__kwdefaults__ = dict(self)

    def update(self, source=(), /, **kwargs):
        dict.update(self, source, **kwargs)
        self._owner.__kwdefaults__ = dict(self)


# The dict of an exception: a view of what has been assigned to it.
class _exception_dict(_module_dict):
    def _names(self):
        return list(intrinsics.exc_dict(self._owner))

    def _copy(self):
        return intrinsics.exc_dict(self._owner)

    def __contains__(self, key):
        return key in self._copy()

    def __getitem__(self, key):
        return self._copy()[key]

    def get(self, key, default=None, /):
        return self._copy().get(key, default)


# `sys.modules`: what has been imported, in a program that looks at it.
_modules = {}


def _list_module(name, module):
    _modules[name] = module


# What the body of a module raised goes on, whatever has become of the entry.
def _unlist_module(name):
    _modules.pop(name, None)


# What `import` finds under a name that only the program gives to a module.
def _listed_module(name):
    if name not in _modules:
        raise ModuleNotFoundError("No module named " + repr(name), name=name)
    module = _modules[name]
    if module is None:
        raise ModuleNotFoundError("import of " + name + " halted; None in sys.modules", name=name)
    return module


# Attributes of classes and functions under names that stand nowhere in the program, by object and name.
_added = {}
# Those objects, so that no other takes the place of one.
_with_attributes = []


def _add_attribute(x, name, value):
    _added[(id(x), name)] = value
    _with_attributes.append(x)


def _has_added(x, name):
    if isinstance(x, function):
        return (id(x), name) in _added
    for cls in (x if isinstance(x, type) else type(x)).__mro__:
        if (id(cls), name) in _added:
            return True
    return False


def _added_attribute(x, name):
    if isinstance(x, function):
        if (id(x), name) in _added:
            return _added[(id(x), name)]
        raise AttributeError("'function' object has no attribute '" + name + "'")
    for cls in (x if isinstance(x, type) else type(x)).__mro__:
        key = (id(cls), name)
        if key in _added:
            value = _added[key]
            if isinstance(value, function) and not isinstance(x, type):
                return intrinsics.bind(value, x)
            return value
    raise AttributeError(name)


# The dict of a class or function, with such attributes.
def _with_added(cls, names):
    for key, value in _added.items():
        if key[0] == id(cls):
            names[key[1]] = value
    return names


# The parts of `type(name, bases, namespace)` that the compiler does not know.
def _class_name(name):
    if not isinstance(name, str):
        raise TypeError("type.__new__() argument 1 must be str, not " + intrinsics.type_name(name))
    return name


def _fill_class(cls, namespace):
    for name, value in namespace.items():
        setattr(cls, name, value)


def _class_bases(bases):
    if not isinstance(bases, tuple):
        raise TypeError("type.__new__() argument 2 must be tuple, not " + intrinsics.type_name(bases))
    return bases


def _class_namespace(namespace):
    if not isinstance(namespace, dict):
        raise TypeError("type.__new__() argument 3 must be dict, not " + intrinsics.type_name(namespace))
    return namespace


# `x.__class__ = cls`.
def _set_class(x, cls):
    if not isinstance(cls, type):
        raise TypeError("__class__ must be set to a class, not '" + intrinsics.type_name(cls) + "' object")
    if intrinsics.type_of(x) is cls:
        return
    if intrinsics.type_of(x).__module__ == "builtins" or cls.__module__ == "builtins":
        raise TypeError("__class__ assignment only supported for mutable types or ModuleType subclasses")
    if not intrinsics.set_class(x, cls):
        raise TypeError(
            "__class__ assignment: '" + cls.__name__ + "' object layout differs from '" + intrinsics.type_name(x) + "'"
        )


# What programs may name of `object` beside that: it is none of its attributes here, so that no operator looks at it.
class _ObjectSlots:
    def __lt__(self, other, /):
        return NotImplemented

    def __le__(self, other, /):
        return NotImplemented

    def __gt__(self, other, /):
        return NotImplemented

    def __ge__(self, other, /):
        return NotImplemented

    def __sizeof__(self, /):
        return 16

    def __getstate__(self, /):
        if hasattr(self, "__dict__") and self.__dict__:
            return self.__dict__
        return None

    def __reduce__(self, /):
        parts = _builtin_parts(self)
        if parts is not None:
            return parts
        cls = intrinsics.type_of(self)
        state = _object_state(self)
        if state is None:
            return _reconstructor, (cls, object, None)
        return _reconstructor, (cls, object, None), state

    def __reduce_ex__(self, protocol, /):
        if hasattr(self, "__reduce__"):
            return self.__reduce__()
        parts = _builtin_parts(self)
        if parts is not None:
            return parts
        if protocol < 2:
            return _ObjectSlots.__reduce__(self)
        items = iter(self) if isinstance(self, list) else None
        pairs = iter(self.items()) if isinstance(self, dict) else None
        return __newobj__, (intrinsics.type_of(self), *_new_arguments(self)), _object_state(self), items, pairs

    @staticmethod
    def __subclasshook__(subclass, /):
        return NotImplemented


def _object_state(x):
    return x.__getstate__() if hasattr(x, "__getstate__") else _ObjectSlots.__getstate__(x)


# The parts of a value of a builtin type that says them itself; None for others.
def _builtin_parts(x):
    cls = intrinsics.type_of(x)
    if isinstance(x, BaseException):
        return (cls, x.args, x.__dict__) if x.__dict__ else (cls, x.args)
    if isinstance(x, range):
        return cls, (x.start, x.stop, x.step)
    if isinstance(x, slice):
        return cls, (x.start, x.stop, x.step)
    if isinstance(x, bytearray):
        return cls, (bytes(x),), _object_state(x)
    if isinstance(x, (set, frozenset)):
        return cls, (list(x),), _object_state(x)
    return None


# What `__new__` of a value's class takes beside the class.
def _new_arguments(x):
    if hasattr(x, "__getnewargs__"):
        return x.__getnewargs__()
    if isinstance(x, tuple):
        return (tuple(x),)
    if isinstance(x, str):
        return (str.__str__(x),)
    if isinstance(x, int):
        return (int.__int__(x),)
    if isinstance(x, float):
        return (float.__float__(x),)
    if isinstance(x, bytes):
        return (bytes(x),)
    if isinstance(x, complex):
        return x.real, x.imag
    return ()


# The functions of copyreg that `__reduce__` and `__reduce_ex__` name.
def _reconstructor(cls, base, state):
    return intrinsics.new(cls)


def __newobj__(cls, /, *args):
    return cls.__new__(cls, *args)
