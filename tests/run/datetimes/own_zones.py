# Moments of a zone of the program's own, with daylight saving.
from datetime import datetime, time, timedelta, timezone, tzinfo


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class Summer(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)

    def dst(self, dt):
        if dt is None:
            return timedelta(0)
        start = datetime(dt.year, 4, 1, 2)
        stop = datetime(dt.year, 10, 1, 3)
        here = dt.replace(tzinfo=None)
        if stop - timedelta(hours=1) <= here < stop:
            return timedelta(hours=0 if dt.fold else 1)
        return timedelta(hours=1 if start <= here < stop else 0)

    def tzname(self, dt):
        return "S" if self.dst(dt) else "W"

    def __repr__(self):
        return "Summer()"


class Nothing(tzinfo):
    def utcoffset(self, dt):
        return None

    def dst(self, dt):
        return None


class NoDst(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=2)


z = Summer()
a = datetime(2024, 3, 31, 12, tzinfo=z)
b = datetime(2024, 4, 1, 12, tzinfo=z)
print(b - a, b - a.astimezone(timezone.utc), a < b, a + timedelta(days=1) == b)
print(a, b, a.strftime("%Z %z"), b.strftime("%Z %z"), b.timetuple().tm_isdst)
for when in (datetime(2024, 4, 1, 0, 30), datetime(2024, 4, 1, 1), datetime(2024, 10, 1, 0, 59), datetime(2024, 10, 1, 1), datetime(2024, 12, 1)):
    print(when.replace(tzinfo=timezone.utc).astimezone(z), datetime.fromtimestamp(when.replace(tzinfo=timezone.utc).timestamp(), z))
print(a.astimezone(z) is a, a.astimezone(timezone(timedelta(hours=-5), "EST")))
print(datetime(2024, 10, 1, 2, 30, tzinfo=z) == datetime(2024, 10, 1, 2, 30, tzinfo=z, fold=1))
print(datetime(2024, 10, 1, 2, 30, tzinfo=z) == datetime(2024, 10, 1, 0, 30, tzinfo=timezone.utc))
print(datetime(2024, 10, 1, 2, 30, tzinfo=z) < datetime(2024, 10, 1, 1, 30, tzinfo=timezone.utc))
print(datetime(2024, 6, 1, 2, tzinfo=z) == datetime(2024, 6, 1, tzinfo=timezone.utc))
print(hash(datetime(2024, 6, 1, 2, tzinfo=z)) == hash(datetime(2024, 6, 1, tzinfo=timezone.utc)))
east = timezone(timedelta(hours=3))
t(lambda: east.fromutc(datetime(2024, 1, 1, tzinfo=east)))
t(lambda: east.fromutc(datetime(2024, 1, 1)))
t(lambda: east.fromutc(time(1)))
t(lambda: z.fromutc(datetime(2024, 1, 1)))
t(lambda: z.fromutc(datetime(2024, 7, 1, tzinfo=z)))
t(lambda: z.fromutc("x"))
n = Nothing()
t(lambda: n.fromutc(datetime(2024, 7, 1, tzinfo=n)))
t(lambda: datetime(2024, 7, 1, tzinfo=n) == datetime(2024, 7, 1))
t(lambda: datetime(2024, 7, 1, tzinfo=n) - datetime(2024, 7, 1))
t(lambda: datetime(2024, 7, 1, tzinfo=z) - datetime(2024, 7, 1))
t(lambda: datetime(2024, 7, 1, tzinfo=z) < datetime(2024, 7, 1))
t(lambda: datetime(2024, 7, 1, tzinfo=z) == datetime(2024, 7, 1))
t(lambda: datetime(2024, 7, 1, tzinfo=timezone.utc).astimezone(NoDst()))
t(lambda: datetime(2024, 7, 1).astimezone(5))
t(lambda: datetime.fromtimestamp(0, "x"))
t(lambda: datetime.fromtimestamp(0, z))
t(lambda: datetime.now(z).tzinfo)
t(lambda: datetime(2024, 7, 1, 5, tzinfo=z).utctimetuple()[:4])
