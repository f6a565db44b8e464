# `str % args` and `str.format`: the format strings are taken apart here, the runtime formats the numbers.


def _percent_format(text, args):
    parts = []
    used = 0
    for literal, conversion, flags, width, precision, key in _percent_fields(text, _is_mapping(args)):
        parts.append(literal)
        if conversion == "":
            continue
        if flags & 32:
            item = _percent_item(args, key)
            used = 1
            if flags & 192:
                raise TypeError("* wants int" if not isinstance(item, int) else "not enough arguments for format string")
            _check_conversion(conversion, flags)
            parts.append(_percent_one(item, conversion, flags & 31, width, precision))
            continue
        if flags & 64:
            width = _ssize(_star_argument(_percent_argument(args, used)))
            used += 1
            if width < 0:
                flags |= 1
                width = -width
        if flags & 128:
            precision = max(0, _c_int(_star_argument(_percent_argument(args, used))))
            used += 1
        item = _percent_argument(args, used)
        _check_conversion(conversion, flags)
        parts.append(_percent_one(item, conversion, flags & 31, width, precision))
        used += 1
    _percent_rest(args, used)
    return "".join(parts)


# `data % args`: as text in Latin-1, which has a character for each byte.
def _percent_bytes(data, args):
    parts = []
    used = 0
    for literal, conversion, flags, width, precision, key in _percent_fields(data.decode("latin-1"), _is_mapping(args) and not isinstance(args, (bytes, bytearray))):
        parts.append(literal)
        if conversion == "":
            continue
        if flags & 32:
            item = _percent_item(args, key.encode("latin-1"))
            used = 1
            if flags & 192:
                raise TypeError("* wants int" if not isinstance(item, int) else "not enough arguments for format string")
            parts.append(_percent_one_bytes(item, conversion, flags & 31, width, precision, flags))
            continue
        if flags & 64:
            width = _ssize(_star_argument(_percent_argument(args, used)))
            used += 1
            if width < 0:
                flags |= 1
                width = -width
        if flags & 128:
            precision = max(0, _c_int(_star_argument(_percent_argument(args, used))))
            used += 1
        parts.append(_percent_one_bytes(_percent_argument(args, used), conversion, flags & 31, width, precision, flags))
        used += 1
    if isinstance(args, tuple):
        if used < tuple.__len__(args):
            raise TypeError("not all arguments converted during bytes formatting")
    elif used == 0 and (isinstance(args, (str, bytes)) or not hasattr(args, "__getitem__")):
        raise TypeError("not all arguments converted during bytes formatting")
    return "".join(parts).encode("latin-1")


def _percent_one_bytes(x, conversion, flags, width, precision, all_flags):
    if conversion == "s" or conversion == "b":
        text = _percent_buffer(x).decode("latin-1")
        return intrinsics.str_percent(text, intrinsics.raw(flags), intrinsics.clamp(width), intrinsics.clamp(precision))
    if conversion == "r" or conversion == "a":
        return _percent_one(x, "a", flags, width, precision)
    if conversion == "i":
        return _percent_one(x, "d", flags, width, precision)
    if conversion == "c":
        text = _percent_byte(x).decode("latin-1")
        return intrinsics.str_percent(text, intrinsics.raw(flags), intrinsics.clamp(width), intrinsics.clamp(precision))
    _check_conversion(conversion, all_flags)
    if conversion in "eEfFgG" and not isinstance(x, (int, float)) and not hasattr(x, "__float__"):
        raise TypeError("float argument required, not " + intrinsics.type_name(x))
    return _percent_one(x, conversion, flags, width, precision)


def _percent_buffer(x):
    if isinstance(x, bytes):
        return x
    if hasattr(x, "__buffer_bytes__"):
        return x.__buffer_bytes__()
    if hasattr(x, "__bytes__"):
        return x.__bytes__()
    found = intrinsics.type_name(x)
    raise TypeError("%b requires a bytes-like object, or an object that implements __bytes__, not '" + found + "'")


def _percent_byte(x):
    if isinstance(x, int):
        if x < 0 or x > 255:
            raise OverflowError("%c arg not in range(256)")
        return intrinsics.bytes_from_list([+x])
    if isinstance(x, bytes) and len(x) == 1:
        return x
    if isinstance(x, bytearray) and len(x) == 1:
        return bytes(x)
    raise TypeError("%c requires an integer in range(256) or a single byte")


