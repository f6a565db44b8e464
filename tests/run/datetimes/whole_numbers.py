# Fields of dates and times are ints, whatever kind of int they are given as.
import datetime as dt
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
t(lambda: dt.date(2020, True, True)); t(lambda: dt.date(2020, 1.0, 1)); t(lambda: dt.time(1.5)); t(lambda: dt.time(True, 2))
t(lambda: dt.datetime(2020, 13, 1, "x")); t(lambda: dt.datetime(2020, 13, 1, 1)); t(lambda: dt.datetime(2020, 1, 1, 1, 2, 3, 4.0)); t(lambda: dt.datetime(2020, 1, 1, None))
t(lambda: dt.time(25)); t(lambda: dt.datetime.strptime("12:30:15.25", "%H:%M:%S.%f")); t(lambda: dt.datetime(2020, 1, 31, 23, 59, 59, 999999) + dt.timedelta(microseconds=1))
t(lambda: dt.datetime.strptime("2024-02-29 7", "%Y-%m-%d %H").replace(year=2023)); t(lambda: dt.date(2024, 2, 29).replace(day=30))
d = dt.datetime.strptime("2020-05-17 12:30:00.5", "%Y-%m-%d %H:%M:%S.%f")
for k in range(3): d += dt.timedelta(hours=7, microseconds=k); print(d, d.weekday(), d.toordinal())
