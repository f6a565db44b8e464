# Type parameters and aliases. Bounds, defaults and values are functions that are called when somebody asks.


class TypeVar:
    def __init__(self, name, bound, default):
        self.__name__ = name
        self._bound = bound
        self._default = default
        self.__covariant__ = False
        self.__contravariant__ = False
        self.__infer_variance__ = True

    @property
    def __bound__(self):
        if self._bound is None:
            return None
        bound = self._bound()
        return None if isinstance(bound, tuple) else bound

    @property
    def __constraints__(self):
        if self._bound is None:
            return ()
        bound = self._bound()
        return bound if isinstance(bound, tuple) else ()

    @property
    def __default__(self):
        return NoDefaultType() if self._default is None else self._default()

    def has_default(self):
        return self._default is not None

    def __repr__(self):
        return self.__name__


class ParamSpec(TypeVar):
    pass


class TypeVarTuple(TypeVar):
    def __iter__(self):
        yield self


class NoDefaultType:
    def __repr__(self):
        return "typing.NoDefault"


class TypeAliasType:
    def __init__(self, name, value, params):
        self.__name__ = name
        self._value = value
        self.__type_params__ = params
        self.__module__ = "__main__"

    @property
    def __value__(self):
        return self._value()

    def __getitem__(self, item):
        return self

    def __repr__(self):
        return self.__name__
