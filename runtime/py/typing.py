# typing: what its names are when a program runs. Annotations are not evaluated.


class _Form:
    def __init__(self, name):
        self._name = name

    def __getitem__(self, item):
        return self

    def __or__(self, other):
        return self

    def __ror__(self, other):
        return self

    def __call__(self, *args):
        raise TypeError("Cannot instantiate typing." + self._name)

    def __repr__(self):
        return "typing." + self._name


Any = _Form("Any")
Union = _Form("Union")
Optional = _Form("Optional")
Callable = _Form("Callable")
ClassVar = _Form("ClassVar")
Final = _Form("Final")
Literal = _Form("Literal")
Annotated = _Form("Annotated")
Self = _Form("Self")
NoReturn = _Form("NoReturn")
Never = _Form("Never")
LiteralString = _Form("LiteralString")
TypeAlias = _Form("TypeAlias")
TypeGuard = _Form("TypeGuard")
Concatenate = _Form("Concatenate")
Required = _Form("Required")
NotRequired = _Form("NotRequired")
Unpack = _Form("Unpack")
Iterable = _Form("Iterable")
Iterator = _Form("Iterator")
Generator = _Form("Generator")
Sequence = _Form("Sequence")
MutableSequence = _Form("MutableSequence")
Mapping = _Form("Mapping")
MutableMapping = _Form("MutableMapping")
Collection = _Form("Collection")
Container = _Form("Container")
Hashable = _Form("Hashable")
Sized = _Form("Sized")
Awaitable = _Form("Awaitable")
Coroutine = _Form("Coroutine")
AsyncIterator = _Form("AsyncIterator")
AsyncIterable = _Form("AsyncIterable")
AsyncGenerator = _Form("AsyncGenerator")
SupportsInt = _Form("SupportsInt")
SupportsFloat = _Form("SupportsFloat")
SupportsIndex = _Form("SupportsIndex")
AnyStr = _Form("AnyStr")
IO = _Form("IO")
TextIO = _Form("TextIO")

List = list
Dict = dict
Set = set
FrozenSet = frozenset
Tuple = tuple
Type = type
Text = str
TYPE_CHECKING = False


# Not under their own names: builtins has classes of these names for type parameters.
class _TypeVar:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False):
        self.__name__ = name

    def __repr__(self):
        return "~" + self.__name__


class _ParamSpec(_TypeVar):
    pass


class _TypeVarTuple(_TypeVar):
    pass


TypeVar = _TypeVar
ParamSpec = _ParamSpec
TypeVarTuple = _TypeVarTuple


class Generic:
    def __class_getitem__(cls, item):
        return cls


class Protocol(Generic):
    pass


class NamedTuple:
    pass


class TypedDict(dict):
    pass


def NewType(name, tp):
    def new_type(x):
        return x

    return new_type


def cast(typ, val):
    return val


def overload(func):
    return func


def final(f):
    return f


def override(f):
    return f


def no_type_check(f):
    return f


def runtime_checkable(cls):
    return cls


def assert_never(arg):
    raise AssertionError("Expected code to be unreachable, but got: " + repr(arg))


def assert_type(val, typ):
    return val


def reveal_type(obj):
    return obj
