# inspect: signatures, and what kind of thing an object is.

from builtins import _frame_at
from builtins import code as _code, function as _function, method as _method, module as _module
from builtins import builtin_function_or_method as _builtin
from builtins import method_descriptor as _method_descriptor, method_wrapper as _method_wrapper
from builtins import wrapper_descriptor as _wrapper_descriptor
from functools import partial as _partial

CO_OPTIMIZED = 1
CO_NEWLOCALS = 2
CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_NESTED = 16
CO_GENERATOR = 32
CO_COROUTINE = 128
CO_ASYNC_GENERATOR = 512


class _empty:
    pass


class _ParameterKind:
    def __init__(self, value, name, description):
        self.value = value
        self.name = name
        self.description = description

    def __index__(self):
        return self.value

    def __int__(self):
        return self.value

    def __eq__(self, other):
        return self.value == (other.value if isinstance(other, _ParameterKind) else other)

    def __lt__(self, other):
        return self.value < (other.value if isinstance(other, _ParameterKind) else other)

    def __hash__(self):
        return hash(self.value)

    def __str__(self):
        return self.name

    def __repr__(self):
        return "<_ParameterKind." + self.name + ": " + str(self.value) + ">"


_POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
_VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
_KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
_VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")


class Parameter:
    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name = name
        self.kind = kind
        self.default = default
        self.annotation = annotation

    def replace(self, *, name=_empty, kind=_empty, annotation=_empty, default=_empty):
        return Parameter(
            self.name if name is _empty else name,
            self.kind if kind is _empty else kind,
            default=self.default if default is _empty else default,
            annotation=self.annotation if annotation is _empty else annotation,
        )

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return self.name == other.name and self.kind == other.kind and self.default == other.default

    def __hash__(self):
        return hash((self.name, self.kind))

    def __str__(self):
        text = self.name
        if self.annotation is not _empty:
            text += ": " + formatannotation(self.annotation)
        if self.default is not _empty:
            text += (" = " if self.annotation is not _empty else "=") + repr(self.default)
        if self.kind == _VAR_POSITIONAL:
            return "*" + text
        if self.kind == _VAR_KEYWORD:
            return "**" + text
        return text

    def __repr__(self):
        return '<Parameter "' + str(self) + '">'


def formatannotation(annotation, base_module=None):
    if isinstance(annotation, type):
        if annotation.__module__ == "builtins" or annotation.__module__ == base_module:
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation).replace("typing.", "")


class BoundArguments:
    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    @property
    def args(self):
        result = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind == _VAR_KEYWORD or parameter.kind == _KEYWORD_ONLY or name not in self.arguments:
                break
            if parameter.kind == _VAR_POSITIONAL:
                result.extend(self.arguments[name])
            else:
                result.append(self.arguments[name])
        return tuple(result)

    @property
    def kwargs(self):
        result = {}
        is_keyword = False
        for name, parameter in self.signature.parameters.items():
            if parameter.kind == _VAR_KEYWORD or parameter.kind == _KEYWORD_ONLY:
                is_keyword = True
            elif name not in self.arguments:
                is_keyword = True
                continue
            if not is_keyword or name not in self.arguments:
                continue
            if parameter.kind == _VAR_KEYWORD:
                result.update(self.arguments[name])
            else:
                result[name] = self.arguments[name]
        return result

    def apply_defaults(self):
        arguments = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind == _VAR_POSITIONAL:
                arguments[name] = ()
            elif parameter.kind == _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __repr__(self):
        return "<BoundArguments (" + ", ".join([k + "=" + repr(v) for k, v in self.arguments.items()]) + ")>"


