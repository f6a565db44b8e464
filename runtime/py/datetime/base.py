# datetime: durations and fixed time zones.

MINYEAR = 1
MAXYEAR = 9999


# The name of an object's class as `repr` shows it: that of datetime's own class with the module.
def _class_text(obj, own):
    name = intrinsics.type_name(obj)
    return name if intrinsics.type_of(obj) is not own or "." in name else "datetime." + name


def _two(n):
    return str(n).rjust(2, "0")


# A float split into its integral part and the rest.
def _split(x):
    whole = int(x)
    return whole, x - whole


# A field that only the class itself sets, under the name with `_` before it.
def _unwritable(message):
    def refuse(self, value):
        raise AttributeError(message)

    return refuse


class timedelta:
    __dotted__ = True
    days = property(lambda self: self._days, _unwritable("readonly attribute"))
    seconds = property(lambda self: self._seconds, _unwritable("readonly attribute"))
    microseconds = property(lambda self: self._microseconds, _unwritable("readonly attribute"))

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        self = object.__new__(cls)
        total = 0
        rest = 0.0
        # Microseconds of each argument: the integral part exactly, what is behind the point as a float.
        for component, amount, unit in (
            ("days", days, 86400000000),
            ("seconds", seconds, 1000000),
            ("microseconds", microseconds, 1),
            ("milliseconds", milliseconds, 1000),
            ("minutes", minutes, 60000000),
            ("hours", hours, 3600000000),
            ("weeks", weeks, 604800000000),
        ):
            if isinstance(amount, int):
                total += amount * unit
            elif isinstance(amount, float):
                whole, part = _split(amount)
                total += whole * unit
                more, part = _split(part * unit)
                total += more
                rest += part
            else:
                name = intrinsics.type_name(amount)
                raise TypeError("unsupported type for timedelta " + component + " component: " + name)
        whole = round(rest)
        if abs(whole - rest) == 0.5 and total % 2 == 1:
            # A tie goes to what is even with the rest of the sum.
            whole = round(rest + 1) - 1
        self._set(total + whole)
        return self

    def _set(self, total):
        seconds, self._microseconds = divmod(total, 1000000)
        self._days, self._seconds = divmod(seconds, 86400)
        if not -0x80000000 <= self.days <= 0x7FFFFFFF:
            raise OverflowError("Python int too large to convert to C int")
        if not -999999999 <= self.days <= 999999999:
            raise OverflowError("days=" + str(self.days) + "; must have magnitude <= 999999999")

    def __reduce__(self):
        return (type(self), (self._days, self._seconds, self._microseconds))

    def _total(self):
        return (self.days * 86400 + self.seconds) * 1000000 + self.microseconds

    def total_seconds(self):
        return self._total() / 1000000

    def __repr__(self):
        parts = []
        if self.days:
            parts.append("days=" + str(self.days))
        if self.seconds:
            parts.append("seconds=" + str(self.seconds))
        if self.microseconds:
            parts.append("microseconds=" + str(self.microseconds))
        return _class_text(self, timedelta) + "(" + (", ".join(parts) if parts else "0") + ")"

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = str(hours) + ":" + _two(minutes) + ":" + _two(seconds)
        if self.microseconds:
            text += "." + str(self.microseconds).rjust(6, "0")
        if self.days:
            text = str(self.days) + (" day, " if abs(self.days) == 1 else " days, ") + text
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _span(self._total() + other._total())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _span(self._total() - other._total())
        return NotImplemented

    def __neg__(self):
        return _span(-self._total())

    def __pos__(self):
        return self

    def __abs__(self):
        return _span(abs(self._total()))

    def __mul__(self, other):
        if isinstance(other, int):
            return _span(self._total() * other)
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return _span(_nearest(self._total() * top, bottom))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return _span(self._total() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return _span(_nearest(self._total(), other))
        if isinstance(other, float):
            top, bottom = other.as_integer_ratio()
            return _span(_nearest(self._total() * bottom, top))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return _span(self._total() % other._total())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            quotient, rest = divmod(self._total(), other._total())
            return quotient, _span(rest)
        return NotImplemented

    def __eq__(self, other):
        return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._total() < other._total() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._total() <= other._total() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._total() > other._total() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._total() >= other._total() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self.days, self.seconds, self.microseconds))

    def __bool__(self):
        return self.days != 0 or self.seconds != 0 or self.microseconds != 0


def _span(microseconds):
    return timedelta(0, 0, microseconds)


# The quotient rounded half to even.
def _nearest(top, bottom):
    if bottom < 0:
        top, bottom = -top, -bottom
    floor, rest = divmod(top, bottom)
    if rest * 2 > bottom or rest * 2 == bottom and floor % 2 == 1:
        floor += 1
    return floor


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(0, 0, 1)


class tzinfo:
    __dotted__ = True

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    # The local time of a moment in UTC, for zones that are always as far from UTC but for daylight saving.
    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        saving = dt.dst()
        if saving is None:
            raise ValueError("fromutc: non-None dst() result required")
        standard = offset - saving
        if standard:
            dt = dt + standard
            saving = dt.dst()
            if saving is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + saving


class timezone(tzinfo):
    __dotted__ = True

    def __init__(self, offset, name=None):
        if not isinstance(offset, timedelta):
            kind = intrinsics.type_name(offset)
            raise TypeError("timezone() argument 1 must be datetime.timedelta, not " + kind)
        if not -86400000000 < offset._total() < 86400000000:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not "
                + repr(offset) + "."
            )
        if name is not None and not isinstance(name, str):
            raise TypeError("timezone() argument 2 must be str, not " + intrinsics.type_name(name))
        self._offset = offset
        self._name = name

    def __reduce__(self):
        return (type(self), (self._offset,) if self._name is None else (self._offset, self._name))

    def utcoffset(self, dt):
        return self._offset

    def dst(self, dt):
        return None

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        if not self._offset:
            return "UTC"
        return "UTC" + _offset_text(self._offset, ":")

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __repr__(self):
        if self._name is None:
            if not self._offset:
                return "datetime.timezone.utc"
            return "datetime.timezone(" + repr(self._offset) + ")"
        return "datetime.timezone(" + repr(self._offset) + ", " + repr(self._name) + ")"

    def __str__(self):
        return self.tzname(None)

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)


def _offset_text(offset, separator):
    total = offset._total()
    sign = "-" if total < 0 else "+"
    seconds, micros = divmod(abs(total), 1000000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = sign + _two(hours) + separator + _two(minutes)
    if seconds or micros:
        text += separator + _two(seconds)
    if micros:
        text += "." + str(micros).rjust(6, "0")
    return text


timezone.utc = timezone(timedelta(0))
timezone.min = timezone(timedelta(hours=-23, minutes=-59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
UTC = timezone.utc
