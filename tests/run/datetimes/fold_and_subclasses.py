# `fold`, and classes below date and datetime, whose results are of the class.
from datetime import date, datetime, time, timedelta, timezone

print(repr(time(1, fold=1)), repr(datetime(2024, 1, 1, fold=1)), time(1, fold=1) == time(1), time(1, fold=1).fold)
print(time(1, fold=1).replace(minute=5).fold, datetime(2024, 1, 1, fold=1).replace(fold=0).fold)
print(datetime.combine(date(2024, 1, 1), time(2, fold=1)).fold, datetime(2024, 1, 1, fold=1).time().fold)
for make in (lambda: time(1, fold=2), lambda: datetime(2024, 1, 1, fold=-1)):
    try:
        print(make())
    except ValueError as e:
        print(e)


class Day(date):
    def next(self):
        return self + timedelta(1)

    def quarter(self):
        return (self.month - 1) // 3 + 1


class Moment(datetime):
    @property
    def minutes(self):
        return self.hour * 60 + self.minute


day = Day(2024, 2, 28)
print(day.next().next(), type(day.next()).__name__, repr(day), day.quarter(), (day - timedelta(60)).quarter())
print(Day.fromisoformat("2024-07-01").quarter(), Day.fromordinal(5), type(day.replace(day=1)).__name__)
moment = Moment(2024, 1, 1, 10, 30)
later = moment + timedelta(hours=2)
print(later.minutes, repr(later), moment.replace(hour=0).minutes, (later - moment).seconds, type(later - moment).__name__)
print(Moment.fromtimestamp(3600, timezone.utc).minutes, Moment.combine(day, time(1, 1)).minutes)
print(moment.astimezone(timezone(timedelta(hours=1))).minutes, moment == datetime(2024, 1, 1, 10, 30))

print(timezone.min, timezone.max, timezone(timedelta(minutes=-90)).tzname(None))
for compare in (lambda: time(1) < time(1, tzinfo=timezone.utc), lambda: time(1) == time(1, tzinfo=timezone.utc)):
    try:
        print(compare())
    except TypeError as e:
        print(e)
for text, form in (("13", "%m"), ("2024 31", "%Y %d"), ("2024 32", "%Y %d"), ("00", "%m"), ("99", "%M"), ("7", "%H"), ("24", "%H"), ("x", "%")):
    try:
        print(text, form, datetime.strptime(text, form))
    except ValueError as e:
        print(text, form, e)