class Signature:
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters = {p.name: p for p in parameters} if parameters is not None else {}
        self.return_annotation = return_annotation

    def replace(self, *, parameters=None, return_annotation=_empty):
        return Signature(
            list(self.parameters.values()) if parameters is None else parameters,
            return_annotation=self.return_annotation if return_annotation is _empty else return_annotation,
        )

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, is_partial):
        arguments = {}
        at = 0
        kwargs = dict(kwargs)
        rest = None
        # Whether the parameter is not the first behind the positional arguments.
        is_later = False
        for name, parameter in self.parameters.items():
            kind = parameter.kind
            if kind == _VAR_POSITIONAL:
                if at < len(args):
                    arguments[name] = args[at:]
                    at = len(args)
                is_later = True
            elif kind == _VAR_KEYWORD:
                rest = name
            elif kind != _KEYWORD_ONLY and at < len(args):
                if name in kwargs and kind != _POSITIONAL_ONLY:
                    raise TypeError("multiple values for argument " + repr(name))
                arguments[name] = args[at]
                at += 1
            elif name in kwargs and kind != _POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
                is_later = True
            elif parameter.default is _empty and not is_partial:
                if at < len(args) and kind == _KEYWORD_ONLY:
                    raise TypeError("too many positional arguments")
                what = " keyword-only" if kind == _KEYWORD_ONLY and not is_later else ""
                raise TypeError("missing a required" + what + " argument: " + repr(name))
            else:
                is_later = True
        if at < len(args):
            raise TypeError("too many positional arguments")
        if kwargs:
            if rest is None:
                raise TypeError("got an unexpected keyword argument " + repr(next(iter(kwargs))))
            arguments[rest] = kwargs
        return BoundArguments(self, arguments)

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return str(self) == str(other)

    def __hash__(self):
        return hash(str(self))

    def __str__(self):
        parts = []
        is_positional_only = False
        has_star = False
        for parameter in self.parameters.values():
            if parameter.kind == _POSITIONAL_ONLY:
                is_positional_only = True
            elif is_positional_only:
                parts.append("/")
                is_positional_only = False
            if parameter.kind == _VAR_POSITIONAL:
                has_star = True
            elif parameter.kind == _KEYWORD_ONLY and not has_star:
                parts.append("*")
                has_star = True
            parts.append(str(parameter))
        if is_positional_only:
            parts.append("/")
        text = "(" + ", ".join(parts) + ")"
        if self.return_annotation is not _empty:
            text += " -> " + formatannotation(self.return_annotation)
        return text

    def __repr__(self):
        return "<Signature " + str(self) + ">"


def signature(obj):
    if isinstance(obj, _method):
        return _without_first(_of_function(obj.__func__))
    if isinstance(obj, _partial):
        return _of_partial(obj)
    if isinstance(obj, _function):
        return _of_function(obj)
    if isinstance(obj, type):
        if isinstance(obj.__init__, _function) and obj.__init__ is not object.__init__:
            found = _without_first(_of_function(obj.__init__))
            return _of_fields(found, obj.__fields__()) if hasattr(obj, "__fields__") else found
        if isinstance(obj.__new__, _function) and obj.__new__ is not object.__new__:
            return _without_first(_of_function(obj.__new__))
        return Signature()
    if not callable(obj):
        raise TypeError(repr(obj) + " is not a callable object")
    if hasattr(obj, "__wrapped__"):
        return signature(obj.__wrapped__)
    call = obj.__call__
    if isinstance(call, _method):
        return _without_first(_of_function(call.__func__))
    raise ValueError("no signature found for " + repr(obj))


# What the function's signature leaves to the calls of a partial: a keyword that it holds is a default, behind which all
# parameters are keyword-only.
def _of_partial(obj):
    found = signature(obj.func)
    try:
        bound = found.bind_partial(*obj.args, **obj.keywords)
    except TypeError as error:
        raise ValueError("partial object " + repr(obj) + " has incorrect arguments") from error
    parameters = []
    is_named = False
    for name, parameter in found.parameters.items():
        kind = parameter.kind
        if kind == _VAR_POSITIONAL:
            if not is_named:
                parameters.append(parameter)
        elif kind == _VAR_KEYWORD or name not in bound.arguments:
            if is_named and kind == _POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=_KEYWORD_ONLY)
            parameters.append(parameter)
        elif name in obj.keywords and kind != _POSITIONAL_ONLY:
            is_named = is_named or kind == _POSITIONAL_OR_KEYWORD
            parameters.append(parameter.replace(kind=_KEYWORD_ONLY, default=bound.arguments[name]))
    return Signature(parameters, return_annotation=found.return_annotation)


