# wasm: skip where a program may write is the host's affair
# Time zones of files that the program writes.
import os
import shutil
import zoneinfo
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo


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
root = os.path.abspath("molt_zones")
os.makedirs(root + "/Some", exist_ok=True)
with open(root + "/Some/City", "wb") as file:
    file.write(city)
zoneinfo.reset_tzpath(to=[root])
print(len(zoneinfo.TZPATH), sorted(zoneinfo.available_timezones()))
print(repr(ZoneInfo("Some/City")), ZoneInfo("Some/City") is ZoneInfo("Some/City"), ZoneInfo.no_cache("Some/City") is ZoneInfo("Some/City"))
print(datetime(2024, 7, 1, tzinfo=ZoneInfo("Some/City")))
shutil.rmtree(root)
t(lambda: ZoneInfo("Some/Town"))
ZoneInfo.clear_cache(only_keys=["Some/City"])
t(lambda: ZoneInfo("Some/City"))