def _is_mapping(args):
    return not isinstance(args, (tuple, str)) and hasattr(args, "__getitem__")


# A field with a key has been seen only if the arguments are a mapping.
def _percent_item(args, key):
    if hasattr(args, "__getitem__"):
        return args[key]


# Raises where arguments are left. Mappings, and whatever looks like one, need not be used.
def _percent_rest(args, used):
    if isinstance(args, tuple):
        if used < tuple.__len__(args):
            raise TypeError("not all arguments converted during string formatting")
    elif used == 0 and (isinstance(args, str) or not hasattr(args, "__getitem__")):
        raise TypeError("not all arguments converted during string formatting")


def _check_conversion(conversion, flags):
    if "diouxXeEfFgGcrsa".find(conversion) < 0:
        code = intrinsics.int_format(ord(conversion), "x")
        shown = conversion if " " <= conversion <= "~" else "?"
        at = flags >> 8
        raise ValueError("unsupported format character '" + shown + "' (0x" + code + ") at index " + str(at))


# The fields of a format string: the text before, conversion ("" if there is none), flags (32: has a key, 64 and 128: width
# and precision are arguments; from 256 on: where the conversion stands), width, precision, key.
def _percent_fields(text, mapping):
    fields = []
    at = 0
    length = len(text)
    while True:
        percent = text.find("%", at)
        if percent < 0:
            fields.append((text[at:], "", 0, 0, -1, ""))
            return fields
        literal = text[at:percent]
        at = percent + 1
        key = ""
        flags = 0
        if at < length and text[at] == "(":
            if not mapping:
                raise TypeError("format requires a mapping")
            end = _closing(text, at)
            key = text[at + 1 : end]
            flags = 32
            at = end + 1
        while at < length:
            flag = "-+ #0".find(text[at])
            if flag < 0:
                break
            flags |= 1 << flag
            at += 1
        width = 0
        if at < length and text[at] == "*":
            flags |= 64
            at += 1
        while at < length and "0" <= text[at] <= "9":
            width = width * 10 + ord(text[at]) - 48
            if width > 0x7FFFFFFFFFFFFFFF:
                raise ValueError("width too big")
            at += 1
        precision = -1
        if at < length and text[at] == ".":
            at += 1
            precision = 0
            if at < length and text[at] == "*":
                flags |= 128
                at += 1
            while at < length and "0" <= text[at] <= "9":
                precision = precision * 10 + ord(text[at]) - 48
                if precision > 0x7FFFFFFF:
                    raise ValueError("precision too big")
                at += 1
        if at < length and text[at] in "hlL":
            at += 1
        if at >= length:
            raise ValueError("incomplete format")
        conversion = text[at]
        at += 1
        if conversion == "%" and at == percent + 2:
            fields.append((literal + "%", "", 0, 0, -1, ""))
        else:
            fields.append((literal, conversion, flags | ((at - 1) << 8), width, precision, key))


def _closing(text, at):
    depth = 0
    while at < len(text):
        if text[at] == "(":
            depth += 1
        elif text[at] == ")":
            depth -= 1
            if depth == 0:
                return at
        at += 1
    raise ValueError("incomplete format key")


def _percent_argument(args, used):
    if isinstance(args, tuple):
        if used >= tuple.__len__(args):
            raise TypeError("not enough arguments for format string")
        return tuple.__getitem__(args, used)
    if used > 0:
        raise TypeError("not enough arguments for format string")
    return args


def _star_argument(x):
    if isinstance(x, int):
        return int.__pos__(x)
    raise TypeError("* wants int")


def _percent_one(x, conversion, flags, width, precision):
    if conversion == "s":
        return _percent_str(x, conversion, flags, width, precision)
    if conversion == "r":
        return _percent_repr(x, conversion, flags, width, precision)
    if conversion == "a":
        return _percent_ascii(x, conversion, flags, width, precision)
    if conversion == "c":
        return _percent_character(x, conversion, flags, width, precision)
    if "diu".find(conversion) >= 0:
        return _percent_decimal(x, conversion, flags, width, precision)
    if "oxX".find(conversion) >= 0:
        return _percent_digits(x, conversion, flags, width, precision)
    return _percent_real(x, conversion, flags, width, precision)


# The conversions one by one: where the format string is a literal, the compiler calls these.
def _percent_str(x, conversion, flags, width, precision):
    return intrinsics.str_percent(str(x), intrinsics.raw(flags), intrinsics.clamp(width), intrinsics.clamp(precision))


