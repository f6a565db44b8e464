# Every class has its own docstring and module: those of its bases are not its own.
class Assigned:
    __doc__ = "assigned " + "text"
    __module__ = "elsewhere"


class Below(Assigned):
    """of the class below"""


class Silent(Assigned):
    pass


class Plain:
    """plain"""


class BelowPlain(Plain):
    pass


for cls in (Assigned, Below, Silent, Plain, BelowPlain):
    print(cls.__name__, cls.__doc__, cls().__doc__, cls.__module__, cls().__module__)


class Computed:
    @property
    def __doc__(self):
        return "computed"


class BelowComputed(Computed):
    pass


print(Computed().__doc__, BelowComputed.__doc__, BelowComputed().__doc__)


class Error(ValueError):
    pass


class Documented(property):
    """a property"""


print(Error.__doc__, Error("x").__doc__, Documented.__doc__)
print(Documented(lambda self: 1, doc="its own").__doc__)
Below.__doc__ = "changed"
print(Below.__doc__, Below().__doc__, Assigned.__doc__)
