# datetime: dates of the proleptic Gregorian calendar.

import time as _time

_DAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTH_NAMES = [
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]
_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_length(year, month):
    if month == 2:
        return 29 if _is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _days_before(year, month):
    return _BEFORE_MONTH[month] + (1 if month > 2 and _is_leap(year) else 0)


def _ordinal(year, month, day):
    past = year - 1
    return past * 365 + past // 4 - past // 100 + past // 400 + _days_before(year, month) + day


# Year, month and day of a day's number.
def _of_ordinal(n):
    n -= 1
    cycles, n = divmod(n, 146097)
    centuries = min(n // 36524, 3)
    n -= centuries * 36524
    fours, n = divmod(n, 1461)
    years = min(n // 365, 3)
    n -= years * 365
    year = cycles * 400 + centuries * 100 + fours * 4 + years + 1
    month = 12
    while _days_before(year, month) > n:
        month -= 1
    return year, month, n - _days_before(year, month) + 1


def _whole(value):
    if not isinstance(value, int):
        raise TypeError("'" + intrinsics.type_name(value) + "' object cannot be interpreted as an integer")
    return int(value)


def _check_date(year, month, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError("year " + str(year) + " is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _month_length(year, month):
        raise ValueError("day is out of range for month")


def _digits(text, count, whole):
    if len(text) != count or not (text.isascii() and text.isdecimal()):
        raise ValueError("Invalid isoformat string: " + repr(whole))
    return int(text)


# Where a date ends that begins an ISO text, as CPython finds it.
def _date_end(text):
    if text[4:5] == "-":
        if text[5:6] != "W" or text[8:9] == "-" and not text[10:11].isdigit():
            return 10
        return 8
    if text[4:5] != "W":
        return 8
    end = 7
    while text[end : end + 1].isdigit():
        end += 1
    if end < 9:
        return end
    return 7 if end % 2 == 0 else 8


# The number of a day that ISO 8601 names by its week.
def _of_week(year, week, weekday):
    if not 1 <= year <= 9999:
        raise ValueError("Year is out of range: " + str(year))
    first = _ordinal(year, 1, 1)
    # A year has 53 weeks if it begins on a Thursday, or on a Wednesday with a leap day to come.
    longest = 53 if first % 7 == 4 or first % 7 == 3 and _is_leap(year) else 52
    if not 1 <= week <= longest:
        raise ValueError("Invalid week: " + str(week))
    if not 1 <= weekday <= 7:
        raise ValueError("Invalid day: " + str(weekday) + " (range is [1, 7])")
    # The first week is the one with the year's fourth day.
    monday = first + 3 - (first + 2) % 7
    return monday + (week - 1) * 7 + weekday - 1


def _parsed_week(text, whole):
    rest = text[6:] if text[4] == "-" else text[5:]
    if text[4] == "-" and len(rest) == 4 and rest[2] == "-":
        rest = rest[:2] + rest[3:]
    year, week = _digits(text[:4], 4, whole), _digits(rest[:2], 2, whole)
    weekday = _digits(rest[2:], 1, whole) if len(rest) > 2 else 1
    try:
        return _of_ordinal(_of_week(year, week, weekday))
    except ValueError:
        raise ValueError("Invalid isoformat string: " + repr(whole)) from None


def _parsed_date(text, whole):
    if text[4:5] == "W" or text[4:6] == "-W":
        return _parsed_week(text, whole)
    if len(text) == 8:
        parts = (text[:4], text[4:6], text[6:])
    elif len(text) == 10 and text[4] == "-" and text[7] == "-":
        parts = (text[:4], text[5:7], text[8:])
    else:
        raise ValueError("Invalid isoformat string: " + repr(whole))
    return _digits(parts[0], 4, whole), _digits(parts[1], 2, whole), _digits(parts[2], 2, whole)


class IsoCalendarDate:
    __dotted__ = True

    def __init__(self, year, week, weekday):
        self.year = year
        self.week = week
        self.weekday = weekday

    def __iter__(self):
        return iter((self.year, self.week, self.weekday))

    def __getitem__(self, index):
        return (self.year, self.week, self.weekday)[index]

    def __len__(self):
        return 3

    def __eq__(self, other):
        return (self.year, self.week, self.weekday) == tuple(other)

    def __repr__(self):
        parts = "year=" + str(self.year) + ", week=" + str(self.week) + ", weekday=" + str(self.weekday)
        return "datetime.IsoCalendarDate(" + parts + ")"


class date:
    __dotted__ = True
    year = property(lambda self: self._year, _unwritable("attribute 'year' of 'datetime.date' objects is not writable"))
    month = property(lambda self: self._month, _unwritable("attribute 'month' of 'datetime.date' objects is not writable"))
    day = property(lambda self: self._day, _unwritable("attribute 'day' of 'datetime.date' objects is not writable"))

    def __new__(cls, year, month, day):
        self = object.__new__(cls)
        year, month, day = _whole(year), _whole(month), _whole(day)
        _check_date(year, month, day)
        self._year = year
        self._month = month
        self._day = day
        return self

    def __reduce__(self):
        return (type(self), (self._year, self._month, self._day))

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp):
        return cls.fromordinal(719163 + int(timestamp // 86400))

    @classmethod
    def fromordinal(cls, n):
        if not 1 <= n <= 3652059:
            raise ValueError("ordinal must be >= 1" if n < 1 else "year is out of range")
        year, month, day = _of_ordinal(n)
        return cls(year, month, day)

    @classmethod
    def fromisoformat(cls, date_string):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        year, month, day = _parsed_date(date_string, date_string)
        return cls(year, month, day)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        year, month, day = _of_ordinal(_of_week(year, week, day))
        return cls(year, month, day)

    def toordinal(self):
        return _ordinal(self.year, self.month, self.day)

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        # The week belongs to the year of its Thursday.
        thursday = self.toordinal() - self.weekday() + 3
        year = _of_ordinal(thursday)[0]
        week = (thursday - _ordinal(year, 1, 1)) // 7 + 1
        return IsoCalendarDate(year, week, self.weekday() + 1)

    def timetuple(self):
        yday = self.toordinal() - _ordinal(self.year, 1, 1) + 1
        return _time.struct_time((self.year, self.month, self.day, 0, 0, 0, self.weekday(), yday, -1))

    def isoformat(self):
        return str(self.year).rjust(4, "0") + "-" + _two(self.month) + "-" + _two(self.day)

    def ctime(self):
        return self.strftime("%a %b ") + str(self.day).rjust(2) + self.strftime(" %H:%M:%S %Y")

    def strftime(self, format):
        return _written(format, self, time())

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self.year if year is None else year,
            self.month if month is None else month,
            self.day if day is None else day,
        )

    __replace__ = replace

    def __repr__(self):
        return _class_text(self, date) + "(" + str(self.year) + ", " + str(self.month) + ", " + str(self.day) + ")"

    def __str__(self):
        return self.isoformat()

    def __add__(self, other):
        if isinstance(other, timedelta):
            n = self.toordinal() + other.days
            if not 1 <= n <= 3652059:
                raise OverflowError("date value out of range")
            return type(self).fromordinal(n)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self.toordinal() == other.toordinal()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self.toordinal() < other.toordinal()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self.toordinal() <= other.toordinal()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self.toordinal() > other.toordinal()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return self.toordinal() >= other.toordinal()
        return NotImplemented

    def __hash__(self):
        return hash((self.year, self.month, self.day))
