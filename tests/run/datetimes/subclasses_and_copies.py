# Dates are made by `__new__`: subclasses may have one of their own. They are pickled and copied.

import copy
import pickle
from datetime import date, datetime, time, timedelta, timezone

for value in (
    date(2024, 1, 2), datetime(2024, 1, 2, 3, 4, 5, 6, timezone.utc), time(1, 2), timedelta(1, 2, 3),
    timezone(timedelta(hours=2)), timezone(timedelta(hours=-3), "name"), datetime(2024, 1, 2, fold=1),
):
    again = pickle.loads(pickle.dumps(value))
    print(again == value, copy.copy(value) == value, copy.deepcopy([value]), repr(again) == repr(value))


class Tagged(datetime):
    def __new__(cls, *parts, tag=None):
        made = super().__new__(cls, *parts)
        made.tag = tag
        return made


class Span(timedelta):
    def __str__(self):
        return "span of " + str(self.days)


class Noted(date):
    def __init__(self, year, month, day):
        self.note = "noted"


t = Tagged(2024, 1, 1, tag="x")
print(t, t.tag, type(t + timedelta(1)).__name__, type(t.date()).__name__, t.replace(year=2020))
print(Span(days=1), Span(1) + timedelta(1), type(Span(1)).__name__, Span(hours=5).seconds)
print(Noted(2024, 1, 2).note, Noted(2024, 1, 2), Noted.fromisoformat("2024-02-03").note, date.__init__ is object.__init__)
for make in (lambda: date(2024, 1), lambda: date(2024, 1, 2, 3), lambda: Noted(1, 2), lambda: datetime(2024, 1, 1, foo=1)):
    try:
        make()
    except TypeError as error:
        print(type(error).__name__)
