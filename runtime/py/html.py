# html.

_NAMES = {
    "amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0", "copy": "\xa9", "reg": "\xae",
    "hellip": "\u2026", "mdash": "\u2014", "ndash": "\u2013", "lsquo": "\u2018", "rsquo": "\u2019", "ldquo": "\u201c",
    "rdquo": "\u201d", "bull": "\u2022", "middot": "\xb7", "laquo": "\xab", "raquo": "\xbb", "euro": "\u20ac",
    "pound": "\xa3", "yen": "\xa5", "cent": "\xa2", "sect": "\xa7", "para": "\xb6", "deg": "\xb0", "plusmn": "\xb1",
    "times": "\xd7", "divide": "\xf7", "frac12": "\xbd", "frac14": "\xbc", "frac34": "\xbe", "sup1": "\xb9",
    "sup2": "\xb2", "sup3": "\xb3", "micro": "\xb5", "trade": "\u2122", "larr": "\u2190", "uarr": "\u2191",
    "rarr": "\u2192", "darr": "\u2193", "harr": "\u2194", "le": "\u2264", "ge": "\u2265", "ne": "\u2260",
    "infin": "\u221e", "sum": "\u2211", "prod": "\u220f", "radic": "\u221a", "alpha": "\u03b1", "beta": "\u03b2",
    "gamma": "\u03b3", "delta": "\u03b4", "epsilon": "\u03b5", "lambda": "\u03bb", "mu": "\u03bc", "pi": "\u03c0",
    "sigma": "\u03c3", "omega": "\u03c9", "Omega": "\u03a9", "Delta": "\u0394", "szlig": "\xdf", "aring": "\xe5",
    "aelig": "\xe6", "ccedil": "\xe7", "ntilde": "\xf1", "oslash": "\xf8", "auml": "\xe4", "euml": "\xeb",
    "iuml": "\xef", "ouml": "\xf6", "uuml": "\xfc", "Auml": "\xc4", "Ouml": "\xd6", "Uuml": "\xdc", "agrave": "\xe0",
    "egrave": "\xe8", "aacute": "\xe1", "eacute": "\xe9", "iacute": "\xed", "oacute": "\xf3", "uacute": "\xfa",
    "acirc": "\xe2", "ecirc": "\xea", "ocirc": "\xf4", "Eacute": "\xc9", "iexcl": "\xa1", "iquest": "\xbf",
    "hearts": "\u2665", "spades": "\u2660", "clubs": "\u2663", "diams": "\u2666", "check": "\u2713", "star": "\u2606",
}
# Names that stand without a semicolon.
_OPEN = (
    "amp lt gt quot nbsp copy reg middot laquo raquo pound yen cent sect para deg plusmn times divide frac12 frac14 frac34"
    " sup1 sup2 sup3 micro szlig aring aelig ccedil ntilde oslash auml euml iuml ouml uuml Auml Ouml Uuml agrave egrave"
    " aacute eacute iacute oacute uacute acirc ecirc ocirc Eacute iexcl iquest"
).split()


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


def unescape(s):
    if "&" not in s:
        return s
    parts = []
    at = 0
    while True:
        found = s.find("&", at)
        if found < 0:
            parts.append(s[at:])
            return "".join(parts)
        parts.append(s[at:found])
        text, at = _reference(s, found)
        parts.append(text)


# The text of the character reference at `at`, and where it ends.
def _reference(s, at):
    if s[at + 1 : at + 2] == "#":
        start = at + 2
        hexadecimal = s[start : start + 1] in ("x", "X")
        if hexadecimal:
            start += 1
        end = start
        while end < len(s) and s[end] in ("0123456789abcdefABCDEF" if hexadecimal else "0123456789"):
            end += 1
        if end == start:
            return s[at:start], start
        code = int(s[start:end], 16 if hexadecimal else 10)
        if s[end : end + 1] == ";":
            end += 1
        return _character(code), end
    end = at + 1
    while end < len(s) and end < at + 33 and s[end].isalnum() and s[end].isascii():
        end += 1
    name = s[at + 1 : end]
    if s[end : end + 1] == ";" and name in _NAMES:
        return _NAMES[name], end + 1
    while len(name) > 1:
        if name in _OPEN:
            return _NAMES[name], at + 1 + len(name)
        name = name[:-1]
    return "&", at + 1


def _character(code):
    if 0x80 <= code <= 0x9F:
        text = bytes([code]).decode("cp1252", "replace")
        return chr(code) if text == "\ufffd" else text
    if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    if code == 13:
        return "\r"
    if code < 32 and code not in (9, 10, 12) or code == 127 or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return ""
    return chr(code)