def _percent_repr(x, conversion, flags, width, precision):
    return intrinsics.str_percent(repr(x), intrinsics.raw(flags), intrinsics.clamp(width), intrinsics.clamp(precision))


def _percent_ascii(x, conversion, flags, width, precision):
    return intrinsics.str_percent(ascii(x), intrinsics.raw(flags), intrinsics.clamp(width), intrinsics.clamp(precision))


def _percent_character(x, conversion, flags, width, precision):
    text = _percent_char(x)
    return intrinsics.str_percent(text, intrinsics.raw(flags), intrinsics.clamp(width), intrinsics.clamp(precision))


def _percent_decimal(x, conversion, flags, width, precision):
    number = _percent_int(x, conversion)
    code = intrinsics.str_ord(conversion)
    return intrinsics.int_percent(
        number, code, intrinsics.raw(flags), intrinsics.clamp(width), intrinsics.clamp(precision)
    )


def _percent_digits(x, conversion, flags, width, precision):
    number = _percent_index(x, conversion)
    code = intrinsics.str_ord(conversion)
    return intrinsics.int_percent(
        number, code, intrinsics.raw(flags), intrinsics.clamp(width), intrinsics.clamp(precision)
    )


def _percent_real(x, conversion, flags, width, precision):
    number = _percent_float(x)
    code = intrinsics.str_ord(conversion)
    return intrinsics.float_percent(
        number, code, intrinsics.raw(flags), intrinsics.clamp(width), intrinsics.clamp(precision)
    )


def _percent_char(x):
    if isinstance(x, int):
        if x < 0 or x > 0x10FFFF:
            raise OverflowError("%c arg not in range(0x110000)")
        return chr(x)
    if isinstance(x, str) and len(x) == 1:
        return x
    if hasattr(x, "__index__") and not isinstance(x, type):
        return _percent_char(_checked_index(x.__index__()))
    raise TypeError("%c requires int or char")


def _percent_int(x, conversion):
    if isinstance(x, int):
        return int.__pos__(x)
    try:
        if hasattr(x, "__int__") and not isinstance(x, type):
            return _checked_int(x.__int__(), "__int__")
        if hasattr(x, "__index__") and not isinstance(x, type):
            return _checked_index(x.__index__())
    except TypeError:
        pass
    raise TypeError("%" + conversion + " format: a real number is required, not " + intrinsics.type_name(x))


def _percent_index(x, conversion):
    if isinstance(x, int):
        return int.__pos__(x)
    try:
        if hasattr(x, "__index__") and not isinstance(x, type):
            return _checked_index(x.__index__())
    except TypeError:
        pass
    raise TypeError("%" + conversion + " format: an integer is required, not " + intrinsics.type_name(x))


def _percent_float(x):
    if isinstance(x, float):
        return float.__float__(x)
    if hasattr(x, "__float__") or hasattr(x, "__index__"):
        return float(x)
    raise TypeError("must be real number, not " + intrinsics.type_name(x))


# `args` is None for format_map.
def _brace_format(text, args, kwargs):
    return _brace_join(_brace_parse(text, 0, 2), args, kwargs)


def _brace_join(fields, args, kwargs):
    parts = []
    for literal, number, name, path, conversion, spec, nested in fields:
        parts.append(literal)
        if number == -2:
            continue
        if nested >= -1:
            spec = _brace_join(_brace_parse(spec, nested, 1), args, kwargs)
        if number >= 0:
            if args is None:
                raise ValueError("Format string contains positional fields")
            if number >= len(args):
                raise IndexError("Replacement index " + str(number) + " out of range for positional args tuple")
            parts.append(_brace_value(args[number], path, conversion, spec))
        else:
            parts.append(_brace_value(kwargs[name], path, conversion, spec))
    return "".join(parts)


# One list of numbers for all calls: the parser is compiled once.
def _brace_parse(text, first, depth):
    return _brace_fields(text, [first], depth)


