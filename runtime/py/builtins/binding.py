# What calls do whose arguments only run time knows, and CPython's words for arguments that do not fit.
#
# The compiler describes a function by its parameters, separated by spaces: "/name" is positional-only, "!name" is
# keyword-only, "*name" and "**name" collect, "=" at the end stands for a default. `callee` is how CPython names
# it where it unpacks arguments, `given` counts the positional arguments,
# `named` lists the keywords written out in the call, `keywords` is the dict of the others or None.


def _merge_keywords(target, source, callee):
    if not hasattr(source, "keys"):
        raise TypeError(callee + " argument after ** must be a mapping, not " + intrinsics.type_name(source))
    for key in source.keys():
        _add_keyword(target, key, source[key], callee)


def _add_keyword(target, key, value, callee):
    if key in target:
        raise TypeError(callee + " got multiple values for keyword argument '" + str(key) + "'")
    target[key] = value


# The entries of a rest dict that become the callee's own dict.
def _copy_keywords(target, source):
    for key in source:
        if isinstance(key, str):
            target[key] = source[key]
        else:
            raise TypeError("keywords must be strings")


def _drop_keyword(target, name):
    if name in target:
        del target[name]


# `**source` in a dict display.
def _merge_display(target, source):
    if isinstance(source, dict) and _reads_as_dict(source):
        _dict_update(target, source)
    elif hasattr(source, "keys"):
        for key in source.keys():
            target[key] = source[key]
    else:
        raise TypeError("'" + intrinsics.type_name(source) + "' object is not a mapping")


def _passed_keywords(callee, named, keywords):
    passed = named.split()
    if keywords is not None:
        for key in keywords:
            if isinstance(key, str):
                if key in passed:
                    raise TypeError(callee.replace(".__init__(", "(").replace(".__new__(", "(") + " got multiple values for keyword argument '" + key + "'")
                passed.append(key)
            else:
                raise TypeError("keywords must be strings")
    return passed


class _Parameters:
    def __init__(self, params):
        self.positional = []
        self.positional_only = []
        self.by_name = []
        self.keyword_only = []
        self.optional = []
        self.varargs = False
        self.var_keywords = False
        for param in params.split():
            has_default = param[-1] == "="
            name = param[:-1] if has_default else param
            if name[:2] == "**":
                self.var_keywords = True
            elif name[0] == "*":
                self.varargs = True
            else:
                if name[0] == "/":
                    name = name[1:]
                    self.positional.append(name)
                    self.positional_only.append(name)
                elif name[0] == "!":
                    name = name[1:]
                    self.keyword_only.append(name)
                    self.by_name.append(name)
                else:
                    self.positional.append(name)
                    self.by_name.append(name)
                if has_default:
                    self.optional.append(name)


# What only raises is there once for all calls, so the mappings of their keywords, which must not become one, stay here.
def _bind_error(callee, name, params, given, named, keywords):
    _raise_bind_error(name, params, given, _passed_keywords(callee, named, keywords))


# The same of a function whose defaults the program assigns.
def _rebound_error(func, callee, name, params, given, named, keywords):
    defaults = func.__defaults__
    by_name = func.__kwdefaults__
    described = [param.rstrip("=") for param in params.split()]
    ranked = [param for param in described if param[0] != "*" and param[0] != "!"]
    required = len(ranked) - (0 if defaults is None else len(defaults))
    for at in range(len(described)):
        param = described[at]
        if param in ranked[max(required, 0) :]:
            described[at] = param + "="
        elif param[0] == "!" and by_name is not None and param[1:] in by_name:
            described[at] = param + "="
    _bind_error(callee, name, " ".join(described), given, named, keywords)


