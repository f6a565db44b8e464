# Dates by weeks of ISO 8601, in texts and from numbers.
from datetime import datetime, date, time
for t in ("2024-W09-4", "2024W094", "2024-W09", "2024W09", "20240229", "2024-060", "2024-W53-1", "2020-W53-7", "2024-W09-0"):
    for f in (date.fromisoformat, datetime.fromisoformat):
        try:
            print(t, f(t))
        except ValueError as e:
            print(t, e)
for t in ("2024-W09-4T00:00", "2024W094T1200", "20240229T120000", "20240229 12:00:00,5Z", "2024-W09 10:00", "2024-02-29T12", "2024-02-29T12:00:00.123", "2024-02-29T12:00:00.1234567", "2024-02-29T12:00:00.1", "2024-02-29x12:00", "2024-02-29T12:00+05", "2024-02-29T12:00-0530", "2024-02-29T12:00+05:30:15.000001", "2024-02-29T24:00", "2024-02-29T12:0", "2024-02-29T", "2024-02-29T12:00z"):
    try:
        print(t, repr(datetime.fromisoformat(t)))
    except ValueError as e:
        print(t, e)
for t in ("T12:00", "1200", "12", "12:00:00Z", "120000.5", "1", "24:00", "12:60", "T"):
    try:
        print(t, repr(time.fromisoformat(t)))
    except ValueError as e:
        print(t, e)


for week in (2024, 9, 4), (2020, 53, 7), (2015, 53, 1), (2024, 53, 1), (2024, 0, 1), (2024, 1, 8), (0, 1, 1), (2026, 1, 1), (9999, 52, 5):
    for make in date.fromisocalendar, datetime.fromisocalendar:
        try:
            made = make(*week)
            print(week, made, made.isocalendar() == week)
        except ValueError as e:
            print(week, e)
