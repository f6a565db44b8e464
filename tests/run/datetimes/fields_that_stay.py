# Fields of dates, times and spans cannot be assigned or deleted from outside.

from datetime import date, datetime, time, timedelta, timezone

moment = datetime(2024, 3, 15, 13, 5, 9, 7, timezone.utc)
for value, names in (
    (date(2024, 3, 15), ("year", "month", "day")),
    (moment, ("year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold")),
    (time(1, 2, 3), ("hour", "minute", "second", "microsecond", "tzinfo", "fold")),
    (timedelta(1, 2, 3), ("days", "seconds", "microseconds")),
):
    for name in names:
        try:
            setattr(value, name, 5)
        except AttributeError as error:
            print(getattr(value, name), error)
try:
    moment.year = 5
except AttributeError as error:
    print(error)


class Named(date):
    def __new__(cls, year, name):
        made = super().__new__(cls, year, 1, 1)
        made.name = name
        return made


n = Named(2020, "n")
n.name = "m"
print(n, n.name, n.year, n.replace if False else n.month, moment.replace(year=2000).year, timedelta(hours=30).days)
try:
    timezone(timedelta(0), 5)
except TypeError as error:
    print(error)
