from datetime import datetime
import time
def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
for s, f in [("2024 01 1","%G %V %u"),("2020 53 7","%G %V %u"),("2024 01","%G %V"),("2024 54 1","%G %V %u"),("2021 53 1","%G %V %u"),("2024 5 3","%Y %U %w"),("2024 5 3","%Y %W %w"),("2024 05 Mon","%G %V %a"), ("2024 1 1", "%Y %V %u"), ("1", "%V"), ("2024-06-01T12:30:45.5+0130","%Y-%m-%dT%H:%M:%S.%f%z"),("12 PM","%I %p"),("5","%u")]:
    t(lambda: datetime.strptime(s, f))
