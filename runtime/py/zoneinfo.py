# zoneinfo: time zones as the files of the system's database (RFC 9636) describe them.

import os as _os
from bisect import bisect_right as _bisect_right
from datetime import datetime as _datetime, timedelta as _timedelta, tzinfo as _tzinfo

_EPOCH = _datetime(1970, 1, 1).toordinal()
_FOLDERS = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")


class ZoneInfoNotFoundError(KeyError):
    __module__ = "zoneinfo._common"


class InvalidTZPathWarning(RuntimeWarning):
    __module__ = "zoneinfo._tzpath"


def _folders(to):
    if to is not None:
        if isinstance(to, (str, bytes)):
            raise TypeError("tzpaths must be a list or tuple, not " + str(type(to)) + ": " + repr(to))
        relative = [folder for folder in to if not _os.path.isabs(folder)]
        if relative:
            lines = "".join(["\n    " + str(folder) for folder in relative])
            raise ValueError("Paths should be absolute but found the following relative paths:" + lines)
        return tuple([_os.fspath(folder) for folder in to])
    said = _os.environ.get("PYTHONTZPATH")
    if said is None:
        return _FOLDERS
    return tuple([folder for folder in said.split(_os.pathsep) if folder and _os.path.isabs(folder)])


TZPATH = _folders(None)


def reset_tzpath(to=None):
    global TZPATH
    TZPATH = _folders(to)


def available_timezones():
    found = set()
    for root in TZPATH:
        if _os.path.isdir(root):
            _collect(root, "", found)
    return found


def _collect(root, prefix, found):
    for name in _os.listdir(_os.path.join(root, prefix)):
        key = prefix + name
        path = _os.path.join(root, key)
        if _os.path.isdir(path):
            if prefix or name not in ("right", "posix"):
                _collect(root, key + "/", found)
        elif name != "posixrules":
            with open(path, "rb") as file:
                if file.read(4) == b"TZif":
                    found.add(key)


def _file_of(key):
    if _os.path.isabs(key):
        raise ValueError("ZoneInfo keys may not be absolute paths, got: " + key)
    path = _os.path.normpath(key)
    if len(path) != len(key):
        raise ValueError("ZoneInfo keys must be normalized relative paths, got: " + key)
    if path == ".." or path.startswith("../"):
        raise ValueError("ZoneInfo keys must refer to subdirectories of TZPATH, got: " + key)
    for root in TZPATH:
        path = _os.path.join(root, key)
        if _os.path.isfile(path):
            return path
    return None


# What holds between two transitions: seconds from UTC, those of daylight saving, and the name.
class _Span:
    def __init__(self, offset, saving, name):
        self.offset = offset
        self.utcoffset = _timedelta(0, offset)
        self.dst = _timedelta(0, saving)
        self.name = name


