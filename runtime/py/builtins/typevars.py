# Type parameters and aliases. Bounds, defaults and values that syntax gives are functions, called when somebody asks.


class _Parameter:
    __module__ = "typing"

    def __or__(self, other):
        return _UnionAlias(_distinct((self, *_typing_args(other))))

    def __ror__(self, other):
        return _UnionAlias(_distinct((*_typing_args(other), self)))

    @property
    def __default__(self):
        return self._get_default()

    def has_default(self):
        return self._has_default

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of " + type(self).__name__)


class TypeVar(_Parameter):
    def __init__(
        self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False, default=...
    ):
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__name__ = name
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__infer_variance__ = infer_variance
        self._get_bound = lambda: constraints if constraints else bound
        self._has_default = default is not ...
        self._get_default = lambda: NoDefaultType() if default is ... else default

    @property
    def __bound__(self):
        bound = self._get_bound()
        return None if isinstance(bound, tuple) else bound

    @property
    def __constraints__(self):
        bound = self._get_bound()
        return bound if isinstance(bound, tuple) else ()

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        if self.__covariant__:
            return "+" + self.__name__
        if self.__contravariant__:
            return "-" + self.__name__
        return "~" + self.__name__


class ParamSpec(_Parameter):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False, default=...):
        self.__name__ = name
        self.__bound__ = bound
        self.__infer_variance__ = infer_variance
        self._has_default = default is not ...
        self._get_default = lambda: NoDefaultType() if default is ... else default
        self.args = _ParamSpecPart(self, "args")
        self.kwargs = _ParamSpecPart(self, "kwargs")

    def __repr__(self):
        return self.__name__ if self.__infer_variance__ else "~" + self.__name__


class _ParamSpecPart:
    def __init__(self, origin, part):
        self.__origin__ = origin
        self._part = part

    def __repr__(self):
        return self.__origin__.__name__ + "." + self._part


class TypeVarTuple(_Parameter):
    def __init__(self, name, *, default=...):
        self.__name__ = name
        self._has_default = default is not ...
        self._get_default = lambda: NoDefaultType() if default is ... else default

    def __iter__(self):
        yield _Unpacked(self)

    def __repr__(self):
        return self.__name__


# The parameters of `def f[T: bound = default, *Ts, **P]`.
def _type_var(name, bound, default):
    result = TypeVar(name, infer_variance=True)
    if bound is not None:
        result._get_bound = bound
    return _with_default(result, default)


def _param_spec(name, bound, default):
    return _with_default(ParamSpec(name, infer_variance=True), default)


def _type_var_tuple(name, bound, default):
    return _with_default(TypeVarTuple(name), default)


def _with_default(parameter, default):
    if default is not None:
        parameter._has_default = True
        parameter._get_default = default
    return parameter


class NoDefaultType:
    __module__ = "typing"

    def __repr__(self):
        return "typing.NoDefault"


# `typing.Any` and its kin, which stand for themselves.
class _TypingForm:
    __module__ = "typing"

    def __init__(self, name):
        self._name = name

    def __or__(self, other):
        return _UnionAlias(_distinct((self, *_typing_args(other))))

    def __ror__(self, other):
        return _UnionAlias(_distinct((*_typing_args(other), self)))

    def __call__(self, *args, **kwargs):
        if self._name == "Any":
            raise TypeError("Any cannot be instantiated")
        raise TypeError("Cannot instantiate typing." + self._name)

    def __instancecheck__(self, instance):
        raise TypeError("typing." + self._name + " cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError("typing." + self._name + " cannot be used with issubclass()")

    def __repr__(self):
        return "typing." + self._name


# A name of a type that is not known yet.
class ForwardRef:
    __module__ = "typing"

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        self.__forward_arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        is_same = self.__forward_arg__ == other.__forward_arg__
        return is_same and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __repr__(self):
        module = self.__forward_module__
        end = "')" if module is None else "', module=" + repr(module) + ")"
        return "ForwardRef('" + self.__forward_arg__ + end


# An argument as typing takes it: None means its class, a text a type to come.
def _typing_arg(x):
    if x is None:
        return NoneType
    if isinstance(x, str):
        return ForwardRef(x)
    return x


def _typing_args(x):
    if isinstance(x, (UnionType, _UnionAlias)):
        return x.__args__
    return (_typing_arg(x),)


def _typing_arguments(item):
    return tuple([_typing_arg(x) for x in item]) if isinstance(item, tuple) else (_typing_arg(item),)


# typing's name for a class of another module: `List` for `list`.
class _SpecialClass:
    __module__ = "typing"

    def __init__(self, origin, name):
        self.__origin__ = origin
        self._name = name

    def __getitem__(self, item):
        return GenericAlias(self.__origin__, _typing_arguments(item), "typing." + self._name)

    def __call__(self, *args, **kwargs):
        raise TypeError(
            "Type " + self._name + " cannot be instantiated; use " + self.__origin__.__name__ + "() instead"
        )

    def __instancecheck__(self, instance):
        return isinstance(instance, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __or__(self, other):
        return _UnionAlias(_distinct((self, *_typing_args(other))))

    def __ror__(self, other):
        return _UnionAlias(_distinct((*_typing_args(other), self)))

    def __repr__(self):
        return "typing." + self._name


class TypeAliasType:
    __module__ = "typing"

    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self._get_value = lambda: value
        self.__type_params__ = type_params
        self.__parameters__ = type_params
        self.__module__ = "__main__"

    @property
    def __value__(self):
        return self._get_value()

    def __getitem__(self, item):
        if not self.__type_params__:
            raise TypeError("Only generic type aliases are subscriptable")
        return GenericAlias(self, item)

    def __or__(self, other):
        return _union(self, other)

    def __ror__(self, other):
        return _union(other, self)

    def __repr__(self):
        return self.__name__


# A `type` statement.
def _type_alias(name, value, params):
    result = TypeAliasType(name, None, type_params=params)
    result._get_value = value
    return result
