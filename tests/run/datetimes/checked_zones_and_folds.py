# What datetimes and times take as fold and as time zone.
from datetime import *
for f in (0, 1, 2, True, 1.0, "a"):
    for make in (lambda: datetime(2020,1,1,fold=f), lambda: time(1, fold=f), lambda: datetime(2020,1,1).replace(fold=f), lambda: time(1).replace(fold=f)):
        try: print(repr(f), repr(make()), make().fold)
        except Exception as e: print(repr(f), type(e).__name__, e)
for z in (None, timezone.utc, 5, "x", timedelta(1), tzinfo()):
    for make in (lambda: datetime(2020,1,1,tzinfo=z), lambda: time(1, tzinfo=z), lambda: datetime.fromtimestamp(0, z), lambda: datetime(2020,1,1,tzinfo=timezone.utc).astimezone(z if z else timezone.utc), lambda: datetime.now(z).tzinfo, lambda: datetime(2020,1,1).replace(tzinfo=z), lambda: datetime.combine(date(2020,1,1), time(1), z)):
        try: print(type(z).__name__, type(make()).__name__)
        except Exception as e: print(type(z).__name__, type(e).__name__, e)
