# decimal: format specifications.


def _formatted(number, spec):
    fill = " "
    align = ""
    at = 0
    if len(spec) > 1 and spec[1] in "<>=^":
        fill = spec[0]
        align = spec[1]
        at = 2
    elif spec[:1] != "" and spec[0] in "<>=^":
        align = spec[0]
        at = 1
    plus = ""
    if at < len(spec) and spec[at] in "+- ":
        plus = spec[at]
        at += 1
    if at < len(spec) and spec[at] == "z":
        at += 1
    if at < len(spec) and spec[at] == "#":
        at += 1
    if at < len(spec) and spec[at] == "0":
        if align == "":
            fill = "0"
            align = "="
        at += 1
    start = at
    while at < len(spec) and spec[at].isdecimal():
        at += 1
    width = int(spec[start:at]) if at > start else 0
    comma = ""
    if at < len(spec) and spec[at] in ",_":
        comma = spec[at]
        at += 1
    precision = -1
    if at < len(spec) and spec[at] == ".":
        start = at + 1
        at = start
        while at < len(spec) and spec[at].isdecimal():
            at += 1
        if at == start:
            raise ValueError("invalid format string")
        precision = int(spec[start:at])
    kind = ""
    if at < len(spec):
        kind = spec[at]
        at += 1
    if at < len(spec) or kind not in ("", "e", "E", "f", "F", "g", "G", "n", "%"):
        raise ValueError("invalid format string")
    sign = "-" if number._sign else plus if plus in ("+", " ") else ""
    if number._kind != "":
        body = number.copy_abs()._text(False)
        if fill == "0":
            fill = " "
            align = ">"
        return _padded(sign, body, fill, align, width)
    if kind == "%":
        number = _make(number._sign, number._int, number._exp + 2)
    rounding = getcontext().rounding
    if precision >= 0:
        if kind in ("e", "E"):
            number = _to_digits(number, precision + 1, rounding)
        elif kind in ("f", "F", "%"):
            number = number._rescaled(-precision, rounding)
        elif number._int != 0 and _digits_of(number._int) > max(1, precision):
            number = _to_digits(number, max(1, precision), rounding)
    digits = str(number._int)
    left = number._exp + len(digits)
    if kind in ("e", "E"):
        place = 1 if number._int != 0 or precision < 0 else 1 - precision
        if number._int == 0 and precision >= 0:
            digits = "0" * (precision + 1)
            place = 1
            left = 1
    elif kind in ("f", "F", "%"):
        place = left
    elif number._exp <= 0 and left > -6:
        place = left
    else:
        place = 1
    if place <= 0:
        whole = "0"
        rest = "0" * -place + digits
    elif place > len(digits):
        whole = digits + "0" * (place - len(digits))
        rest = ""
    else:
        whole = digits[:place]
        rest = digits[place:]
    tail = "." + rest if rest != "" else ""
    if kind in ("e", "E") or left != place:
        power = left - place
        mark = "e" if kind in ("e", "g") else "E"
        tail += mark + ("+" if power >= 0 else "-") + str(abs(power))
    if kind == "%":
        tail += "%"
    if comma != "":
        if fill == "0" and align == "=":
            while len(_grouped(whole, comma)) + len(tail) + len(sign) < width:
                whole = "0" + whole
            if len(whole) > 1 and len(_grouped(whole, comma)) + len(tail) + len(sign) > width and whole[0] == "0" and whole[1:] != "":
                if _grouped(whole[1:], comma)[:1] == comma:
                    whole = whole[1:]
        whole = _grouped(whole, comma)
    return _padded(sign, whole + tail, fill, align, width)


def _grouped(digits, comma):
    parts = []
    while len(digits) > 3:
        parts.append(digits[-3:])
        digits = digits[:-3]
    parts.append(digits)
    parts.reverse()
    return comma.join(parts)


def _to_digits(number, digits, rounding):
    if number._int == 0:
        return number
    exponent = number._exp + _digits_of(number._int) - digits
    result = number._rescaled(exponent, rounding)
    if _digits_of(result._int) > digits:
        result = result._rescaled(exponent + 1, rounding)
    return result


def _padded(sign, body, fill, align, width):
    missing = width - len(sign) - len(body)
    if missing <= 0:
        return sign + body
    if align == "<":
        return sign + body + fill * missing
    if align == "=":
        return sign + fill * missing + body
    if align == "^":
        return fill * (missing // 2) + sign + body + fill * (missing - missing // 2)
    return fill * missing + sign + body
