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
KeysView = _Form("KeysView")
ItemsView = _Form("ItemsView")
ValuesView = _Form("ValuesView")
MappingView = _Form("MappingView")
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


def _check_variables(name, args):
    if not args:
        raise TypeError("Parameter list to " + name + "[...] cannot be empty")
    for arg in args:
        if not isinstance(arg, (TypeVar, ParamSpec, _Unpacked, TypeVarTuple)):
            raise TypeError(
                "Parameters to " + name + "[...] must all be type variables or parameter specification variables."
            )
    for at, arg in enumerate(args):
        for other in args[:at]:
            if arg is other:
                raise TypeError("Parameters to " + name + "[...] must all be unique")


class Generic:
    def __class_getitem__(cls, item):
        if cls is not Generic:
            _check_generic(cls, _typing_arguments(item))
        else:
            _check_variables("Generic", _typing_arguments(item))
        return _Alias(cls, _typing_arguments(item), "typing.Generic" if cls is Generic else None, True)


class Protocol(Generic):
    def __class_getitem__(cls, item):
        if cls is Protocol:
            _check_variables("Protocol", _typing_arguments(item))
        return _Alias(cls, _typing_arguments(item), "typing.Protocol" if cls is Protocol else None, True)


class NamedTuple:
    pass


class TypedDict(dict):
    def __init_subclass__(cls, /, *, total=True):
        annotations, required, optional, readonly, mutable = {}, set(), set(), set(), set()
        for base in cls.__bases__:
            if base is not TypedDict and hasattr(base, "__required_keys__"):
                annotations.update(base.__annotations__)
                required |= base.__required_keys__
                optional |= base.__optional_keys__
                readonly |= base.__readonly_keys__
                mutable |= base.__mutable_keys__
        for key, hint in cls.__dict__.get("__annotations__", {}).items():
            if isinstance(hint, str):
                hint = ForwardRef(hint, module=cls.__module__)
            annotations[key] = hint
            is_required, is_readonly = total, False
            while isinstance(hint, (_FormAlias, _AnnotatedAlias)):
                origin = hint.__origin__
                if origin is Required:
                    is_required = True
                elif origin is NotRequired:
                    is_required = False
                elif origin is ReadOnly:
                    is_readonly = True
                elif not isinstance(hint, _AnnotatedAlias):
                    break
                hint = hint.__args__[0]
            (required if is_required else optional).add(key)
            (optional if is_required else required).discard(key)
            (readonly if is_readonly else mutable).add(key)
            (mutable if is_readonly else readonly).discard(key)
        cls.__annotations__ = annotations
        cls.__required_keys__ = frozenset(required)
        cls.__optional_keys__ = frozenset(optional)
        cls.__readonly_keys__ = frozenset(readonly)
        cls.__mutable_keys__ = frozenset(mutable)
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
    if isinstance(tp, (_Alias, _SpecialClass)):
        return tp.__origin__
    if isinstance(tp, _FormAlias):
        return _form_classes().get(tp.__origin__._name, tp.__origin__)
    if tp is Generic:
        return Generic
    return None


# What the forms stand for that are named as classes of the collections.
def _form_classes():
    import collections
    import collections.abc as abc
    import contextlib
    import re

    return {
        "Hashable": abc.Hashable, "Sized": abc.Sized, "Container": abc.Container, "Collection": abc.Collection,
        "Iterable": abc.Iterable, "Iterator": abc.Iterator, "Reversible": abc.Reversible, "Generator": abc.Generator,
        "Sequence": abc.Sequence, "MutableSequence": abc.MutableSequence, "AbstractSet": abc.Set,
        "MutableSet": abc.MutableSet, "Mapping": abc.Mapping, "MutableMapping": abc.MutableMapping,
        "KeysView": abc.KeysView, "ItemsView": abc.ItemsView, "ValuesView": abc.ValuesView,
        "MappingView": abc.MappingView, "Awaitable": abc.Awaitable, "Coroutine": abc.Coroutine,
        "AsyncIterable": abc.AsyncIterable, "AsyncIterator": abc.AsyncIterator, "AsyncGenerator": abc.AsyncGenerator,
        "Callable": abc.Callable, "Deque": collections.deque, "DefaultDict": collections.defaultdict,
        "OrderedDict": collections.OrderedDict, "Counter": collections.Counter, "ChainMap": collections.ChainMap,
        "ContextManager": contextlib.AbstractContextManager, "Pattern": re.Pattern, "Match": re.Match,
    }


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
    if not hasattr(obj, "__annotations__"):
        raise TypeError(repr(obj) + " is not a module, class, method, or function.")
    for name, value in obj.__annotations__.items():
        hints[name] = _hint(value, obj, globalns, localns, include_extras)
    return hints


