# datetime: strftime and strptime.


def _written(format, day, clock):
    out = []
    at = 0
    while at < len(format):
        if format[at] != "%" or at + 1 == len(format):
            out.append(format[at])
            at += 1
            continue
        out.append(_field(format[at + 1], day, clock))
        at += 2
    return "".join(out)


def _field(code, day, clock):
    if code == "Y":
        return str(day.year)
    if code == "m":
        return _two(day.month)
    if code == "d":
        return _two(day.day)
    if code == "e":
        return str(day.day).rjust(2)
    if code == "y":
        return _two(day.year % 100)
    if code == "H":
        return _two(clock.hour)
    if code == "I":
        return _two(clock.hour % 12 or 12)
    if code == "M":
        return _two(clock.minute)
    if code == "S":
        return _two(clock.second)
    if code == "f":
        return str(clock.microsecond).rjust(6, "0")
    if code == "p":
        return "AM" if clock.hour < 12 else "PM"
    if code == "A":
        return _DAY_NAMES[day.weekday()]
    if code == "a":
        return _DAY_NAMES[day.weekday()][:3]
    if code == "B":
        return _MONTH_NAMES[day.month]
    if code == "b" or code == "h":
        return _MONTH_NAMES[day.month][:3]
    if code == "j":
        return str(_days_before(day.year, day.month) + day.day).rjust(3, "0")
    if code == "w":
        return str(day.isoweekday() % 7)
    if code == "u":
        return str(day.isoweekday())
    if code == "U":
        return _two((_days_before(day.year, day.month) + day.day + 6 - day.isoweekday() % 7) // 7)
    if code == "W":
        return _two((_days_before(day.year, day.month) + day.day + 6 - day.weekday()) // 7)
    if code == "G":
        return str(day.isocalendar().year)
    if code == "V":
        return _two(day.isocalendar().week)
    if code == "z":
        offset = clock.utcoffset()
        return "" if offset is None else _offset_text(offset, "")
    if code == "Z":
        return clock.tzname() or ""
    if code == "D":
        return _written("%m/%d/%y", day, clock)
    if code == "F":
        return _written("%Y-%m-%d", day, clock)
    if code == "T" or code == "X":
        return _written("%H:%M:%S", day, clock)
    if code == "R":
        return _written("%H:%M", day, clock)
    if code == "x":
        return _written("%m/%d/%y", day, clock)
    if code == "c":
        return _written("%a %b %e %H:%M:%S %Y", day, clock)
    if code == "n":
        return "\n"
    if code == "t":
        return "\t"
    return "%" if code == "%" else "%" + code


_WIDTHS = {
    "Y": 4, "m": 2, "d": 2, "y": 2, "H": 2, "I": 2, "M": 2, "S": 2, "f": 6, "j": 3, "G": 4, "V": 2, "U": 2, "W": 2,
    "u": 1, "w": 1,
}
_LIMITS = {"m": 12, "d": 31, "H": 23, "I": 12, "M": 59, "S": 61, "j": 366, "V": 53, "U": 53, "W": 53}
_NEEDS_A_WEEKDAY = "and a weekday directive ('%A', '%a', '%w', or '%u')."


# The position of the first name, whole or its first three letters, that the text goes on with; and its length.
def _named(text, at, names, short):
    for index in range(len(names)):
        name = names[index][:3] if short else names[index]
        if name and text[at : at + len(name)].lower() == name.lower():
            return index, len(name)
    return -1, 0


def _read(text, format):
    error = ValueError("time data " + repr(text) + " does not match format " + repr(format))
    found = {}
    zone = None
    afternoon = -1
    at = 0
    place = 0
    while place < len(format):
        char = format[place]
        place += 1
        if char.isspace():
            if not text[at : at + 1].isspace():
                raise error
            while place < len(format) and format[place].isspace():
                place += 1
            while at < len(text) and text[at].isspace():
                at += 1
            continue
        if char != "%":
            if text[at : at + 1] != char:
                raise error
            at += 1
            continue
        code = format[place : place + 1]
        place += 1
        if code in _WIDTHS:
            end = at
            while end < len(text) and end - at < _WIDTHS[code] and text[end].isdecimal():
                end += 1
            if end == at or code in ("Y", "G") and end - at != 4:
                raise error
            value = int(text[at:end])
            # Of two digits that say too much, the first is the number.
            if code in _LIMITS and value > _LIMITS[code]:
                end -= 1
                value = int(text[at:end])
            if value == 0 and code in ("d", "m", "I", "j", "u") or value > 7 and code == "u" or value > 6 and code == "w":
                raise error
            found[code] = value * int(10 ** (6 - (end - at))) if code == "f" else value
            at = end
        elif code in ("A", "a", "B", "b"):
            names = _DAY_NAMES if code in ("A", "a") else _MONTH_NAMES
            index, length = _named(text, at, names, code in ("a", "b"))
            if index < 0:
                raise error
            found["m" if code in ("B", "b") else "u"] = index if code in ("B", "b") else index + 1
            at += length
        elif code == "p":
            half = text[at : at + 2].upper()
            if half not in ("AM", "PM"):
                raise error
            afternoon = 1 if half == "PM" else 0
            at += 2
        elif code == "z":
            if text[at : at + 1] == "Z":
                zone = timezone.utc
                at += 1
            else:
                sign = text[at : at + 1]
                end = at + 1
                while end < len(text) and (text[end].isdecimal() or text[end] == ":"):
                    end += 1
                digits = text[at + 1 : end].replace(":", "")
                if sign not in ("+", "-") or len(digits) != 4:
                    raise error
                offset = timedelta(0, 0, 0, 0, int(digits[2:]), int(digits[:2]))
                zone = timezone(-offset if sign == "-" else offset)
                at = end
        elif code == "Z":
            if text[at : at + 3] not in ("UTC", "GMT"):
                raise error
            at += 3
        elif code == "":
            raise ValueError("stray % in format " + repr(format))
        elif code == "%":
            if text[at : at + 1] != "%":
                raise error
            at += 1
        else:
            raise ValueError("'" + code + "' is a bad directive in format " + repr(format))
    if at < len(text):
        raise ValueError("unconverted data remains: " + text[at:])
    year = found.get("Y", 1900)
    if "y" in found:
        year = found["y"] + (2000 if found["y"] < 69 else 1900)
    hour = found.get("H", 0)
    if "I" in found:
        hour = found["I"] % 12 + (12 if afternoon == 1 else 0)
    month, day = found.get("m", 1), found.get("d", 1)
    if not 1 <= month <= 12 or not 1 <= day <= 31 or hour > 23 or found.get("M", 0) > 59 or found.get("S", 0) > 61:
        raise error
    ordinal = _ordinal_said(found, year)
    if ordinal is not None:
        year, month, day = _of_ordinal(ordinal)
    return datetime(year, month, day, hour, found.get("M", 0), found.get("S", 0), found.get("f", 0), zone)


# The day that its number in the year or a week with a weekday says; None if they do not.
def _ordinal_said(found, year):
    if "G" in found and "j" in found:
        raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
    weekday = found["u"] % 7 if "u" in found else found.get("w")
    if "G" in found and ("V" not in found or weekday is None):
        raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' " + _NEEDS_A_WEEKDAY)
    if "V" in found and "G" not in found:
        if weekday is None or "Y" not in found and "y" not in found:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' " + _NEEDS_A_WEEKDAY)
        raise ValueError(
            "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead."
        )
    if "j" in found:
        return _ordinal(year, 1, 1) + found["j"] - 1
    if weekday is None:
        return None
    if "G" in found:
        return _of_week(found["G"], found["V"], weekday or 7)
    if "U" not in found and "W" not in found:
        return None
    # Weeks begin on Sundays or on Mondays; the days before the first of them are in week 0.
    first = _ordinal(year, 1, 1)
    shift = 0 if "U" in found else 6
    before = (first + shift) % 7
    day = (weekday + shift) % 7
    week = found["U" if "U" in found else "W"]
    if week == 0:
        return first + day - before
    return first + -before % 7 + 7 * (week - 1) + day
