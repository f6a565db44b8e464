from datetime import date, time, datetime, timedelta, timezone
import datetime as dtm
d = date(2024, 2, 29)
print(d, repr(d), d.weekday(), d.isoweekday(), d.isocalendar(), tuple(d.isocalendar()), d.toordinal(), date.fromordinal(738945), d.isoformat())
print(d + timedelta(days=1), d - timedelta(days=60), date(2024, 12, 25) - d, d.replace(year=2023, day=1), date.fromisoformat("2020-01-02"), date.fromisoformat("20200102"))
print(d < date(2024, 3, 1), d == date(2024, 2, 29), hash(d) == hash(date(2024, 2, 29)), sorted([date(2020, 1, 1), date(2019, 1, 1)]), date.min, date.max)
td = timedelta(days=1, hours=2, minutes=3, seconds=4, microseconds=5)
print(td, repr(td), td.days, td.seconds, td.microseconds, td.total_seconds(), -td, abs(-td), td * 2, td / 2, td // 3, td + td, td - timedelta(1))
print(timedelta(hours=25) / timedelta(hours=5), timedelta(7) // timedelta(2), timedelta(7) % timedelta(2), divmod(timedelta(7), timedelta(2)), timedelta(0.5), timedelta(weeks=1), timedelta(milliseconds=1500), timedelta(), bool(timedelta()), repr(timedelta()), td * 1.5, timedelta(seconds=1) / 3)
print(timedelta(1) > timedelta(hours=23), max(timedelta(1), timedelta(2)), timedelta(-1, 3600), sum([timedelta(1), timedelta(2)], timedelta()))
