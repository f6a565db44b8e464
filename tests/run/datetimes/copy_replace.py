# copy.replace of dates, times and moments.

import copy
from datetime import date, datetime, time, timezone

print(copy.replace(date(2024, 1, 31), year=2023), copy.replace(time(10, 20), minute=5, fold=1))
print(copy.replace(datetime(2024, 1, 31, 5), day=1, tzinfo=timezone.utc))
for bad in ({"month": 13}, {"day": 30, "month": 2}):
    try:
        copy.replace(date(2024, 1, 31), **bad)
    except ValueError as exc:
        print(exc)
try:
    copy.replace(3)
except TypeError as exc:
    print(exc)