# A day of the year on which the rule of a zone has a transition, and the seconds of that day.
class _Day:
    def __init__(self, text):
        date, slash, clock = text.partition("/")
        self.seconds = _clock(clock, text) if slash else 7200
        self.month = self.week = self.day = 0
        self.leaps = True
        if date.startswith("M"):
            parts = date[1:].split(".")
            if len(parts) != 3:
                raise ValueError("Invalid dst start/end date: " + date)
            self.month, self.week, self.day = int(parts[0]), int(parts[1]), int(parts[2])
            if not (1 <= self.month <= 12 and 1 <= self.week <= 5 and 0 <= self.day <= 6):
                raise ValueError("Invalid dst start/end date: " + date)
        else:
            self.leaps = not date.startswith("J")
            self.day = int(date[1:] if date.startswith("J") else date)

    # Seconds since 1970 as the clocks show them.
    def of(self, year):
        first = _datetime(year, 1, 1).toordinal()
        if self.month == 0:
            day = first + self.day
            if not self.leaps:
                # Counted from 1, and February has 28 days.
                is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
                day = day if is_leap and self.day >= 60 else day - 1
        else:
            first = _datetime(year, self.month, 1).toordinal()
            after = _datetime(year + self.month // 12, self.month % 12 + 1, 1).toordinal() if year < 9999 or self.month < 12 else first + 31
            day = first + (self.day - first) % 7 + 7 * (self.week - 1)
            if day >= after:
                day -= 7
        return (day - _EPOCH) * 86400 + self.seconds


def _clock(text, whole):
    sign = 1
    if text[:1] in ("+", "-"):
        sign = -1 if text[0] == "-" else 1
        text = text[1:]
    parts = text.split(":")
    if len(parts) > 3 or not all([part.isdecimal() for part in parts]):
        raise ValueError("Invalid offset: " + whole)
    seconds = 0
    for part in parts:
        seconds = seconds * 60 + int(part)
    return sign * seconds * 60 ** (3 - len(parts))


# The rule for the time behind the last transition, as TZ has it.
class _Rule:
    def __init__(self, text):
        where, _, days = text.partition(",")
        name, where = _name_and_rest(where)
        end = 0
        while end < len(where) and where[end] in "+-:0123456789":
            end += 1
        offset = -_clock(where[:end], text)
        self.standard = _Span(offset, 0, name)
        self.saving = self.standard
        self.gain = 0
        self.has_saving = end < len(where)
        if self.has_saving:
            name, where = _name_and_rest(where[end:])
            shifted = -_clock(where, text) if where else offset + 3600
            self.gain = shifted - offset
            self.saving = _Span(shifted, self.gain, name)
            start, comma, stop = days.partition(",")
            if not comma:
                raise ValueError("Missing transition rules in TZ string: " + text)
            self.start = _Day(start)
            self.stop = _Day(stop)

    def at_clock(self, seconds, year, fold):
        if not self.has_saving:
            return self.standard
        start, stop = self.start.of(year), self.stop.of(year)
        # Of what is shown twice, the first time is the one before the clocks were put back.
        if fold == (self.gain >= 0):
            stop -= self.gain
        else:
            start += self.gain
        return self.saving if _is_within(seconds, start, stop) else self.standard

    def at_utc(self, seconds, year):
        if not self.has_saving:
            return self.standard, False
        start, stop = self.start.of(year) - self.standard.offset, self.stop.of(year) - self.saving.offset
        twice = stop if self.gain > 0 else start
        span = self.saving if _is_within(seconds, start, stop) else self.standard
        return span, twice <= seconds < twice + abs(self.gain)


def _is_within(seconds, start, stop):
    if start < stop:
        return start <= seconds < stop
    return not stop <= seconds < start


def _name_and_rest(text):
    if text.startswith("<"):
        name, _, rest = text[1:].partition(">")
        return name, rest
    end = 0
    while end < len(text) and text[end].isalpha():
        end += 1
    if end == 0:
        raise ValueError("Invalid STD format in TZ string: " + text)
    return text[:end], text[end:]


def _numbers(data, size):
    return [int.from_bytes(data[at : at + size], "big", signed=True) for at in range(0, len(data), size)]


# The counts of a block: marks of UTC and of standard time, leap seconds, transitions, spans, characters.
def _header(file):
    head = file.read(44)
    if head[:4] != b"TZif":
        raise ValueError("Invalid TZif file: magic not found")
    return head[4:5], _numbers(head[20:44], 4)


# How much daylight saving adds: what the offset has over that of the standard time beside it.
def _savings(order, offsets, saved):
    found = [0] * len(offsets)
    for at in range(1, len(order)):
        kind = order[at]
        if not saved[kind] or found[kind] != 0:
            continue
        before = order[at - 1]
        gain = 0 if saved[before] else offsets[kind] - offsets[before]
        if gain == 0 and at + 1 < len(order):
            after = order[at + 1]
            if saved[after]:
                continue
            gain = offsets[kind] - offsets[after]
        found[kind] = gain
    return [3600 if saved[kind] and found[kind] == 0 else found[kind] for kind in range(len(offsets))]


class ZoneInfo(_tzinfo):
    __module__ = "zoneinfo"
    _known = {}

    def __new__(cls, key):
        found = cls._known.get(key)
        if found is None:
            found = cls.no_cache(key)
            cls._known[key] = found
        return found

    @classmethod
    def no_cache(cls, key):
        path = _file_of(key)
        if path is None:
            raise ZoneInfoNotFoundError("No time zone found with key " + key)
        with open(path, "rb") as file:
            self = _tzinfo.__new__(cls)
            self._load(file)
        self._key = key
        self._source = ""
        return self

    @classmethod
    def from_file(cls, file_obj, /, key=None):
        self = _tzinfo.__new__(cls)
        self._load(file_obj)
        self._key = key
        self._source = repr(file_obj)
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        if only_keys is None:
            cls._known.clear()
        else:
            for key in only_keys:
                cls._known.pop(key, None)

    @property
    def key(self):
        return self._key

    def _load(self, file):
        version, counts = _header(file)
        size = 4
        if version >= b"2":
            # What follows is there for old readers; the same with 64 bits comes behind it.
            utc, standard, leaps, transitions, kinds, chars = counts
            file.read(transitions * 5 + kinds * 6 + chars + leaps * 8 + standard + utc)
            version, counts = _header(file)
            size = 8
        utc, standard, leaps, transitions, kinds, chars = counts
        times = _numbers(file.read(transitions * size), size)
        order = list(file.read(transitions))
        table = file.read(kinds * 6)
        names = file.read(chars)
        file.read(leaps * (size + 4) + standard + utc)
        rule = ""
        if size == 8:
            file.read(1)
            rule = file.read().partition(b"\n")[0].decode("ascii")
        offsets = [_numbers(table[at : at + 4], 4)[0] for at in range(0, len(table), 6)]
        saved = [table[at] != 0 for at in range(4, len(table), 6)]
        shown = [names[table[at] :].partition(b"\0")[0].decode("ascii") for at in range(5, len(table), 6)]
        gains = _savings(order, offsets, saved)
        spans = [_Span(offsets[at], gains[at], shown[at]) for at in range(len(offsets))]
        if not spans:
            raise ValueError("No time zone information found.")
        self._spans = [spans[kind] for kind in order]
        self._utc = times
        # By the clocks a transition begins when its later one comes (fold 0), and when its earlier one does (fold 1).
        before = [offsets[0]] + [offsets[kind] for kind in order]
        self._late = [at + max(old, offsets[new]) for at, old, new in zip(times, before, order)]
        self._early = [at + min(old, offsets[new]) for at, old, new in zip(times, before, order)]
        standards = [spans[at] for at in range(len(spans)) if not saved[at]]
        self._first = standards[0] if standards else self._spans[0] if self._spans else spans[0]
        self._rule = _Rule(rule) if rule else None
        self._last = self._spans[-1] if self._spans else spans[-1]
        self._is_fixed = len(spans) == 1 and (self._rule is None or not self._rule.has_saving)

    def _span(self, dt):
        if dt is None:
            if not self._is_fixed:
                return None
            return self._last if self._rule is None else self._rule.standard
        seconds = _seconds(dt)
        clocks = self._early if dt.fold else self._late
        if clocks and seconds < clocks[0]:
            return self._first
        if not clocks or seconds > clocks[-1]:
            return self._last if self._rule is None else self._rule.at_clock(seconds, dt.year, dt.fold)
        return self._spans[_bisect_right(clocks, seconds) - 1]

    def utcoffset(self, dt):
        span = self._span(dt)
        return None if span is None else span.utcoffset

    def dst(self, dt):
        span = self._span(dt)
        return None if span is None else span.dst

    def tzname(self, dt):
        span = self._span(dt)
        return None if span is None else span.name

    def fromutc(self, dt):
        if not isinstance(dt, _datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        seconds = _seconds(dt)
        times = self._utc
        fold = False
        if times and seconds < times[0]:
            span = self._first
        elif not times or seconds > times[-1] and self._rule is not None:
            span = self._last
            if self._rule is not None:
                span, fold = self._rule.at_utc(seconds, dt.year)
        else:
            at = _bisect_right(times, seconds) - 1
            span = self._spans[at]
            old = self._spans[at - 1] if at > 0 else self._first
            fold = old.offset - span.offset > seconds - times[at]
        moved = dt + span.utcoffset
        return moved.replace(fold=1) if fold else moved

    def __str__(self):
        return self.__repr__() if self._key is None else self._key

    def __repr__(self):
        name = type(self).__module__ + "." + type(self).__qualname__
        if self._key is None:
            return name + ".from_file(" + self._source + ")"
        return name + "(key=" + repr(self._key) + ")"

    def __reduce__(self):
        return (type(self), (self._key,))


# Seconds since 1970 as the clock shows them.
def _seconds(dt):
    return ((dt.toordinal() - _EPOCH) * 24 + dt.hour) * 3600 + dt.minute * 60 + dt.second
