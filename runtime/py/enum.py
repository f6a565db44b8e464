# enum. The compiler moves the members' values behind the class and makes the members there, by `_member_` and its kin.


class EnumType(type):
    def _begin_(cls):
        type.__setattr__(cls, "_list_", [])
        type.__setattr__(cls, "_map_", {})
        type.__setattr__(cls, "_pseudo_", [])

    def __setattr__(cls, name, value):
        if hasattr(cls, "_map_") and name in cls._map_:
            raise AttributeError("cannot reassign member " + repr(name))
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if hasattr(cls, "_map_") and name in cls._map_:
            raise AttributeError(repr(cls.__name__) + " cannot delete member " + repr(name) + ".")
        super().__delattr__(name)

    def _next_(cls, name):
        return cls._generate_next_value_(name, 1, len(cls._list_), [member._value_ for member in cls._list_])

    def _enter_(cls, self, name, value):
        self._name_ = name
        self._value_ = value
        for member in cls._list_:
            if member._value_ == value:
                cls._map_[name] = member
                return member
        cls._list_.append(self)
        cls._map_[name] = self
        return self

    def _member_(cls, name, value):
        return cls._enter_(intrinsics.new(cls), name, value)

    def _member_of_(cls, name, value, base):
        if isinstance(value, tuple):
            return cls._enter_(base.__new__(cls, *value), name, value[0])
        return cls._enter_(base.__new__(cls, value), name, value)

    def _member_init_(cls, name, value, base):
        self = intrinsics.new(cls) if base is object else base.__new__(cls, value)
        self._name_ = name
        self._value_ = value
        if isinstance(value, tuple):
            self.__init__(*value)
        else:
            self.__init__(value)
        return cls._enter_(self, name, self._value_)

    def _member_new_(cls, name, value):
        if isinstance(value, tuple):
            self = cls.__new__(cls, *value)
        else:
            self = cls.__new__(cls, value)
        return cls._enter_(self, name, self._value_ if hasattr(self, "_value_") else value)

    def _member_flag_(cls, name, value, base):
        for member in cls._list_:
            if member._value_ == value:
                cls._map_[name] = member
                return member
        self = intrinsics.new(cls) if base is object else base.__new__(cls, value)
        self._name_ = name
        self._value_ = value
        if value > 0 and value & (value - 1) == 0:
            cls._list_.append(self)
        else:
            cls._pseudo_.append(self)
        cls._map_[name] = self
        return self

    # The member of a flag for any bits; made the first time.
    def _combined_(cls, value):
        for member in cls._list_:
            if member._value_ == value:
                return member
        for member in cls._pseudo_:
            if member._value_ == value:
                return member
        names = [member._name_ for member in cls._list_ if value & member._value_]
        rest = value
        for member in cls._list_:
            rest &= ~member._value_
        if names and rest:
            names.append(repr(rest))
        self = cls._bare_(value)
        self._name_ = "|".join(names)
        self._value_ = value
        cls._pseudo_.append(self)
        return self

    def __call__(cls, *values):
        if not values:
            raise TypeError("EnumType.__call__() missing 1 required positional argument: 'value'")
        value = values[0] if len(values) == 1 else values
        for member in cls._list_:
            if member is value or member._value_ == value:
                return member
        result = cls._missing_(value)
        if result is None:
            raise ValueError(repr(value) + " is not a valid " + cls.__qualname__)
        return result

    def __iter__(cls):
        return iter(cls._list_)

    def __reversed__(cls):
        return reversed(cls._list_)

    def __len__(cls):
        return len(cls._list_)

    def __bool__(cls):
        return True

    def __getitem__(cls, name):
        return cls._map_[name]

    def __contains__(cls, value):
        for member in cls._list_:
            if member is value or member._value_ == value:
                return True
        return False

    def __dir__(cls):
        names = set(cls._member_names_)
        names.update(
            (
                "__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__",
                "__members__", "__module__", "__name__", "__qualname__",
            )
        )
        return sorted(names)

    def __repr__(cls):
        if issubclass(cls, Flag):
            return "<flag '" + cls.__name__ + "'>"
        return "<enum '" + cls.__name__ + "'>"

    @property
    def __members__(cls):
        return dict(cls._map_)

    @property
    def _member_names_(cls):
        return [member._name_ for member in cls._list_]

    @property
    def _value2member_map_(cls):
        return {member._value_: member for member in cls._list_}

    @property
    def _member_map_(cls):
        return cls._map_


EnumMeta = EnumType


class auto:
    pass


# The compiler sees both where they stand in an enumeration's body.
def member(value):
    return value


def nonmember(value):
    return value


