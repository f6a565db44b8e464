# time. Local time is UTC's.

from builtins import _sleep

timezone = 0
altzone = 0
daylight = 0
tzname = ("UTC", "UTC")
CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1


def time():
    return intrinsics.time_now()


def time_ns():
    return intrinsics.int(intrinsics.time_ns())


def perf_counter():
    return intrinsics.perf_counter()


def perf_counter_ns():
    return intrinsics.int(intrinsics.perf_counter_ns())


def monotonic():
    return intrinsics.perf_counter()


def monotonic_ns():
    return intrinsics.int(intrinsics.perf_counter_ns())


def process_time():
    return intrinsics.int(intrinsics.process_time_ns()) / 1e9


def process_time_ns():
    return intrinsics.int(intrinsics.process_time_ns())


def thread_time():
    return process_time()


def thread_time_ns():
    return process_time_ns()


def clock_gettime(clk_id, /):
    return time() if clk_id == CLOCK_REALTIME else monotonic()


class _ClockInfo:
    def __init__(self, implementation, monotonic, adjustable):
        self.implementation = implementation
        self.monotonic = monotonic
        self.adjustable = adjustable
        self.resolution = 1e-09

    def __repr__(self):
        return (
            f"namespace(implementation={self.implementation!r}, monotonic={self.monotonic!r}, "
            f"adjustable={self.adjustable!r}, resolution={self.resolution!r})"
        )


def get_clock_info(name, /):
    if name not in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        raise ValueError("unknown clock")
    clock = {"time": "REALTIME", "process_time": "PROCESS_CPUTIME_ID", "thread_time": "THREAD_CPUTIME_ID"}.get(name)
    return _ClockInfo("clock_gettime(CLOCK_" + (clock or "MONOTONIC") + ")", name != "time", name == "time")


def sleep(seconds, /):
    if not isinstance(seconds, (int, float)):
        raise TypeError("'" + intrinsics.type_name(seconds) + "' object cannot be interpreted as an integer")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    _sleep(float(seconds))


class struct_time(tuple):
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0

    def __new__(cls, sequence, /):
        items = tuple(sequence)
        if len(items) < 9:
            raise TypeError(f"time.struct_time() takes an at least 9-sequence ({len(items)}-sequence given)")
        return tuple.__new__(cls, items)

    def __repr__(self):
        names = ("tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst")
        return "time.struct_time(" + ", ".join([name + "=" + str(value) for name, value in zip(names, self)]) + ")"

    @property
    def tm_year(self):
        return self[0]

    @property
    def tm_mon(self):
        return self[1]

    @property
    def tm_mday(self):
        return self[2]

    @property
    def tm_hour(self):
        return self[3]

    @property
    def tm_min(self):
        return self[4]

    @property
    def tm_sec(self):
        return self[5]

    @property
    def tm_wday(self):
        return self[6]

    @property
    def tm_yday(self):
        return self[7]

    @property
    def tm_isdst(self):
        return self[8]

    @property
    def tm_zone(self):
        return "GMT"

    @property
    def tm_gmtoff(self):
        return 0


# The days from 1970-01-01 to a date of the Gregorian calendar.
def _days(year, month, day):
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    if month <= 2:
        year -= 1
        month += 12
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * (month - 3) + 2) // 5 + day - 719469


def gmtime(seconds=None, /):
    if seconds is None:
        seconds = time()
    elif not isinstance(seconds, float):
        seconds = _as_index(seconds)
    whole = int(seconds // 1)
    days = whole // 86400
    rest = whole % 86400
    year = 1970 + days * 400 // 146097
    while _days(year, 1, 1) > days:
        year -= 1
    while _days(year + 1, 1, 1) <= days:
        year += 1
    month = 1
    while month < 12 and _days(year, month + 1, 1) <= days:
        month += 1
    day = days - _days(year, month, 1) + 1
    yday = days - _days(year, 1, 1) + 1
    return struct_time((year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, yday, 0))


def localtime(seconds=None, /):
    return gmtime(seconds)


def mktime(t, /):
    return float(timegm(t))


def timegm(t):
    return _days(t[0], t[1], t[2]) * 86400 + t[3] * 3600 + t[4] * 60 + t[5]


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)


def asctime(t=None, /):
    if t is None:
        t = localtime()
    clock = _two(t[3]) + ":" + _two(t[4]) + ":" + _two(t[5])
    return _DAYS[t[6]][:3] + " " + _MONTHS[t[1] - 1][:3] + " " + str(t[2]).rjust(2) + " " + clock + " " + str(t[0])


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def _two(n):
    return str(n).rjust(2, "0")


def strftime(format, t=None, /):
    if not isinstance(format, str):
        raise TypeError("strftime() argument 1 must be str, not " + intrinsics.type_name(format))
    if t is None:
        t = localtime()
    if not 1 <= t[1] <= 12:
        raise ValueError("month out of range")
    parts = []
    at = 0
    while at < len(format):
        c = format[at]
        at += 1
        if c != "%" or at == len(format):
            parts.append(c)
        else:
            parts.append(_part(format[at], t))
            at += 1
    return "".join(parts)


def _part(code, t):
    if code == "Y":
        return str(t[0])
    if code == "y":
        return _two(t[0] % 100)
    if code == "C":
        return _two(t[0] // 100)
    if code == "m":
        return _two(t[1])
    if code == "d":
        return _two(t[2])
    if code == "e":
        return str(t[2]).rjust(2)
    if code == "H":
        return _two(t[3])
    if code == "I":
        return _two(t[3] % 12 or 12)
    if code == "M":
        return _two(t[4])
    if code == "S":
        return _two(t[5])
    if code == "p":
        return "AM" if t[3] < 12 else "PM"
    if code == "a":
        return _DAYS[t[6]][:3]
    if code == "A":
        return _DAYS[t[6]]
    if code == "b" or code == "h":
        return _MONTHS[t[1] - 1][:3]
    if code == "B":
        return _MONTHS[t[1] - 1]
    if code == "j":
        return str(t[7]).rjust(3, "0")
    if code == "w":
        return str((t[6] + 1) % 7)
    if code == "u":
        return str(t[6] + 1)
    if code == "U":
        return _two((t[7] + 6 - (t[6] + 1) % 7) // 7)
    if code == "W":
        return _two((t[7] + 6 - t[6]) // 7)
    if code == "z":
        return "+0000"
    if code == "Z":
        return "UTC"
    if code == "s":
        return str(timegm(t))
    if code == "c":
        return strftime("%a %b %e %H:%M:%S %Y", t)
    if code == "D" or code == "x":
        return strftime("%m/%d/%y", t)
    if code == "F":
        return strftime("%Y-%m-%d", t)
    if code == "T" or code == "X":
        return strftime("%H:%M:%S", t)
    if code == "R":
        return strftime("%H:%M", t)
    if code == "n":
        return "\n"
    if code == "t":
        return "\t"
    return "%" if code == "%" else "%" + code


def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    from datetime import datetime

    moment = datetime.strptime(string, format)
    yday = _days(moment.year, moment.month, moment.day) - _days(moment.year, 1, 1) + 1
    clock = (moment.hour, moment.minute, moment.second, moment.weekday(), yday, -1)
    return struct_time((moment.year, moment.month, moment.day) + clock)


def tzset():
    pass
