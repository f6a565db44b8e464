# dataclasses. The compiler writes the methods of each dataclass; the functions here call them.


from types import MappingProxyType


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


# The ids of objects whose repr is being made.
_in_repr = set()


class KW_ONLY:
    pass


class InitVar:
    def __class_getitem__(cls, type):
        return cls


class FrozenInstanceError(AttributeError):
    pass


class Field:
    def __init__(self, name, type, default, default_factory, init, repr, compare, kw_only, hash=None, metadata=None):
        self.name = name
        self.type = type
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.compare = compare
        self.kw_only = kw_only
        self.hash = hash
        self.metadata = MappingProxyType({} if metadata is None else metadata)

    def __repr__(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
            f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},hash={self.hash!r},"
            f"compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r},_field_type=_FIELD)"
        )


# `__doc__` of a dataclass without one: how it is called.
def _call_text(cls):
    texts = []
    starred = False
    for field in [field for field in cls.__fields__() if not field.kw_only] + [
        field for field in cls.__fields__() if field.kw_only
    ]:
        if not field.init:
            continue
        if field.kw_only and not starred:
            texts.append("*")
            starred = True
        kind = field.type
        if isinstance(kind, type) and not hasattr(kind, "__args__"):
            known = kind.__module__ == "builtins"
            text = field.name + ": " + (kind.__qualname__ if known else kind.__module__ + "." + kind.__qualname__)
        else:
            text = field.name + ": " + repr(kind).replace("typing.", "")
        if field.default is not MISSING:
            text += " = " + repr(field.default)
        elif field.default_factory is not MISSING:
            text += " = <factory>"
        texts.append(text)
    return cls.__name__ + "(" + ", ".join(texts) + ")"


# `__dataclass_params__`: what the decorator was given.
class _DataclassParams:
    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = False

    def __repr__(self):
        return (
            f"_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},order={self.order!r},"
            f"unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r},match_args={self.match_args!r},"
            f"kw_only={self.kw_only!r},slots={self.slots!r},weakref_slot={self.weakref_slot!r})"
        )


def dataclass(
    cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
    kw_only=False, slots=False, weakref_slot=False
):
    return cls


def make_dataclass(cls_name, fields, **options):
    raise NotImplementedError("molt: the fields of a dataclass must be literals")


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return default


def is_dataclass(obj):
    return hasattr(obj, "__fields__")


def fields(class_or_instance):
    if not hasattr(class_or_instance, "__fields__"):
        raise TypeError("must be called with a dataclass type or instance")
    return class_or_instance.__fields__()


def asdict(obj, *, dict_factory=dict):
    if isinstance(obj, type) or not hasattr(obj, "__asdict__"):
        raise TypeError("asdict() should be called on dataclass instances")
    if dict_factory is dict:
        return obj.__asplain__(_asdict_inner)
    return obj.__asdict__(_asdict_inner, dict_factory)


def _asdict_inner(x):
    if hasattr(x, "__asplain__"):
        return x.__asplain__(_asdict_inner)
    if isinstance(x, list):
        return [_asdict_inner(item) for item in x]
    if isinstance(x, tuple):
        return tuple([_asdict_inner(item) for item in x])
    if isinstance(x, dict):
        return {_asdict_inner(key): _asdict_inner(value) for key, value in x.items()}
    return x


def astuple(obj):
    if isinstance(obj, type) or not hasattr(obj, "__astuple__"):
        raise TypeError("astuple() should be called on dataclass instances")
    return obj.__astuple__(_astuple_inner)


def _astuple_inner(x):
    if hasattr(x, "__astuple__"):
        return x.__astuple__(_astuple_inner)
    if isinstance(x, list):
        return [_astuple_inner(item) for item in x]
    if isinstance(x, tuple):
        return tuple([_astuple_inner(item) for item in x])
    if isinstance(x, dict):
        return {_astuple_inner(key): _astuple_inner(value) for key, value in x.items()}
    return x


def replace(obj, /, **changes):
    if isinstance(obj, type) or not hasattr(obj, "__asdict__"):
        raise TypeError("replace() should be called on dataclass instances")
    return obj.__replace__(**changes)
