# How large durations and offsets may be.
from datetime import timedelta, timezone, datetime
for k in ("days", "seconds", "microseconds", "weeks", "hours"):
    for n in (10**9, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 10**10, 10**18, 10**25, -10**25, 1e10, 1e30, float("inf"), float("nan")):
        try:
            print(k, n, timedelta(**{k: n}))
        except Exception as e:
            print(k, n, type(e).__name__, e)
for d in (1, -1, 2):
    try:
        timezone(timedelta(days=d))
    except ValueError as e:
        print(e)
try:
    print(timedelta.max + timedelta(1))
except OverflowError as e:
    print(e)
try:
    print(timedelta.max * 10**12)
except OverflowError as e:
    print(e)