def _raise_bind_error(name, params, given, passed):
    takes = _Parameters(params)
    filled = takes.positional[:given]
    for key in passed:
        if key in takes.by_name:
            if key in filled:
                raise TypeError(name + "() got multiple values for argument '" + key + "'")
            filled.append(key)
        elif not takes.var_keywords:
            wrong = [other for other in takes.positional_only if other in passed]
            if len(wrong) > 0:
                raise TypeError(
                    name + "() got some positional-only arguments passed as keyword arguments: '" + ", ".join(wrong) + "'"
                )
            _unexpected_keyword(name, key, takes)
    if given > len(takes.positional) and not takes.varargs:
        _too_many_positional(name, takes, given, filled)
    _missing(name, "positional", [key for key in takes.positional if key not in filled and key not in takes.optional])
    _missing(name, "keyword-only", [key for key in takes.keyword_only if key not in filled and key not in takes.optional])
    raise TypeError(name + "() got arguments that do not fit")


def _unexpected_keyword(name, key, takes):
    text = name + "() got an unexpected keyword argument '" + key + "'"
    suggestion = intrinsics.suggest_name(key, takes.by_name)
    if suggestion != "":
        text = text + ". Did you mean '" + suggestion + "'?"
    raise TypeError(text)


def _too_many_positional(name, takes, given, filled):
    most = len(takes.positional)
    least = len([key for key in takes.positional if key not in takes.optional])
    if least < most:
        wanted = "from " + str(least) + " to " + str(most) + " positional arguments"
    else:
        wanted = _count(most, "positional argument")
    only = len([key for key in takes.keyword_only if key in filled])
    if only > 0:
        got = _count(given, "positional argument") + " (and " + _count(only, "keyword-only argument") + ") were given"
    else:
        got = str(given) + (" was given" if given == 1 else " were given")
    raise TypeError(name + "() takes " + wanted + " but " + got)


def _count(number, what):
    return str(number) + " " + what + ("" if number == 1 else "s")


def _missing(name, kind, missing):
    if len(missing) == 0:
        return
    quoted = ["'" + key + "'" for key in missing]
    if len(quoted) == 1:
        text = quoted[0]
    elif len(quoted) == 2:
        text = quoted[0] + " and " + quoted[1]
    else:
        text = ", ".join(quoted[:-1]) + ", and " + quoted[-1]
    raise TypeError(name + "() missing " + _count(len(quoted), "required " + kind + " argument") + ": " + text)


# Functions of runtime/py stand for functions written in C, which say it in other words: those that take positional
# arguments only as `METH_O`, `METH_NOARGS` and `_PyArg_CheckPositional` do, the others as Argument Clinic does.
def _builtin_bind_error(callee, qualname, params, given, named, keywords):
    _raise_builtin_bind_error(callee, qualname, params, given, _passed_keywords(callee, named, keywords))


