# typing: what its names are when a program runs.

from builtins import (
    ForwardRef,
    GenericAlias as _Alias,
    NoDefaultType as _NoDefaultType,
    ParamSpec,
    TypeAliasType,
    TypeVar,
    TypeVarTuple,
    UnionType as _UnionType,
    _distinct,
    _form_text,
    _parameters_of,
    _TypingForm,
    _SpecialClass,
    _typing_arg,
    _typing_arguments,
    _typing_args,
    _UnionAlias,
    _Unpacked,
)

TYPE_CHECKING = False
NoDefault = _NoDefaultType()

Any = _TypingForm("Any")
Self = _TypingForm("Self")
NoReturn = _TypingForm("NoReturn")
Never = _TypingForm("Never")
LiteralString = _TypingForm("LiteralString")
TypeAlias = _TypingForm("TypeAlias")
Text = str
AnyStr = TypeVar("AnyStr", bytes, str)


# A form that takes arguments and stands for no class: `ClassVar[int]`.
class _Form(_TypingForm):
    def __getitem__(self, item):
        return _FormAlias(self, _typing_arguments(item))


class _FormAlias:
    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args

    @property
    def __parameters__(self):
        return _parameters_of(self.__args__)

    def __call__(self, *args, **kwargs):
        raise TypeError("Cannot instantiate " + repr(self.__origin__))

    def __or__(self, other):
        return _UnionAlias(_distinct((self, *_typing_args(other))))

    def __ror__(self, other):
        return _UnionAlias(_distinct((*_typing_args(other), self)))

    def __eq__(self, other):
        if not isinstance(other, _FormAlias):
            return NotImplemented
        return self.__origin__ is other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash(self.__args__)

    def __repr__(self):
        return repr(self.__origin__) + "[" + ", ".join([_form_text(x) for x in self.__args__]) + "]"


ClassVar = _Form("ClassVar")
Final = _Form("Final")
TypeGuard = _Form("TypeGuard")
TypeIs = _Form("TypeIs")
Concatenate = _Form("Concatenate")
Required = _Form("Required")
NotRequired = _Form("NotRequired")
ReadOnly = _Form("ReadOnly")


class _LiteralForm(_TypingForm):
    def __getitem__(self, item):
        return _LiteralAlias(self, _distinct(item) if isinstance(item, tuple) else (item,))


class _LiteralAlias(_FormAlias):
    def __eq__(self, other):
        return isinstance(other, _LiteralAlias) and set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        return "typing.Literal[" + ", ".join([repr(x) for x in self.__args__]) + "]"


Literal = _LiteralForm("Literal")


class _AnnotatedForm(_TypingForm):
    def __getitem__(self, item):
        if not isinstance(item, tuple) or len(item) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        return _AnnotatedAlias(_typing_arg(item[0]), item[1:])


class _AnnotatedAlias:
    def __init__(self, origin, metadata):
        self.__origin__ = origin
        self.__metadata__ = metadata
        self.__args__ = (origin,)

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __repr__(self):
        return (
            "typing.Annotated[" + _form_text(self.__origin__) + ", "
            + ", ".join([repr(x) for x in self.__metadata__]) + "]"
        )


Annotated = _AnnotatedForm("Annotated")


class _UnpackForm(_TypingForm):
    def __getitem__(self, item):
        return _Unpacked(item)


Unpack = _UnpackForm("Unpack")


class _UnionForm(_TypingForm):
    def __getitem__(self, item):
        if item == ():
            raise TypeError("Cannot take a Union of no types.")
        items = item if isinstance(item, tuple) else (item,)
        args = []
        for x in items:
            args.extend(_typing_args(x))
        return _united(_distinct(args))


def _united(args):
    return args[0] if len(args) == 1 else _UnionAlias(args)


Union = _UnionForm("Union")


class _OptionalForm(_TypingForm):
    def __getitem__(self, item):
        if isinstance(item, tuple):
            raise TypeError("typing.Optional requires a single type. Got " + repr(item) + ".")
        return _united(_distinct((*_typing_args(item), type(None))))


Optional = _OptionalForm("Optional")


