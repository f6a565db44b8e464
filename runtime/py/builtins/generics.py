# Generic aliases and unions: `list[int]`, `Box[T]`, `int | str`, and what typing makes of `Union` and `Optional`.


class GenericAlias:
    __module__ = "types"

    def __init__(self, origin, args, name=None, of_typing=False):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)
        # What typing calls it, if that is not the name of the class.
        self._name = name
        # Aliases that typing makes, also those of classes with type parameters, show less of their class.
        self._of_typing = of_typing or name is not None
        self.__doc__ = None if self._of_typing else origin.__doc__

    @property
    def __parameters__(self):
        return _parameters_of(self.__args__)

    def __call__(self, *args, **kwargs):
        if self._name is not None:
            raise TypeError(
                "Type " + self._name.removeprefix("typing.") + " cannot be instantiated; use "
                + self.__origin__.__name__ + "() instead"
            )
        made = self.__origin__(*args, **kwargs)
        for note in _notes_of_alias:
            note(made, self)
        return made

    def __getitem__(self, item):
        return GenericAlias(self.__origin__, _substituted(self, item), self._name, self._of_typing)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __iter__(self):
        yield _Unpacked(self)

    def __instancecheck__(self, instance):
        raise TypeError(_check_error(self, "isinstance"))

    def __subclasscheck__(self, cls):
        raise TypeError(_check_error(self, "issubclass"))

    def __or__(self, other):
        return _union(self, other)

    def __ror__(self, other):
        return _union(other, self)

    def __eq__(self, other):
        if not isinstance(other, GenericAlias):
            return NotImplemented
        return self.__origin__ is other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash(self.__origin__) ^ hash(self.__args__)

    def __repr__(self):
        name = self._name
        if name is None:
            name = _form_text(self.__origin__)
        args = self.__args__
        if len(args) == 0:
            return name + "[()]"
        if name == "typing.Callable" or name == "collections.abc.Callable":
            return name + "[" + _callable_text(args) + "]"
        return name + "[" + ", ".join([_form_text(x) for x in args]) + "]"


# What is noted of an object that an alias has made: its alias, in programs that ask for it.
_notes_of_alias = ()


def _note_original_class(made, alias):
    try:
        made.__orig_class__ = alias
    except (AttributeError, TypeError):
        pass


if intrinsics.mentioned("__orig_class__"):
    _notes_of_alias = (_note_original_class,)


def _check_error(alias, check):
    if not alias._of_typing:
        return check + "() argument 2 cannot be a parameterized generic"
    return "Subscripted generics cannot be used with class and instance checks"


def _callable_text(args):
    texts = [_form_text(x) for x in args]
    if texts[0] == "...":
        return ", ".join(texts)
    return "[" + ", ".join(texts[:-1]) + "], " + texts[-1]


# What subscripting a class without a `__class_getitem__` of its own gives; one with type parameters is below Generic.
def _class_item(cls, item):
    return GenericAlias(cls, item)


def _generic_item(cls, item):
    return GenericAlias(cls, item, None, True)


# The class behind `alias`, which is `owner[…]` or `owner` itself; what is no alias as it is. The owner says it more
# precisely: fields of aliases that meet somewhere hold the classes of all of them.
def _alias_origin(owner, alias):
    if isinstance(alias, _SpecialClass):
        return alias.__origin__
    if isinstance(alias, GenericAlias):
        if isinstance(owner, type):
            return owner
        if isinstance(owner, _SpecialClass):
            return owner.__origin__
        return alias.__origin__
    return alias


# As a callee: what typing made raises.
def _alias_callee(owner, alias):
    if isinstance(owner, _SpecialClass):
        return owner
    return _alias_origin(owner, alias)


# `*Ts` among the arguments of an alias.
class _Unpacked:
    def __init__(self, origin):
        self.__origin__ = origin
        self.__args__ = (origin,)

    def __eq__(self, other):
        return isinstance(other, _Unpacked) and self.__origin__ == other.__origin__

    def __hash__(self):
        return hash(self.__origin__)

    def __repr__(self):
        if isinstance(self.__origin__, GenericAlias):
            return "*" + repr(self.__origin__)
        return "typing.Unpack[" + repr(self.__origin__) + "]"


# A type as it is written in the text of an alias.
def _form_text(x):
    if x is ...:
        return "..."
    if isinstance(x, type):
        if x.__module__ == "builtins":
            return x.__qualname__
        return x.__module__ + "." + x.__qualname__
    if isinstance(x, function):
        return x.__name__
    if isinstance(x, list):
        return "[" + ", ".join([_form_text(item) for item in x]) + "]"
    return repr(x)


