# What `__slots__` puts into a class. Instances hold their slots as they hold other attributes; the class's own objects for
# them are made where a program looks at one.


class member_descriptor:
    def __init__(self, owner, name):
        self.__objclass__ = owner
        self.__name__ = name
        self.__qualname__ = owner.__qualname__ + "." + name

    def _check(self, obj):
        if not isinstance(obj, self.__objclass__):
            raise TypeError(
                "descriptor '" + self.__name__ + "' for '" + self.__objclass__.__name__ + "' objects doesn't apply to a '"
                + intrinsics.type_name(obj) + "' object"
            )

    def __get__(self, obj, owner=None, /):
        if obj is None:
            return self
        self._check(obj)
        return getattr(obj, self.__name__)

    def __set__(self, obj, value, /):
        self._check(obj)
        setattr(obj, self.__name__, value)

    def __delete__(self, obj, /):
        self._check(obj)
        delattr(obj, self.__name__)

    def __repr__(self):
        return "<member '" + self.__name__ + "' of '" + self.__objclass__.__name__ + "' objects>"


_member_descriptors = {}


# `cls.name` where `name` is a slot of the class or one above it.
def _member_descriptor(cls, name):
    owner = cls
    for above in cls.__mro__:
        if hasattr(above, "__slots__") and name in above.__slots__:
            owner = above
    key = (id(owner), name)
    if key not in _member_descriptors:
        _member_descriptors[key] = member_descriptor(owner, name)
    return _member_descriptors[key]


def _refuse_slots(text):
    raise TypeError(text)


def _refuse_slot_variable(name):
    raise ValueError(repr(name) + " in __slots__ conflicts with class variable")