class Enum(metaclass=EnumType):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        return max(last_values) + 1

    @classmethod
    def _missing_(cls, value):
        return None

    @property
    def name(self):
        return self._name_

    @name.setter
    def name(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'name'")

    @property
    def value(self):
        return self._value_

    @value.setter
    def value(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'value'")

    # A member is the only one of its kind.
    def __copy__(self):
        return self

    def __reduce_ex__(self, proto, /):
        return intrinsics.type_of(self), (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        return "<" + intrinsics.type_of(self).__name__ + "." + self._name_ + ": " + repr(self._value_) + ">"

    def __str__(self):
        return intrinsics.type_of(self).__name__ + "." + self._name_

    def __format__(self, spec):
        return str(self).__format__(spec)

    def __hash__(self):
        return hash(self._name_)


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    def __repr__(self):
        return "<" + intrinsics.type_of(self).__name__ + "." + self._name_ + ": " + repr(self._value_) + ">"

    def __str__(self):
        return int.__repr__(self)

    def __format__(self, spec):
        return int.__int__(self).__format__(spec)


class StrEnum(str, ReprEnum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __repr__(self):
        return "<" + intrinsics.type_of(self).__name__ + "." + self._name_ + ": " + repr(self._value_) + ">"

    def __str__(self):
        return self._value_

    def __format__(self, spec):
        return self._value_.__format__(spec)


def _flag_text(self):
    if self._name_ == "":
        return "<" + intrinsics.type_of(self).__name__ + ": " + repr(self._value_) + ">"
    return "<" + intrinsics.type_of(self).__name__ + "." + self._name_ + ": " + repr(self._value_) + ">"


# A number in binary, its sign bit apart.
def _bits(value, width):
    ones = 2 ** value.bit_length()
    digits = format((value if value >= 0 else value + ones) + ones, "b")[1:]
    sign = "0" if value >= 0 else "1"
    return "0b" + sign + " " + (sign * width + digits)[-width:]


class Flag(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        return 1 << max(last_values).bit_length()

    @classmethod
    def _bare_(cls, value):
        return intrinsics.new(cls)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            return None
        every = 0
        for member in cls._list_:
            every |= member._value_
        if value & ~every and not -1 - every <= value < 0:
            width = max(value.bit_length(), every.bit_length())
            raise ValueError(
                repr(cls) + " invalid value " + repr(value) + "\n    given " + _bits(value, width) + "\n  allowed "
                + _bits(every, width)
            )
        return cls._combined_(every & value)

    def _with_(self, value):
        return intrinsics.type_of(self)._combined_(value)

    def __repr__(self):
        return _flag_text(self)

    def __str__(self):
        if self._name_ == "":
            return intrinsics.type_of(self).__name__ + "(" + repr(self._value_) + ")"
        return intrinsics.type_of(self).__name__ + "." + self._name_

    def __bool__(self):
        return self._value_ != 0

    def __contains__(self, other):
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter([member for member in intrinsics.type_of(self)._list_ if self._value_ & member._value_])

    def __len__(self):
        return self._value_.bit_count()

    def __or__(self, other):
        if isinstance(other, intrinsics.type_of(self)):
            return self._with_(self._value_ | other._value_)
        return NotImplemented

    def __and__(self, other):
        if isinstance(other, intrinsics.type_of(self)):
            return self._with_(self._value_ & other._value_)
        return NotImplemented

    def __xor__(self, other):
        if isinstance(other, intrinsics.type_of(self)):
            return self._with_(self._value_ ^ other._value_)
        return NotImplemented

    def __invert__(self):
        every = 0
        for member in intrinsics.type_of(self)._list_:
            every |= member._value_
        return self._with_(every & ~self._value_)


class IntFlag(int, Flag):
    # Bits that no member has are kept.
    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            return None
        if value < 0:
            every = 0
            for member in cls._list_:
                every |= member._value_
            value = max(every + 1, 2 ** value.bit_length()) + value
        return cls._combined_(value)

    @classmethod
    def _bare_(cls, value):
        return int.__new__(cls, value)

    def __repr__(self):
        return _flag_text(self)

    def __str__(self):
        return int.__repr__(self)

    def __format__(self, spec):
        return int.__int__(self).__format__(spec)

    def __or__(self, other):
        if isinstance(other, int):
            return self._with_(self._value_ | int.__int__(other))
        return NotImplemented

    def __and__(self, other):
        if isinstance(other, int):
            return self._with_(self._value_ & int.__int__(other))
        return NotImplemented

    def __xor__(self, other):
        if isinstance(other, int):
            return self._with_(self._value_ ^ int.__int__(other))
        return NotImplemented

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__
    __bool__ = Flag.__bool__
    __invert__ = Flag.__invert__
    __contains__ = Flag.__contains__
    __iter__ = Flag.__iter__
    __len__ = Flag.__len__


def unique(enumeration):
    duplicates = []
    for name, member in enumeration._map_.items():
        if name != member._name_:
            duplicates.append(name + " -> " + member._name_)
    if duplicates:
        raise ValueError("duplicate values found in " + repr(enumeration) + ": " + ", ".join(duplicates))
    return enumeration


CONTINUOUS = "no skipped integer values"
NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
UNIQUE = "one name per value"


class EnumCheck:
    CONTINUOUS = CONTINUOUS
    NAMED_FLAGS = NAMED_FLAGS
    UNIQUE = UNIQUE


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check == UNIQUE:
                aliases = [(name, m._name_) for name, m in enumeration._map_.items() if name != m._name_]
                if aliases:
                    text = ", ".join([alias + " -> " + name for alias, name in aliases])
                    raise ValueError("aliases found in " + repr(enumeration) + ": " + text)
            elif check == CONTINUOUS:
                values = {member._value_ for member in enumeration._list_}
                if len(values) >= 2:
                    missing = [str(value) for value in range(min(values), max(values) + 1) if value not in values]
                    if missing:
                        kind = "flag" if issubclass(enumeration, Flag) else "enum"
                        name = repr(enumeration.__name__)
                        raise ValueError("invalid " + kind + " " + name + ": missing values " + ", ".join(missing))
        return enumeration
