# datetime: times of day, and dates with them.


# Below and for zones: the argument itself, which is known from then on to be one.
def _checked_fold(fold):
    fold = _whole(fold)
    if fold != 0 and fold != 1:
        raise ValueError("fold must be either 0 or 1")
    return fold


def _check_time(hour, minute, second, microsecond):
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")


# What stands for a copy of the second of two times that the clock shows.
def _folded(cls, parts):
    return cls(*parts, fold=1)


def _time_text(hour, minute, second, microsecond, timespec):
    text = _two(hour)
    if timespec == "hours":
        return text
    text += ":" + _two(minute)
    if timespec == "minutes":
        return text
    text += ":" + _two(second)
    if timespec == "milliseconds":
        return text + "." + str(microsecond // 1000).rjust(3, "0")
    if timespec == "microseconds" or timespec == "auto" and microsecond != 0:
        return text + "." + str(microsecond).rjust(6, "0")
    if timespec not in ("auto", "seconds"):
        raise ValueError("Unknown timespec value")
    return text


# Hour, minute, second, microsecond and time zone of `12:30`, `12:30:15.25+02:00`, `1230Z`.
def _parsed_time(text, whole):
    zone = None
    if text[-1:] == "Z":
        text, zone = text[:-1], timezone.utc
    else:
        at = max(text.find("+"), text.find("-"))
        if at >= 0:
            hours, minutes, seconds, micros = _parsed_clock(text[at + 1 :], whole)
            offset = timedelta(0, seconds, micros, 0, minutes, hours)
            zone = timezone(-offset if text[at] == "-" else offset)
            text = text[:at]
    hour, minute, second, microsecond = _parsed_clock(text, whole)
    return hour, minute, second, microsecond, zone


def _parsed_clock(text, whole):
    clock, point, fraction = text.replace(",", ".").partition(".")
    parts = clock.split(":") if ":" in clock else [clock[at : at + 2] for at in range(0, len(clock), 2)]
    if not 1 <= len(parts) <= 3 or point and len(parts) < 3:
        raise ValueError("Invalid isoformat string: " + repr(whole))
    numbers = [_digits(part, 2, whole) for part in parts]
    while len(numbers) < 3:
        numbers.append(0)
    micros = 0
    if point:
        micros = _digits(fraction[:6], min(len(fraction), 6), whole) * 10 ** max(0, 6 - len(fraction))
    return numbers[0], numbers[1], numbers[2], micros


def _checked_zone(zone):
    if zone is not None and not isinstance(zone, tzinfo):
        kind = intrinsics.type_name(zone)
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, not type '" + kind + "'")
    return zone


class time:
    __dotted__ = True
    hour = property(lambda self: self._hour, _unwritable("attribute 'hour' of 'datetime.time' objects is not writable"))
    minute = property(lambda self: self._minute, _unwritable("attribute 'minute' of 'datetime.time' objects is not writable"))
    second = property(lambda self: self._second, _unwritable("attribute 'second' of 'datetime.time' objects is not writable"))
    microsecond = property(lambda self: self._microsecond, _unwritable("attribute 'microsecond' of 'datetime.time' objects is not writable"))
    tzinfo = property(lambda self: self._tzinfo, _unwritable("attribute 'tzinfo' of 'datetime.time' objects is not writable"))
    fold = property(lambda self: self._fold, _unwritable("attribute 'fold' of 'datetime.time' objects is not writable"))

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        self = object.__new__(cls)
        hour, minute, second, microsecond = _whole(hour), _whole(minute), _whole(second), _whole(microsecond)
        _check_time(hour, minute, second, microsecond)
        fold = _checked_fold(fold)
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = _checked_zone(tzinfo)
        self._fold = fold
        return self

    def __reduce__(self):
        parts = (self._hour, self._minute, self._second, self._microsecond, self._tzinfo)
        return (_folded, (type(self), parts)) if self._fold else (type(self), parts)

    @classmethod
    def fromisoformat(cls, time_string):
        text = time_string[1:] if time_string[:1] == "T" else time_string
        hour, minute, second, microsecond, zone = _parsed_time(text, time_string)
        return cls(hour, minute, second, microsecond, zone)

    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(None)

    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(None)

    def isoformat(self, timespec="auto"):
        text = _time_text(self.hour, self.minute, self.second, self.microsecond, timespec)
        offset = self.utcoffset()
        return text if offset is None else text + _offset_text(offset, ":")

    def strftime(self, format):
        return _written(format, date(1900, 1, 1), self)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return time(
            self.hour if hour is None else hour,
            self.minute if minute is None else minute,
            self.second if second is None else second,
            self.microsecond if microsecond is None else microsecond,
            self.tzinfo if tzinfo is True else tzinfo,
            fold=self.fold if fold is None else fold,
        )

    __replace__ = replace

    def _total(self):
        total = ((self.hour * 60 + self.minute) * 60 + self.second) * 1000000 + self.microsecond
        offset = self.utcoffset()
        return total if offset is None else total - offset._total()

    def __repr__(self):
        parts = [str(self.hour), str(self.minute)]
        if self.second or self.microsecond:
            parts.append(str(self.second))
        if self.microsecond:
            parts.append(str(self.microsecond))
        if self.tzinfo is not None:
            parts.append("tzinfo=" + repr(self.tzinfo))
        if self.fold:
            parts.append("fold=1")
        return _class_text(self, time) + "(" + ", ".join(parts) + ")"

    def __str__(self):
        return self.isoformat()

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        return (self.utcoffset() is None) == (other.utcoffset() is None) and self._total() == other._total()

    def _check_like(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware times")

    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._check_like(other)
        return self._total() < other._total()

    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._check_like(other)
        return self._total() <= other._total()

    def __gt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._check_like(other)
        return self._total() > other._total()

    def __ge__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        self._check_like(other)
        return self._total() >= other._total()

    def __hash__(self):
        return hash(self._total())


time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(0, 0, 1)


# Under names that no parameter has.
_Date = date
_Time = time


class datetime(date):
    __dotted__ = True
    hour = property(lambda self: self._hour, _unwritable("attribute 'hour' of 'datetime.datetime' objects is not writable"))
    minute = property(lambda self: self._minute, _unwritable("attribute 'minute' of 'datetime.datetime' objects is not writable"))
    second = property(lambda self: self._second, _unwritable("attribute 'second' of 'datetime.datetime' objects is not writable"))
    microsecond = property(lambda self: self._microsecond, _unwritable("attribute 'microsecond' of 'datetime.datetime' objects is not writable"))
    tzinfo = property(lambda self: self._tzinfo, _unwritable("attribute 'tzinfo' of 'datetime.datetime' objects is not writable"))
    fold = property(lambda self: self._fold, _unwritable("attribute 'fold' of 'datetime.datetime' objects is not writable"))

    def __new__(
        cls, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0
    ):
        self = object.__new__(cls)
        year, month, day, hour, minute = _whole(year), _whole(month), _whole(day), _whole(hour), _whole(minute)
        second, microsecond = _whole(second), _whole(microsecond)
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond)
        fold = _checked_fold(fold)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = _checked_zone(tzinfo)
        self._fold = fold
        return self

    def __reduce__(self):
        clock = (self._hour, self._minute, self._second, self._microsecond, self._tzinfo)
        parts = (self._year, self._month, self._day) + clock
        return (_folded, (type(self), parts)) if self._fold else (type(self), parts)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def utcnow(cls):
        return cls.fromtimestamp(_time.time())

    # Local time is UTC.
    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        micros = round(timestamp * 1000000)
        if not -1 << 63 <= micros // 1000000 < 1 << 63:
            raise OverflowError("timestamp out of range for platform time_t")
        if tz is None:
            return _moment(cls, 62135596800000000 + 86400000000 + micros, None)
        tz = _checked_zone(tz)
        return tz.fromutc(_moment(cls, 62135596800000000 + 86400000000 + micros, tz))

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        if not isinstance(date, _Date):
            raise TypeError("combine() argument 1 must be datetime.date, not " + intrinsics.type_name(date))
        if not isinstance(time, _Time):
            raise TypeError("combine() argument 2 must be datetime.time, not " + intrinsics.type_name(time))
        zone = time.tzinfo if tzinfo is True else tzinfo
        clock = (time.hour, time.minute, time.second, time.microsecond)
        made = cls(date.year, date.month, date.day, *clock, zone)
        made._fold = time.fold
        return made

    @classmethod
    def fromordinal(cls, n):
        year, month, day = _of_ordinal(n)
        return cls(year, month, day)

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        at = _date_end(date_string)
        year, month, day = _parsed_date(date_string[:at], date_string)
        if len(date_string) == at:
            return cls(year, month, day)
        hour, minute, second, microsecond, zone = _parsed_time(date_string[at + 1 :], date_string)
        return cls(year, month, day, hour, minute, second, microsecond, zone)

    @classmethod
    def strptime(cls, date_string, format):
        return _read(date_string, format)

    def date(self):
        return date(self.year, self.month, self.day)

    def time(self):
        return time(self.hour, self.minute, self.second, self.microsecond, fold=self.fold)

    def timetz(self):
        return time(self.hour, self.minute, self.second, self.microsecond, self.tzinfo, fold=self.fold)

    def utcoffset(self):
        return None if self.tzinfo is None else self.tzinfo.utcoffset(self)

    def tzname(self):
        return None if self.tzinfo is None else self.tzinfo.tzname(self)

    def dst(self):
        return None if self.tzinfo is None else self.tzinfo.dst(self)

    def timetuple(self):
        saving = self.dst()
        yday = self.toordinal() - _ordinal(self.year, 1, 1) + 1
        clock = (self.hour, self.minute, self.second, self.weekday(), yday, -1 if saving is None else 1 if saving else 0)
        return _time.struct_time((self.year, self.month, self.day) + clock)

    def utctimetuple(self):
        offset = self.utcoffset()
        moment = self if offset is None else self.replace(tzinfo=None) - offset
        return _time.struct_time(moment.timetuple()[:8] + (0,))

    def timestamp(self):
        return (self._total() - 62135683200000000) / 1000000

    def astimezone(self, tz=None):
        zone = _checked_zone(timezone.utc if tz is None else tz)
        if zone is self.tzinfo:
            return self
        return zone.fromutc(_moment(type(self), self._total(), zone))

    def isoformat(self, sep="T", timespec="auto"):
        text = str(self.year).rjust(4, "0") + "-" + _two(self.month) + "-" + _two(self.day) + sep
        text += _time_text(self.hour, self.minute, self.second, self.microsecond, timespec)
        offset = self.utcoffset()
        return text if offset is None else text + _offset_text(offset, ":")

    def strftime(self, format):
        return _written(format, self, self)

    def replace(
        self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True,
        *, fold=None
    ):
        made = type(self)(
            self.year if year is None else year,
            self.month if month is None else month,
            self.day if day is None else day,
            self.hour if hour is None else hour,
            self.minute if minute is None else minute,
            self.second if second is None else second,
            self.microsecond if microsecond is None else microsecond,
            self.tzinfo if tzinfo is True else tzinfo,
        )
        # A subclass may not take it.
        made._fold = self._fold if fold is None else _checked_fold(fold)
        return made

    __replace__ = replace

    # Microseconds since day 0 as the clock shows them, and in UTC.
    def _shown(self):
        seconds = (self.toordinal() * 24 + self.hour) * 3600 + self.minute * 60 + self.second
        return seconds * 1000000 + self.microsecond

    def _total(self):
        offset = self.utcoffset()
        return self._shown() if offset is None else self._shown() - offset._total()

    # Moments in one zone are compared as its clocks show them.
    def _same_zone(self, other):
        return self.tzinfo is other.tzinfo

    # Whether what a clock shows was shown twice, or never.
    def _is_ambiguous(self):
        zone = self.tzinfo
        if zone is None or isinstance(zone, timezone):
            return False
        return zone.utcoffset(self) != zone.utcoffset(self.replace(fold=1 - self._fold))

    def _before(self, other):
        if self._same_zone(other):
            return self._shown() - other._shown()
        self._fits(other)
        return self._total() - other._total()

    def _fits(self, other):
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't compare offset-naive and offset-aware datetimes")

    def __repr__(self):
        parts = [self.year, self.month, self.day, self.hour, self.minute]
        if self.second or self.microsecond:
            parts.append(self.second)
        if self.microsecond:
            parts.append(self.microsecond)
        text = _class_text(self, datetime) + "(" + ", ".join([str(part) for part in parts])
        if self.tzinfo is not None:
            text += ", tzinfo=" + repr(self.tzinfo)
        if self.fold:
            text += ", fold=1"
        return text + ")"

    def __str__(self):
        return self.isoformat(" ")

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _moment(type(self), self._shown() + other._total(), self.tzinfo)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _moment(type(self), self._shown() - other._total(), self.tzinfo)
        if isinstance(other, datetime):
            if self._same_zone(other):
                return _span(self._shown() - other._shown())
            if (self.utcoffset() is None) != (other.utcoffset() is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            return _span(self._total() - other._total())
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, datetime):
            if self._same_zone(other):
                return self._shown() == other._shown()
            if self._is_ambiguous() or other._is_ambiguous():
                return False
            return (self.utcoffset() is None) == (other.utcoffset() is None) and self._total() == other._total()
        return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return self._before(other) < 0

    def __le__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return self._before(other) <= 0

    def __gt__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return self._before(other) > 0

    def __ge__(self, other):
        if not isinstance(other, datetime):
            return NotImplemented
        return self._before(other) >= 0

    def __hash__(self):
        return hash(self.replace(fold=0)._total() if self._fold else self._total())


def _moment(cls, total, zone):
    days, rest = divmod(total, 86400000000)
    if not 1 <= days <= 3652059:
        raise OverflowError("date value out of range")
    year, month, day = _of_ordinal(days)
    seconds, microsecond = divmod(rest, 1000000)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return cls(year, month, day, hour, minute, second, microsecond, zone)


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(0, 0, 1)
