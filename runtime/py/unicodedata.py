# unicodedata: what Unicode says of characters, from the runtime's tables.

unidata_version = intrinsics.unicode_word(intrinsics.raw(0), intrinsics.raw(3))


def _code(function, position, chr):
    if not isinstance(chr, str) or len(chr) != 1:
        kind = "None" if chr is None else intrinsics.type_name(chr)
        raise TypeError(function + "() argument" + position + " must be a unicode character, not " + kind)
    return intrinsics.raw(ord(chr))


def category(chr, /):
    return intrinsics.unicode_word(_code("category", "", chr), intrinsics.raw(0))


def bidirectional(chr, /):
    return intrinsics.unicode_word(_code("bidirectional", "", chr), intrinsics.raw(1))


def east_asian_width(chr, /):
    return intrinsics.unicode_word(_code("east_asian_width", "", chr), intrinsics.raw(2))


def combining(chr, /):
    return intrinsics.int(intrinsics.unicode_number(_code("combining", "", chr), intrinsics.raw(0)))


def mirrored(chr, /):
    return intrinsics.int(intrinsics.unicode_number(_code("mirrored", "", chr), intrinsics.raw(1)))


def decomposition(chr, /):
    return intrinsics.unicode_decomposition(_code("decomposition", "", chr))


def decimal(chr, default=intrinsics.missing, /):
    value = intrinsics.int(intrinsics.unicode_number(_code("decimal", " 1", chr), intrinsics.raw(2)))
    if value >= 0:
        return value
    if default is intrinsics.missing:
        raise ValueError("not a decimal")
    return default


def digit(chr, default=intrinsics.missing, /):
    value = intrinsics.int(intrinsics.unicode_number(_code("digit", " 1", chr), intrinsics.raw(3)))
    if value >= 0:
        return value
    if default is intrinsics.missing:
        raise ValueError("not a digit")
    return default


def numeric(chr, default=intrinsics.missing, /):
    value = intrinsics.unicode_numeric(_code("numeric", " 1", chr))
    if value == value:
        return value
    if default is intrinsics.missing:
        raise ValueError("not a numeric character")
    return default


def name(chr, default=intrinsics.missing, /):
    found = intrinsics.unicode_name(_code("name", " 1", chr))
    if found:
        return found
    if default is intrinsics.missing:
        raise ValueError("no such name")
    return default


def lookup(name, /):
    if not isinstance(name, str):
        raise TypeError("a bytes-like object is required, not '" + intrinsics.type_name(name) + "'")
    code = intrinsics.int(intrinsics.unicode_lookup(name))
    if code < 0:
        raise KeyError("undefined character name '" + name + "'")
    return chr(code)


def normalize(form, unistr, /):
    return intrinsics.unicode_normalize(_text("normalize", form, unistr), intrinsics.raw(_form(form)))


def is_normalized(form, unistr, /):
    return intrinsics.unicode_normalize(_text("is_normalized", form, unistr), intrinsics.raw(_form(form))) == unistr


def _text(function, form, text):
    if not isinstance(form, str):
        raise TypeError(function + "() argument 1 must be str, not " + intrinsics.type_name(form))
    if not isinstance(text, str):
        raise TypeError(function + "() argument 2 must be str, not " + intrinsics.type_name(text))
    return text


def _form(form):
    if form == "NFD":
        return 0
    if form == "NFC":
        return 1
    if form == "NFKD":
        return 2
    if form == "NFKC":
        return 3
    raise ValueError("invalid normalization form")