# One class each, so that it is known what every one of them stands for wherever they meet.
class _List(_SpecialClass):
    pass


List = _List(list, "List")


class _Dict(_SpecialClass):
    pass


Dict = _Dict(dict, "Dict")


class _Set(_SpecialClass):
    pass


Set = _Set(set, "Set")


class _FrozenSet(_SpecialClass):
    pass


FrozenSet = _FrozenSet(frozenset, "FrozenSet")


class _Type(_SpecialClass):
    pass


Type = _Type(type, "Type")


class _TupleForm(_SpecialClass):
    def __getitem__(self, item):
        if item == ():
            return _Alias(tuple, (), "typing.Tuple")
        return _Alias(tuple, _typing_arguments(item), "typing.Tuple")


Tuple = _TupleForm(tuple, "Tuple")


class _CallableForm(_TypingForm):
    def __getitem__(self, item):
        if not isinstance(item, tuple) or len(item) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        params, result = item
        if isinstance(params, list):
            return _CallableAlias((*[_typing_arg(x) for x in params], _typing_arg(result)))
        return _CallableAlias((params, _typing_arg(result)))

    def __instancecheck__(self, instance):
        return callable(instance)


class _CallableAlias(_FormAlias):
    def __init__(self, args):
        self.__origin__ = _FormOrigin("collections.abc.Callable")
        self.__args__ = args

    def __repr__(self):
        texts = [_form_text(x) for x in self.__args__]
        if texts[0] == "..." or isinstance(self.__args__[0], ParamSpec):
            return "typing.Callable[" + ", ".join(texts) + "]"
        return "typing.Callable[[" + ", ".join(texts[:-1]) + "], " + texts[-1] + "]"


class _FormOrigin:
    def __init__(self, name):
        self._name = name

    def __repr__(self):
        return "<class '" + self._name + "'>"


Callable = _CallableForm("Callable")
Iterable = _Form("Iterable")
Iterator = _Form("Iterator")
Reversible = _Form("Reversible")
Generator = _Form("Generator")
Sequence = _Form("Sequence")
MutableSequence = _Form("MutableSequence")
Mapping = _Form("Mapping")
MutableMapping = _Form("MutableMapping")
AbstractSet = _Form("AbstractSet")
MutableSet = _Form("MutableSet")
Collection = _Form("Collection")
Container = _Form("Container")
Hashable = _Form("Hashable")
Sized = _Form("Sized")
Awaitable = _Form("Awaitable")
Coroutine = _Form("Coroutine")
AsyncIterator = _Form("AsyncIterator")
AsyncIterable = _Form("AsyncIterable")
AsyncGenerator = _Form("AsyncGenerator")
DefaultDict = _Form("DefaultDict")
OrderedDict = _Form("OrderedDict")
Counter = _Form("Counter")
Deque = _Form("Deque")
ChainMap = _Form("ChainMap")
ContextManager = _Form("ContextManager")
AsyncContextManager = _Form("AsyncContextManager")
Pattern = _Form("Pattern")
Match = _Form("Match")
SupportsInt = _TypingForm("SupportsInt")
SupportsFloat = _TypingForm("SupportsFloat")
SupportsIndex = _TypingForm("SupportsIndex")
SupportsAbs = _Form("SupportsAbs")
SupportsBytes = _TypingForm("SupportsBytes")
SupportsComplex = _TypingForm("SupportsComplex")
KeysView = _Form("KeysView")
ItemsView = _Form("ItemsView")
ValuesView = _Form("ValuesView")
MappingView = _Form("MappingView")
SupportsRound = _Form("SupportsRound")
IO = _Form("IO")
TextIO = _TypingForm("TextIO")
BinaryIO = _TypingForm("BinaryIO")


# Generic classes know their parameters only in programs that look at them.
def _check_generic(cls, args):
    params = cls.__parameters__ if hasattr(cls, "__parameters__") else ()
    if not params:
        return
    if len(args) == len(params) or any([isinstance(x, (TypeVarTuple, ParamSpec, _Unpacked)) for x in (*params, *args)]):
        return
    required = len([x for x in params if not x.has_default()])
    if len(args) > len(params) or len(args) < required:
        if len(args) < required:
            few, expected = "few", "at least " + str(required)
        else:
            few, expected = "many", str(len(params))
        raise TypeError(f"Too {few} arguments for {cls!r}; actual {len(args)}, expected {expected}")


