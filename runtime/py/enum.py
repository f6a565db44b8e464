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

    # A member of an enumeration of this module, which is not compiled into calls.
    def _listed_(cls, name, value):
        member = cls._member_of_(name, value, str)
        type.__setattr__(cls, name, member)
        return member

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

    def _member_new_init_(cls, name, value):
        values = value if isinstance(value, tuple) else (value,)
        self = cls.__new__(cls, *values)
        self._name_ = name
        if not hasattr(self, "_value_"):
            self._value_ = value
        self.__init__(*values)
        return cls._enter_(self, name, self._value_)

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
        chosen = [member for member in cls._list_ if value & member._value_]
        seen = 0
        for member in chosen:
            seen |= member._value_
        # What no single bit names, a member of several bits may.
        if value & ~seen:
            for member in cls._map_.values():
                bits = member._value_
                if bits & (bits - 1) and bits & value == bits and member not in chosen:
                    chosen.append(member)
                    seen |= bits
        names = [member._name_ for member in chosen]
        if names and value & ~seen:
            if cls._edge_ == "strict":
                raise ValueError(repr(cls) + ": no members with value " + repr(value & ~seen))
            names.append(repr(value & ~seen))
        self = cls._bare_(value)
        self._name_ = "|".join(names)
        self._value_ = value
        cls._pseudo_.append(self)
        return self

    # The bits of all members; of those with one bit; all bits up to the highest.
    @property
    def _flag_mask_(cls):
        mask = 0
        for member in cls._map_.values():
            mask |= member._value_
        return mask

    @property
    def _singles_mask_(cls):
        mask = 0
        for member in cls._list_:
            mask |= member._value_
        return mask

    @property
    def _all_bits_(cls):
        return 2 ** cls._flag_mask_.bit_length() - 1

    @property
    def _boundary_(cls):
        return FlagBoundary(cls._edge_)

    def _is_outside_(cls, value):
        mask = cls._flag_mask_
        bits = 2 ** mask.bit_length() - 1
        return not ~bits <= value <= bits or value & (bits ^ mask) != 0

    # What becomes of a value of a flag; one for each boundary, chosen where the class is compiled.
    def _strict_(cls, value):
        if cls._is_outside_(value):
            mask = cls._flag_mask_
            width = max(value.bit_length(), mask.bit_length())
            raise ValueError(
                repr(cls) + " invalid value " + repr(value) + "\n    given " + _bits(value, width) + "\n  allowed "
                + _bits(mask, width)
            )
        return cls._combined_(cls._singles_mask_ & value if value < 0 else value)

    def _conform_(cls, value):
        if cls._is_outside_(value):
            value &= cls._flag_mask_
        return cls._combined_(cls._singles_mask_ & value if value < 0 else value)

    def _eject_(cls, value):
        if cls._is_outside_(value):
            return value
        return cls._combined_(cls._all_bits_ + 1 + value if value < 0 else value)

    def _keep_(cls, value):
        if value < 0:
            bits = cls._all_bits_ + 1
            value += max(bits, 2 ** value.bit_length()) if cls._is_outside_(value) else bits
        return cls._combined_(value)

    def _by_edge_(cls, value):
        if cls._edge_ == "conform":
            return cls._conform_(value)
        if cls._edge_ == "eject":
            return cls._eject_(value)
        if cls._edge_ == "keep":
            return cls._keep_(value)
        return cls._strict_(value)

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
        if not isinstance(result, cls) and not cls._ejects_:
            raise TypeError(
                "error in " + cls.__name__ + "._missing_: returned " + repr(result)
                + " instead of None or a valid member"
            )
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
        for native in (int, str, float, bytes):
            if issubclass(cls, native):
                names.update(dir(native))
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
    # Pickles say which member it is: it takes no state from them.
    _without_state_ = True

    _ejects_ = False

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

    # What is behind the members of a class is not seen through one of them.
    def __dir__(self):
        members = intrinsics.type_of(self)._map_
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
        mixed = isinstance(self, (int, str, float, bytes))
        for name in object.__dir__(self):
            if name not in ("_list_", "_map_", "_pseudo_") and (mixed or name[0] != "_" and name not in members):
                names.add(name)
        if mixed:
            names.update(members)
            names.update(("name", "value"))
        return sorted(names)

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
    _edge_ = "strict"

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
        return cls._bounded_(value)

    @classmethod
    def _bounded_(cls, value):
        return cls._strict_(value)

    @property
    def name(self):
        return None if self._name_ == "" else self._name_

    @name.setter
    def name(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'name'")

    def _with_(self, value):
        return intrinsics.type_of(self)._bounded_(value)

    def __repr__(self):
        return _flag_text(self)

    def __str__(self):
        if self._name_ == "":
            return intrinsics.type_of(self).__name__ + "(" + repr(self._value_) + ")"
        return intrinsics.type_of(self).__name__ + "." + self._name_

    def __bool__(self):
        return self._value_ != 0

    def __contains__(self, other):
        if not isinstance(other, intrinsics.type_of(self)):
            raise TypeError(
                "unsupported operand type(s) for 'in': " + repr(intrinsics.type_of(other).__qualname__) + " and "
                + repr(intrinsics.type_of(self).__qualname__)
            )
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
        cls = intrinsics.type_of(self)
        if cls._edge_ == "keep" or cls._edge_ == "eject":
            return cls._bounded_(~self._value_)
        return cls._combined_(cls._singles_mask_ & ~self._value_)


class IntFlag(int, Flag):
    _edge_ = "keep"

    # Bits that no member has are kept.
    @classmethod
    def _bounded_(cls, value):
        return cls._keep_(value)

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


def _global_repr(self):
    cls = intrinsics.type_of(self)
    module = cls.__module__.rpartition(".")[2]
    if not issubclass(cls, Flag):
        return module + "." + self._name_
    if self._name_ == "":
        return module + "." + cls.__name__ + "(" + repr(self._value_) + ")"
    return "|".join([name if name[0].isdigit() else module + "." + name for name in self._name_.split("|")])


def _global_str(self):
    if self._name_ == "":
        return intrinsics.type_of(self).__name__ + "(" + repr(self._value_) + ")"
    return self._name_


# The compiler puts the members' names behind the class.
def global_enum(cls, update_str=False):
    type.__setattr__(cls, "__repr__", _global_repr)
    if update_str or not issubclass(cls, (ReprEnum, IntFlag)):
        type.__setattr__(cls, "__str__", _global_str)
    return cls


def unique(enumeration):
    duplicates = []
    for name, member in enumeration._map_.items():
        if name != member._name_:
            duplicates.append(name + " -> " + member._name_)
    if duplicates:
        raise ValueError("duplicate values found in " + repr(enumeration) + ": " + ", ".join(duplicates))
    return enumeration


def _bits_of(value):
    bits = []
    while value:
        bits.append(value & -value)
        value &= value - 1
    return bits


def show_flag_values(value):
    return _bits_of(int(value) if isinstance(value, int) else value._value_)


def _check_continuous(enumeration):
    values = {member._value_ for member in enumeration._list_}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if issubclass(enumeration, Flag):
        kind = "flag"
        missing = [str(1 << at) for at in range(low.bit_length(), high.bit_length()) if 1 << at not in values]
    else:
        kind = "enum"
        missing = [str(value) for value in range(low + 1, high) if value not in values]
    if missing:
        name = repr(enumeration.__name__)
        raise ValueError("invalid " + kind + " " + name + ": missing values " + ", ".join(missing))


def _check_named(enumeration):
    singles = enumeration._singles_mask_
    names = []
    lost = 0
    for name, member in enumeration._map_.items():
        bits = member._value_
        if bits >= 0 and bits & (bits - 1) and bits & ~singles:
            names.append(name)
            lost |= bits & ~singles
    if names:
        if len(names) == 1:
            alias = "alias " + names[0] + " is missing"
        else:
            alias = "aliases " + ", ".join(names[:-1]) + " and " + names[-1] + " are missing"
        value = "value " + hex(lost) if len(_bits_of(lost)) == 1 else "combined values of " + hex(lost)
        raise ValueError(
            "invalid Flag " + repr(enumeration.__name__) + ": " + alias + " " + value
            + " [use enum.show_flag_values(value) for details]"
        )


# Where the program names none of these, no enumeration with texts for values has to be there.
if intrinsics.mentioned("FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "_boundary_"):

    class FlagBoundary(StrEnum):
        pass

    FlagBoundary._begin_()
    STRICT = FlagBoundary._listed_("STRICT", "strict")
    CONFORM = FlagBoundary._listed_("CONFORM", "conform")
    EJECT = FlagBoundary._listed_("EJECT", "eject")
    KEEP = FlagBoundary._listed_("KEEP", "keep")


if intrinsics.mentioned("EnumCheck", "verify", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE"):

    class EnumCheck(StrEnum):
        pass

    EnumCheck._begin_()
    CONTINUOUS = EnumCheck._listed_("CONTINUOUS", "no skipped integer values")
    NAMED_FLAGS = EnumCheck._listed_("NAMED_FLAGS", "multi-flag aliases may not contain unnamed flags")
    UNIQUE = EnumCheck._listed_("UNIQUE", "one name per value")

    class verify:
        def __init__(self, *checks):
            self.checks = checks

        def __call__(self, enumeration):
            for check in self.checks:
                if check is UNIQUE:
                    aliases = [(name, m._name_) for name, m in enumeration._map_.items() if name != m._name_]
                    if aliases:
                        text = ", ".join([alias + " -> " + name for alias, name in aliases])
                        raise ValueError("aliases found in " + repr(enumeration) + ": " + text)
                elif check is CONTINUOUS:
                    _check_continuous(enumeration)
                elif check is NAMED_FLAGS and issubclass(enumeration, Flag):
                    _check_named(enumeration)
            return enumeration