# What a text says is a function of the module that `owner` stands in (hir/src/expand/hints.rs).
def _named_type(text, owner, globalns, localns):
    if localns is not None and text in localns:
        return localns[text]
    if globalns is not None and text in globalns:
        return globalns[text]
    functions = getattr(intrinsics.module_of(owner), "__annotation_texts__", None)
    function = None if functions is None else functions.get(text)
    if function is None:
        return _builtin_class(text)
    try:
        hint = function()
        return type(None) if hint is None else hint
    except NameError as exc:
        raise NameError(str(exc)) from None


def _builtin_class(text):
    for cls in (int, str, float, bool, bytes, list, dict, tuple, set, frozenset, object, type, complex):
        if cls.__name__ == text:
            return cls
    if text == "None":
        return type(None)
    if not text.isidentifier():
        raise NotImplementedError("molt: the annotation '" + text + "' is a text that does not stand in the program")
    raise NameError("name '" + text + "' is not defined")


# What says something of a key in a TypedDict, not of its type.
def _is_of_key(form):
    return form is Required or form is NotRequired or form is ReadOnly


def _hint(value, owner, globalns, localns, include_extras):
    if value is None:
        return type(None)
    if isinstance(value, str):
        return _named_type(value, owner, globalns, localns)
    if isinstance(value, ForwardRef):
        value = _named_type(value.__forward_arg__, owner, globalns, localns)
    if isinstance(value, (_Alias, _FormAlias, _UnionAlias)) and any([isinstance(x, ForwardRef) for x in value.__args__]):
        args = []
        for x in value.__args__:
            args.append(_named_type(x.__forward_arg__, owner, globalns, localns) if isinstance(x, ForwardRef) else x)
        if isinstance(value, _Alias):
            value = _Alias(value.__origin__, tuple(args), value._name, value._of_typing)
        elif isinstance(value, _UnionAlias):
            value = _UnionAlias(tuple(args))
        else:
            value = _FormAlias(value.__origin__, tuple(args))
    if not include_extras:
        if isinstance(value, _AnnotatedAlias):
            return value.__origin__
        if isinstance(value, _FormAlias) and _is_of_key(value.__origin__):
            return value.__args__[0]
    return value


def is_typeddict(tp):
    return isinstance(tp, type) and tp is not TypedDict and TypedDict in tp.__mro__


def cast(typ, val):
    return val


_overloads = []


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module"
        " should always be followed by an implementation that is not @overload-ed."
    )


# Kept in programs that look at them.
def _note_overload(func):
    pass


if intrinsics.mentioned("get_overloads"):
    _note_overload = _overloads.append


def overload(func):
    _note_overload(func)
    return _overload_dummy


def get_overloads(func):
    same = []
    for one in _overloads:
        if one.__module__ == func.__module__ and one.__qualname__ == func.__qualname__:
            same.append(one)
    return same


def clear_overloads():
    _overloads.clear()


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(f):
    try:
        f.__override__ = True
    except (AttributeError, TypeError):
        pass
    return f


def no_type_check(arg):
    try:
        arg.__no_type_check__ = True
    except (AttributeError, TypeError):
        pass
    return arg


def dataclass_transform(**kwargs):
    return lambda cls: cls


# The compiler knows by the mark that `isinstance` looks at the members.
def is_protocol(tp, /):
    return isinstance(tp, type) and Protocol in tp.__bases__ and tp is not Protocol


def runtime_checkable(cls):
    if not isinstance(cls, type) or Protocol not in cls.__bases__:
        raise TypeError("@runtime_checkable can be only applied to protocol classes, got " + repr(cls))
    cls._is_runtime_protocol = True
    return cls


def assert_never(arg):
    raise AssertionError("Expected code to be unreachable, but got: " + repr(arg))


def assert_type(val, typ):
    return val


def reveal_type(obj):
    return obj


_T_co = TypeVar("T_co", covariant=True)


@runtime_checkable
class SupportsInt(Protocol):
    def __int__(self):
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    def __float__(self):
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    def __complex__(self):
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    def __bytes__(self):
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    def __index__(self):
        pass


@runtime_checkable
class SupportsAbs(Protocol):
    def __abs__(self):
        pass


@runtime_checkable
class SupportsRound(Protocol):
    def __round__(self, ndigits=0):
        pass