class Generic:
    def __class_getitem__(cls, item):
        if cls is not Generic:
            _check_generic(cls, _typing_arguments(item))
        return _Alias(cls, _typing_arguments(item), "typing.Generic" if cls is Generic else None)


class Protocol(Generic):
    def __class_getitem__(cls, item):
        return _Alias(cls, _typing_arguments(item), "typing.Protocol" if cls is Protocol else None)


class NamedTuple:
    pass


class TypedDict(dict):
    __total__ = True

    def __init_subclass__(cls, total=True):
        cls.__total__ = total

    # The class is for type checkers only.
    def __new__(cls, *args, **kwargs):
        return dict(*args, **kwargs)


class NewType:
    def __init__(self, name, tp):
        self.__name__ = name
        self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = "__main__"

    def __call__(self, x, /):
        return x

    def __or__(self, other):
        return _UnionAlias(_distinct((self, *_typing_args(other))))

    def __ror__(self, other):
        return _UnionAlias(_distinct((*_typing_args(other), self)))

    def __repr__(self):
        return self.__module__ + "." + self.__qualname__


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, _UnionType):
        return _UnionType
    if isinstance(tp, _UnionAlias):
        return Union
    if isinstance(tp, (_Alias, _FormAlias, _SpecialClass)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, _CallableAlias):
        args = tp.__args__
        if args[0] is not ... and not isinstance(args[0], ParamSpec):
            return (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, (_Alias, _FormAlias, _UnionAlias, _UnionType)):
        return tp.__args__
    return ()


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            if base is not object:
                for name, value in getattr(base, "__annotations__", {}).items():
                    hints[name] = _hint(value, base, globalns, localns, include_extras)
        return hints
    for name, value in obj.__annotations__.items():
        hints[name] = _hint(value, obj, globalns, localns, include_extras)
    return hints


# A text is the name of a builtin class, or of a variable of the module that `owner` stands in, or several with `|`.
def _named_type(text, owner, globalns, localns):
    if localns is not None and text in localns:
        return localns[text]
    if globalns is not None and text in globalns:
        return globalns[text]
    for cls in (int, str, float, bool, bytes, list, dict, tuple, set, frozenset, object, type, complex):
        if cls.__name__ == text:
            return cls
    if text == "None":
        return type(None)
    if "|" in text and "[" not in text:
        union = None
        for part in text.split("|"):
            one = _named_type(part.strip(), owner, globalns, localns)
            union = one if union is None else union | one
        return union
    if not text.isidentifier():
        raise NotImplementedError("molt: the annotation '" + text + "' is a text that is no name")
    try:
        return getattr(intrinsics.module_of(owner), text)
    except AttributeError:
        raise NameError("name '" + text + "' is not defined") from None


def _hint(value, owner, globalns, localns, include_extras):
    if value is None:
        return type(None)
    if isinstance(value, str):
        return _named_type(value, owner, globalns, localns)
    if isinstance(value, _AnnotatedAlias) and not include_extras:
        return value.__origin__
    return value


def is_typeddict(tp):
    return isinstance(tp, type) and issubclass(tp, TypedDict)


def cast(typ, val):
    return val


def overload(func):
    return func


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(f):
    return f


def no_type_check(f):
    return f


def dataclass_transform(**kwargs):
    return lambda cls: cls


# The compiler knows by the mark that `isinstance` looks at the members.
def is_protocol(tp, /):
    return isinstance(tp, type) and Protocol in tp.__bases__ and tp is not Protocol


def runtime_checkable(cls):
    cls._is_runtime_protocol = True
    return cls


def assert_never(arg):
    raise AssertionError("Expected code to be unreachable, but got: " + repr(arg))


def assert_type(val, typ):
    return val


def reveal_type(obj):
    return obj