class _Factory:
    def __repr__(self):
        return "<factory>"


# A dataclass knows the types of its parameters, if its `__init__` was made of the fields.
def _of_fields(found, fields):
    by_name = {field.name: field for field in fields if field.init}
    parameters = []
    for name, parameter in found.parameters.items():
        if parameter.annotation is not _empty or name not in by_name:
            return found
        field = by_name[name]
        default = _Factory() if parameter.default is ... else parameter.default
        parameters.append(parameter.replace(annotation=field.type, default=default))
    return Signature(parameters, return_annotation=None)


def _without_first(signature):
    return Signature(
        list(signature.parameters.values())[1:], return_annotation=signature.return_annotation
    )


def _of_function(func):
    while hasattr(func, "__wrapped__"):
        func = func.__wrapped__
    code = func.__code__
    names = code.co_varnames
    defaults = func.__defaults__
    defaults = () if defaults is None else defaults
    kw_defaults = func.__kwdefaults__
    kw_defaults = {} if kw_defaults is None else kw_defaults
    hints = func.__annotations__
    parameters = []
    count = code.co_argcount
    for at in range(count):
        name = names[at]
        kind = _POSITIONAL_ONLY if at < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        default = defaults[at - count + len(defaults)] if at >= count - len(defaults) else _empty
        parameters.append(Parameter(name, kind, default=default, annotation=hints.get(name, _empty)))
    after = count + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        name = names[after]
        after += 1
        parameters.append(Parameter(name, _VAR_POSITIONAL, annotation=hints.get(name, _empty)))
    for at in range(count, count + code.co_kwonlyargcount):
        name = names[at]
        default = kw_defaults.get(name, _empty)
        parameters.append(Parameter(name, _KEYWORD_ONLY, default=default, annotation=hints.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        name = names[after]
        parameters.append(Parameter(name, _VAR_KEYWORD, annotation=hints.get(name, _empty)))
    return Signature(parameters, return_annotation=hints.get("return", _empty))


class FullArgSpec(tuple):
    args = property(lambda self: self[0])
    varargs = property(lambda self: self[1])
    varkw = property(lambda self: self[2])
    defaults = property(lambda self: self[3])
    kwonlyargs = property(lambda self: self[4])
    kwonlydefaults = property(lambda self: self[5])
    annotations = property(lambda self: self[6])

    def __repr__(self):
        names = ("args", "varargs", "varkw", "defaults", "kwonlyargs", "kwonlydefaults", "annotations")
        return "FullArgSpec(" + ", ".join([names[at] + "=" + repr(self[at]) for at in range(7)]) + ")"


def getfullargspec(func):
    if not callable(func):
        raise TypeError("unsupported callable")
    args = []
    named = []
    varargs = varkw = None
    defaults = []
    named_defaults = {}
    hints = {}
    found = _of_function(func.__func__ if isinstance(func, _method) else func)
    if found.return_annotation is not _empty:
        hints["return"] = found.return_annotation
    for parameter in found.parameters.values():
        if parameter.kind == _VAR_POSITIONAL:
            varargs = parameter.name
        elif parameter.kind == _VAR_KEYWORD:
            varkw = parameter.name
        elif parameter.kind == _KEYWORD_ONLY:
            named.append(parameter.name)
            if parameter.default is not _empty:
                named_defaults[parameter.name] = parameter.default
        else:
            args.append(parameter.name)
            if parameter.default is not _empty:
                defaults.append(parameter.default)
        if parameter.annotation is not _empty:
            hints[parameter.name] = parameter.annotation
    return FullArgSpec(
        (args, varargs, varkw, tuple(defaults) if defaults else None, named, named_defaults or None, hints)
    )


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    return dict(obj.__annotations__)


def isfunction(obj):
    return isinstance(obj, _function)


def ismethod(obj):
    return isinstance(obj, _method)


def isbuiltin(obj):
    return isinstance(obj, _builtin)


def isroutine(obj):
    if isinstance(obj, (_function, _method, _builtin)):
        return True
    return isinstance(obj, (_method_descriptor, _wrapper_descriptor, _method_wrapper))


def isclass(obj):
    return isinstance(obj, type)


def ismodule(obj):
    return isinstance(obj, _module)


def iscode(obj):
    return isinstance(obj, _code)


def _has_flag(obj, flag):
    if isinstance(obj, _method):
        return bool(obj.__func__.__code__.co_flags & flag)
    return isinstance(obj, _function) and bool(obj.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    return _has_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isgenerator(obj):
    return type(obj).__name__ == "generator"


def iscoroutine(obj):
    return type(obj).__name__ == "coroutine"


def isasyncgen(obj):
    return type(obj).__name__ == "async_generator"


def isawaitable(obj):
    return hasattr(obj, "__await__")


def isdatadescriptor(obj):
    return hasattr(type(obj), "__set__") or hasattr(type(obj), "__delete__")


def isabstract(obj):
    return isinstance(obj, type) and bool(getattr(obj, "__abstractmethods__", False))


def getmodule(object, _filename=None):
    if isinstance(object, _module):
        return object
    if isinstance(object, _method):
        object = object.__func__
    return intrinsics.module_of(object) if isinstance(object, (_function, type)) else None


def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    while hasattr(func, "__wrapped__") and (stop is None or not stop(func)):
        func = func.__wrapped__
    return func


def getdoc(obj):
    doc = obj.__doc__
    if doc is None and isinstance(obj, type):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return cleandoc(base.__doc__)
    return None if doc is None else cleandoc(doc)


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip(" "))
        if content:
            indent = len(line) - content
            margin = indent if margin is None or indent < margin else margin
    lines[0] = lines[0].lstrip(" ")
    if margin is not None:
        for at in range(1, len(lines)):
            lines[at] = lines[at][margin:]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getmembers(obj, predicate=None):
    result = []
    for name in dir(obj):
        value = getattr(obj, name, _empty)
        if value is not _empty and (predicate is None or predicate(value)):
            result.append((name, value))
    return result


# What stands in the dict of an object or of a class of it: no descriptor is bound, and no hook is asked.
def getattr_static(obj, attr, default=_empty):
    if isinstance(obj, type):
        classes = obj.__mro__
        above = type(obj).__mro__
    else:
        classes = type(obj).__mro__
        above = ()
        found = _of_classes(classes, attr)
        if found is not _empty and _is_data(found):
            return found
        if hasattr(obj, "__dict__") and attr in obj.__dict__:
            return obj.__dict__[attr]
    found = _of_classes(classes, attr)
    if found is _empty:
        found = _of_classes(above, attr)
    if found is not _empty:
        return found
    if default is not _empty:
        return default
    raise AttributeError(attr)


def _of_classes(classes, attr):
    for cls in classes:
        if attr in cls.__dict__:
            return cls.__dict__[attr]
    return _empty


def _is_data(found):
    kind = type(found)
    return hasattr(kind, "__get__") and (hasattr(kind, "__set__") or hasattr(kind, "__delete__"))


GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"
CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"
AGEN_CREATED = "AGEN_CREATED"
AGEN_RUNNING = "AGEN_RUNNING"
AGEN_SUSPENDED = "AGEN_SUSPENDED"
AGEN_CLOSED = "AGEN_CLOSED"


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def getasyncgenstate(agen):
    if agen.ag_running:
        return AGEN_RUNNING
    if agen.ag_suspended:
        return AGEN_SUSPENDED
    return AGEN_CLOSED if agen.ag_frame is None else AGEN_CREATED


class FrameInfo:
    def __init__(self, frame, filename, lineno, function, code_context, index):
        self.frame = frame
        self.filename = filename
        self.lineno = lineno
        self.function = function
        self.code_context = code_context
        self.index = index

    def _items(self):
        return (self.frame, self.filename, self.lineno, self.function, self.code_context, self.index)

    def __getitem__(self, at):
        return self._items()[at]

    def __iter__(self):
        return iter(self._items())

    def __len__(self):
        return 6


def currentframe():
    return _frame_at(0)


# The functions that run, innermost first.
def stack(context=1):
    infos = []
    frame = _frame_at(0)
    while frame is not None:
        lines = [frame._source + "\n"]
        infos.append(FrameInfo(frame, frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, lines, 0))
        frame = frame.f_back
    return infos