# The fields of a format string: the text before, number (-1: by name, -2: no field), name, path, conversion, spec, and
# the number of the spec's first field (-2: it has none). `numbering[0]` counts automatic fields; -1 once a field has
# given its number. `depth`: how deep specs may nest.
def _brace_fields(text, numbering, depth):
    if depth == 0:
        raise ValueError("Max string recursion exceeded")
    fields = []
    at = 0
    length = len(text)
    start = 0
    while at < length:
        c = text[at]
        if c != "{" and c != "}":
            at += 1
            continue
        literal = text[start:at]
        if at + 1 < length and text[at + 1] == c:
            fields.append((literal + c, -2, "", "", "", "", -2))
            at += 2
            start = at
            continue
        if c == "}":
            raise ValueError("Single '}' encountered in format string")
        if at + 1 == length:
            raise ValueError("Single '{' encountered in format string")
        at += 1
        end = _field_end(text, at)
        fields.append(_brace_field(literal, text[at:end], numbering, depth))
        at = end + 1
        start = at
    fields.append((text[start:], -2, "", "", "", "", -2))
    return fields


# Where a field ends. Braces nest; brackets of its name hide them.
def _field_end(text, at):
    depth = 1
    named = True
    while at < len(text):
        c = text[at]
        if c == "{":
            depth += 1
        elif c == "}":
            depth -= 1
            if depth == 0:
                return at
        elif c == "[" and named:
            while at < len(text) and text[at] != "]":
                at += 1
        elif named and (c == ":" or c == "!"):
            named = False
            if c == "!" and at + 1 == len(text):
                raise ValueError("end of string while looking for conversion specifier")
        at += 1
    raise ValueError("expected '}' before end of string" if named else "unmatched '{' in format spec")


def _brace_field(literal, field, numbering, depth):
    at = 0
    bracket = False
    while at < len(field) and (bracket or (field[at] != ":" and field[at] != "!")):
        if field[at] == "[":
            bracket = True
        elif field[at] == "]":
            bracket = False
        at += 1
    full = field[:at]
    conversion = ""
    spec = ""
    if at < len(field) and field[at] == "!":
        if at + 1 >= len(field):
            raise ValueError("unmatched '{' in format spec")
        conversion = field[at + 1]
        at += 2
        if at < len(field) and field[at] != ":":
            raise ValueError("expected ':' after conversion specifier")
    if at < len(field):
        spec = field[at + 1 :]
    at = 0
    while at < len(full) and full[at] != "." and full[at] != "[":
        at += 1
    name = full[:at]
    number = -1
    if name == "":
        number = numbering[0]
        if number < 0:
            raise ValueError("cannot switch from manual field specification to automatic field numbering")
        numbering[0] = number + 1
    elif name.isdecimal():
        if len(name) > 18:
            raise ValueError("Too many decimal digits in format string")
        number = int(name)
        if numbering[0] > 0:
            raise ValueError("cannot switch from automatic field numbering to manual field specification")
        numbering[0] = -1
    nested = -2
    if "{" in spec or "}" in spec:
        nested = numbering[0]
        _brace_fields(spec, numbering, depth - 1)
    return (literal, number, name, full[at:], conversion, spec, nested)


def _brace_value(x, path, conversion, spec):
    if path != "":
        return _brace_path(x, path, conversion, spec)
    if conversion == "":
        return format(x, spec)
    if conversion == "r":
        return repr(x).__format__(spec)
    if conversion == "s":
        return str(x).__format__(spec)
    if conversion == "a":
        return ascii(x).__format__(spec)
    raise ValueError("Unknown conversion specifier " + conversion)


# `{0.name}`, `{0[key]}`, and any number of these.
def _brace_path(x, path, conversion, spec):
    if path[0] == ".":
        end = 1
        while end < len(path) and path[end] != "." and path[end] != "[":
            end += 1
        if end == 1:
            raise ValueError("Empty attribute in format string")
        name = path[1:end]
        if name == "__class__":
            # Names like this one are found only where they are spelt out.
            return _brace_value(x.__class__, path[end:], conversion, spec)
        return _brace_value(getattr(x, intrinsics.field_name(name)), path[end:], conversion, spec)
    if path[0] != "[":
        raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    end = path.find("]")
    if end < 0:
        raise ValueError("Missing ']' in format string")
    key = intrinsics.field_key(path[1:end])
    if key == "":
        raise ValueError("Empty attribute in format string")
    if not key.isdecimal() or not key.isascii():
        return _brace_value(x[key], path[end + 1 :], conversion, spec)
    if len(key) > 18:
        raise ValueError("Too many decimal digits in format string")
    return _brace_value(x[int(key)], path[end + 1 :], conversion, spec)
