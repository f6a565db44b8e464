# Time zones as the program itself describes them.
import io
import zoneinfo
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def block(size, transitions, kinds):
    names = b""
    table = b""
    for offset, saved, name in kinds:
        table += offset.to_bytes(4, "big", signed=True) + bytes([saved, len(names)])
        names += name.encode() + b"\0"
    counts = [0, 0, 0, len(transitions), len(kinds), len(names)]
    out = b"TZif2" + bytes(15) + b"".join([count.to_bytes(4, "big") for count in counts])
    out += b"".join([when.to_bytes(size, "big", signed=True) for when, _ in transitions])
    return out + bytes([kind for _, kind in transitions]) + table + names


def zone(transitions, kinds, rule):
    return block(4, [], kinds) + block(8, transitions, kinds) + b"\n" + rule.encode() + b"\n"


def at(*when):
    return int(datetime(*when, tzinfo=timezone.utc).timestamp())


city = zone(
    [(at(1900, 1, 1), 1), (at(2000, 3, 26, 1), 2), (at(2000, 10, 29, 1), 1), (at(2001, 3, 25, 1), 2), (at(2001, 10, 28, 1), 1)],
    [(3208, 0, "LMT"), (3600, 0, "CET"), (7200, 1, "CEST")],
    "CET-1CEST,M3.5.0,M10.5.0/3",
)
south = zone([], [(36000, 0, "AEST")], "AEST-10AEDT,M10.1.0,M4.1.0/3")
fixed = zone([], [(-12600, 0, "-0330")], "<-0330>3:30")
early = zone([], [(0, 0, "GMT")], "IST-1GMT0,M10.5.0,M3.5.0/1")
julian = zone([], [(0, 0, "A")], "AAA0BBB,J60/0,300/-1")
zones = [ZoneInfo.from_file(io.BytesIO(data), key=key) for data, key in (
    (city, "City"), (south, "South"), (fixed, "Fixed"), (early, "Early"), (julian, "Julian"),
)]
for z in zones:
    print(z, repr(z), z.key, z.utcoffset(None), z.tzname(None))
    for when in (
        (1850, 1, 1), (1900, 1, 1), (1999, 7, 1), (2000, 3, 26, 1, 59), (2000, 3, 26, 2, 30), (2000, 3, 26, 3), (2000, 7, 1),
        (2000, 10, 29, 2, 30), (2001, 10, 28, 3), (2024, 2, 29), (2024, 3, 31, 2, 30), (2024, 7, 1), (2024, 10, 27, 2, 30),
        (2024, 4, 7, 2, 30), (2024, 10, 6, 2, 30), (2024, 12, 31, 23), (9999, 12, 1),
    ):
        for fold in (0, 1):
            d = datetime(*when, tzinfo=z, fold=fold)
            print(d, d.dst(), d.tzname(), end="; ")
    print()
    moment = datetime(2024, 1, 1, tzinfo=timezone.utc)
    for step in range(36):
        local = (moment + timedelta(hours=step * 245)).astimezone(z)
        print(local.isoformat(), local.fold, local.tzname(), local.astimezone(timezone.utc).isoformat(), end="; ")
    for when in (at(2024, 10, 27, 0, 30), at(2024, 10, 27, 1, 30), at(2000, 10, 29, 0, 30), at(2000, 10, 29, 1, 30), at(1800, 1, 1), at(2024, 3, 31, 1)):
        local = datetime.fromtimestamp(when, z)
        print(local.isoformat(), local.fold, local.timestamp() == when, end="; ")
    print()

z, s = zones[0], zones[1]
a = datetime(2024, 3, 30, 12, tzinfo=z)
b = a + timedelta(days=1)
print(b, b - a, b.astimezone(timezone.utc) - a.astimezone(timezone.utc))
print(datetime(2024, 10, 27, 2, 30, tzinfo=z) == datetime(2024, 10, 27, 2, 30, tzinfo=z, fold=1))
print(datetime(2024, 10, 27, 2, 30, tzinfo=z) == datetime(2024, 10, 27, 0, 30, tzinfo=timezone.utc))
print(datetime(2024, 7, 1, 2, 30, tzinfo=z) == datetime(2024, 7, 1, 0, 30, tzinfo=timezone.utc))
print(datetime(2024, 7, 1, 2, 30, tzinfo=z) < datetime(2024, 7, 1, 2, 30, tzinfo=s))
print(datetime(2024, 7, 1, 2, 30, tzinfo=z) - datetime(2024, 7, 1, 2, 30, tzinfo=s))
print(hash(datetime(2024, 10, 27, 2, 30, tzinfo=z)) == hash(datetime(2024, 10, 27, 2, 30, tzinfo=z, fold=1)))
print(a.strftime("%H:%M %Z %z"), repr(a))
t(lambda: datetime(2024, 1, 1, tzinfo=z).astimezone(5))
t(lambda: z.fromutc(datetime(2024, 1, 1)))
t(lambda: z.fromutc(5))
t(lambda: ZoneInfo("No/Where"))
t(lambda: ZoneInfo("/etc/passwd"))
t(lambda: ZoneInfo("../x"))
t(lambda: ZoneInfo("a//b"))
t(lambda: ZoneInfo.from_file(io.BytesIO(b"nothing")))
t(lambda: issubclass(ZoneInfoNotFoundError, KeyError))
t(lambda: zoneinfo.reset_tzpath(to=["relative"]))
t(lambda: zoneinfo.reset_tzpath(to="text"))