def _raise_builtin_bind_error(callee, qualname, params, given, passed):
    takes = _Parameters(params)
    owner, dot, short = qualname.rpartition(".")
    name = qualname
    if qualname + "()" == callee and not (len(takes.positional) > 0 and takes.positional[0] in ("self", "cls", "whole")):
        # A function of a module.
        owner = dot = ""
    if given == 0:
        if qualname in ("object.__new__", "_object_new"):
            raise TypeError("object.__new__(): not enough arguments")
        if qualname in ("object.__init__", "_object_init"):
            raise TypeError("descriptor '__init__' of 'object' object needs an argument")
    if short == "__new__" or short == "__init__":
        short = owner
        name = owner
    if dot != "" and len(takes.positional) > 0:
        if given == 0 and name == qualname:
            if short[:2] == "__" and not _is_plain_method(owner, short):
                raise TypeError("descriptor '" + short + "' of '" + owner + "' object needs an argument")
            raise TypeError("unbound method " + qualname + "() needs an argument")
        # The receiver does not count.
        del takes.positional[0]
        given = given - 1
    most = len(takes.positional)
    least = len([key for key in takes.positional if key not in takes.optional])
    is_slot = short[:2] == "__" and not _is_plain_method(owner, short)
    if short == "_type_new" or short == "type":
        raise TypeError("type() takes 1 or 3 arguments")
    if short == "map" and len(passed) > 0:
        raise TypeError("map() takes no keyword arguments")
    if short == "map":
        raise TypeError("map() must have at least two arguments.")
    nameless = len([key for key in takes.positional_only if key in takes.positional])
    if nameless == most and len(takes.keyword_only) == 0 or is_slot:
        if len(passed) > 0 and not takes.var_keywords:
            raise TypeError(name + "() takes no keyword arguments")
        if least == most and most < 2 and not takes.varargs and not is_slot and name != owner and name != "reversed":
            wanted = "exactly one argument" if most == 1 else "no arguments"
            if name == "dir" and given > 1:
                raise TypeError("dir expected at most 1 argument, got " + str(given))
            raise TypeError(name + "() takes " + wanted + " (" + str(given) + " given)")
        if is_slot and _is_nameless(owner, short):
            _expected("", least, most, given, takes.varargs, False)
        _expected(short, least, most, given, takes.varargs, is_slot)
    if short in ("int", "str", "sorted", "float", "bool", "dict"):
        if given > most or given < least:
            _expected(short, least, most, given, takes.varargs, False)
    if short == "enumerate":
        for key in passed:
            if key not in takes.by_name:
                raise TypeError("'" + key + "' is an invalid keyword argument for enumerate()")
    total = given + len(passed)
    largest = most + len(takes.keyword_only)
    if total > largest and not takes.varargs and not takes.var_keywords:
        kind = "keyword argument" if given == 0 and most == 0 else "argument"
        raise TypeError(short + "() takes at most " + _count(largest, kind) + " (" + str(total) + " given)")
    if given > most and not takes.varargs:
        if most == 0:
            raise TypeError(short + "() takes no positional arguments")
        raise TypeError(short + "() takes at most " + _count(most, "positional argument") + " (" + str(given) + " given)")
    filled = takes.positional[:given]
    only = len([key for key in takes.positional_only if key in takes.positional and key not in takes.optional])
    if given < only:
        raise TypeError(
            short + "() takes at least " + _count(only, "positional argument") + " (" + str(given) + " given)"
        )
    for key in passed:
        if key in filled and key in takes.by_name:
            at = str(filled.index(key) + 1)
            raise TypeError("argument for " + short + "() given by name ('" + key + "') and position (" + at + ")")
    at = 1
    for key in takes.positional:
        if key not in filled and key not in passed and key not in takes.optional:
            where = "" if short == "enumerate" else " (pos " + str(at) + ")"
            raise TypeError(short + "() missing required argument '" + key + "'" + where)
        at += 1
    for key in passed:
        if key not in takes.by_name and not takes.var_keywords:
            _unexpected_keyword("sort" if short == "sorted" else short, key, takes)
    raise TypeError(short + "() got arguments that do not fit")


# Special methods that are no slots for CPython.
def _is_plain_method(owner, name):
    if name == "__contains__":
        return owner in ("dict", "set", "frozenset")
    if name == "__getitem__":
        return owner in ("list", "dict")
    return name in (
        "__format__", "__reduce__", "__reduce_ex__", "__sizeof__", "__round__", "__trunc__", "__floor__", "__ceil__",
        "__complex__", "__reversed__", "__dir__"
    )


# Slots whose arguments are counted under a name that is empty.
def _is_nameless(owner, name):
    if name in ("__mul__", "__rmul__", "__imul__"):
        return owner not in ("int", "float", "complex", "bool")
    return name in ("__pow__", "__rpow__", "__setitem__", "__setattr__", "__get__", "__set__")


def _expected(name, least, most, given, varargs, is_slot):
    prefix = "" if is_slot else name + " "
    if given < least:
        bound = "" if least == most and not varargs else "at least "
        raise TypeError(prefix + "expected " + bound + _count(least, "argument") + ", got " + str(given))
    if given > most:
        bound = "" if least == most else "at most "
        raise TypeError(prefix + "expected " + bound + _count(most, "argument") + ", got " + str(given))