def _parameters_of(args):
    found = []
    for x in args:
        if isinstance(x, _Parameter):
            if x not in found:
                found.append(x)
        elif isinstance(x, _Unpacked):
            if isinstance(x.__origin__, _Parameter) and x.__origin__ not in found:
                found.append(x.__origin__)
        elif isinstance(x, (GenericAlias, _UnionAlias, UnionType)):
            for parameter in _parameters_of(x.__args__):
                if parameter not in found:
                    found.append(parameter)
    return tuple(found)


# The parameters of a class with these bases: those of `Generic[…]`, if it is there.
def _class_parameters(bases):
    for base in bases:
        if isinstance(base, GenericAlias) and base._name == "typing.Generic":
            return base.__args__
    return _parameters_of(bases)


# The arguments of an alias whose parameters are given `item`.
def _substituted(alias, item):
    parameters = alias.__parameters__
    if not parameters:
        raise TypeError(repr(alias) + " is not a generic class")
    values = item if isinstance(item, tuple) else (item,)
    if len(values) != len(parameters):
        many = "many" if len(values) > len(parameters) else "few"
        raise TypeError(
            "Too " + many + " arguments for " + repr(alias) + "; actual " + str(len(values)) + ", expected "
            + str(len(parameters))
        )
    return tuple([_with_values(x, parameters, values) for x in alias.__args__])


def _with_values(x, parameters, values):
    for at in range(len(parameters)):
        if parameters[at] is x:
            return values[at]
    if isinstance(x, GenericAlias):
        args = tuple([_with_values(y, parameters, values) for y in x.__args__])
        return GenericAlias(x.__origin__, args, x._name, x._of_typing)
    if isinstance(x, UnionType):
        return _union_of([_with_values(y, parameters, values) for y in x.__args__])
    if isinstance(x, _UnionAlias):
        return _UnionAlias(tuple([_with_values(y, parameters, values) for y in x.__args__]))
    return x


# `int | str`
class UnionType:
    __module__ = "types"

    # The compiler reads the classes in `_members` for `isinstance`; a class may stand there twice.
    def __init__(self, members):
        self._members = members

    @property
    def __args__(self):
        return _distinct(self._members)

    @property
    def __parameters__(self):
        return _parameters_of(self.__args__)

    def __getitem__(self, item):
        return _union_of(_substituted(self, item))

    def __or__(self, other):
        return _union(self, other)

    def __ror__(self, other):
        return _union(other, self)

    def __eq__(self, other):
        if not isinstance(other, (UnionType, _UnionAlias)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        return " | ".join([_member_text(x) for x in self.__args__])


# `Union[int, str]`, and unions of what `|` alone knows nothing of.
class _UnionAlias:
    def __init__(self, args):
        self.__args__ = args

    def __call__(self, *args, **kwargs):
        raise TypeError("Cannot instantiate typing.Union")

    @property
    def __parameters__(self):
        return _parameters_of(self.__args__)

    def __getitem__(self, item):
        return _UnionAlias(_substituted(self, item))

    def __or__(self, other):
        return _UnionAlias(_distinct((*self.__args__, *_typing_args(other))))

    def __ror__(self, other):
        return _UnionAlias(_distinct((*_typing_args(other), *self.__args__)))

    def __eq__(self, other):
        if not isinstance(other, (UnionType, _UnionAlias)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __instancecheck__(self, instance):
        return isinstance(instance, self.__args__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__args__)

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and NoneType in args:
            return "typing.Optional[" + _form_text(args[1] if args[0] is NoneType else args[0]) + "]"
        return "typing.Union[" + ", ".join([_form_text(x) for x in args]) + "]"


def _member_text(x):
    return "None" if x is NoneType else _form_text(x)


def _union(a, b):
    a = _union_args(a)
    b = _union_args(b)
    if a is ... or b is ...:
        return NotImplemented
    if _is_plain(a) and _is_plain(b):
        return UnionType((*a, *b))
    return _UnionAlias(_distinct((*a, *b)))


# Whether `|` knows all of these types without the help of typing.
def _is_plain(args):
    for x in args:
        if isinstance(x, GenericAlias):
            if x._name is not None or x.__origin__.__module__ == "__main__":
                return False
        elif not isinstance(x, type):
            return False
    return True


# The union of these types; of one alone, the type itself.
def _union_of(args):
    found = _distinct(args)
    if len(found) == 1:
        return found[0]
    return UnionType(found) if _is_plain(found) else _UnionAlias(found)


def _distinct(args):
    found = []
    for x in args:
        if x not in found:
            found.append(x)
    return tuple(found)


def _union_args(x):
    if x is None:
        return (NoneType,)
    if isinstance(x, (type, GenericAlias, _Parameter, TypeAliasType, _TypingForm)):
        return (x,)
    if isinstance(x, UnionType):
        return x._members
    if isinstance(x, _UnionAlias):
        return x.__args__
    return ...
