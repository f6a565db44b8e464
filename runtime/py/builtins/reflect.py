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
        return sorted(set(intrinsics.dir_names(x)))
    if isinstance(x, type):
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
    def __init__(self, mapping):
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


# What a function was compiled from; of a generator only its names are known.
class code:
    def __init__(self, name, qualname, facts=None):
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
