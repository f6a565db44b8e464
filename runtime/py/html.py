# html.

_NAMES = {
    "amp": "&", "lt": "<", "gt": ">", "quot": '"', "hellip": "\u2026", "mdash": "\u2014", "ndash": "\u2013",
    "lsquo": "\u2018", "rsquo": "\u2019", "sbquo": "\u201a", "ldquo": "\u201c", "rdquo": "\u201d", "bdquo": "\u201e",
    "bull": "\u2022", "euro": "\u20ac", "trade": "\u2122", "larr": "\u2190", "uarr": "\u2191", "rarr": "\u2192",
    "darr": "\u2193", "harr": "\u2194", "lArr": "\u21d0", "rArr": "\u21d2", "hArr": "\u21d4", "le": "\u2264",
    "ge": "\u2265", "ne": "\u2260", "equiv": "\u2261", "asymp": "\u2248", "infin": "\u221e", "sum": "\u2211",
    "prod": "\u220f", "radic": "\u221a", "int": "\u222b", "part": "\u2202", "nabla": "\u2207", "isin": "\u2208",
    "notin": "\u2209", "ni": "\u220b", "exist": "\u2203", "empty": "\u2205", "forall": "\u2200", "and": "\u2227",
    "or": "\u2228", "cap": "\u2229", "cup": "\u222a", "sub": "\u2282", "sup": "\u2283", "sube": "\u2286",
    "supe": "\u2287", "oplus": "\u2295", "otimes": "\u2297", "perp": "\u22a5", "sdot": "\u22c5", "hearts": "\u2665",
    "spades": "\u2660", "clubs": "\u2663", "diams": "\u2666", "check": "\u2713", "cross": "\u2717", "star": "\u2606",
    "dagger": "\u2020", "Dagger": "\u2021", "permil": "\u2030", "prime": "\u2032", "Prime": "\u2033",
    "lsaquo": "\u2039", "rsaquo": "\u203a", "ensp": "\u2002", "emsp": "\u2003", "thinsp": "\u2009", "zwnj": "\u200c",
    "zwj": "\u200d", "oline": "\u203e", "frasl": "\u2044", "alefsym": "\u2135", "loz": "\u25ca", "fnof": "\u0192",
    "OElig": "\u0152", "oelig": "\u0153", "Scaron": "\u0160", "scaron": "\u0161", "Yuml": "\u0178", "circ": "\u02c6",
    "tilde": "\u02dc", "apos": "'", "lceil": "\u2308", "rceil": "\u2309", "lfloor": "\u230a", "rfloor": "\u230b",
    "lang": "\u27e8", "rang": "\u27e9", "there4": "\u2234", "sim": "\u223c", "cong": "\u2245", "minus": "\u2212",
    "lowast": "\u2217", "prop": "\u221d", "ang": "\u2220", "ccaron": "\u010d", "Ccaron": "\u010c", "zcaron": "\u017e",
    "Zcaron": "\u017d", "hyphen": "\u2010", "quest": "?", "excl": "!", "num": "#", "dollar": "$", "percnt": "%",
    "lpar": "(", "rpar": ")", "ast": "*", "plus": "+", "comma": ",", "period": ".", "sol": "/", "colon": ":",
    "semi": ";", "equals": "=", "commat": "@", "lsqb": "[", "bsol": "\\", "rsqb": "]", "lowbar": "_", "grave": "`",
    "lcub": "{", "vert": "|", "rcub": "}", "Alpha": "\u0391", "Beta": "\u0392", "Gamma": "\u0393", "Delta": "\u0394",
    "Epsilon": "\u0395", "Zeta": "\u0396", "Eta": "\u0397", "Theta": "\u0398", "Iota": "\u0399", "Kappa": "\u039a",
    "Lambda": "\u039b", "Mu": "\u039c", "Nu": "\u039d", "Xi": "\u039e", "Omicron": "\u039f", "Pi": "\u03a0",
    "Rho": "\u03a1", "Sigma": "\u03a3", "Tau": "\u03a4", "Upsilon": "\u03a5", "Phi": "\u03a6", "Chi": "\u03a7",
    "Psi": "\u03a8", "Omega": "\u03a9", "alpha": "\u03b1", "beta": "\u03b2", "gamma": "\u03b3", "delta": "\u03b4",
    "epsilon": "\u03b5", "zeta": "\u03b6", "eta": "\u03b7", "theta": "\u03b8", "iota": "\u03b9", "kappa": "\u03ba",
    "lambda": "\u03bb", "mu": "\u03bc", "nu": "\u03bd", "xi": "\u03be", "omicron": "\u03bf", "pi": "\u03c0",
    "rho": "\u03c1", "sigma": "\u03c3", "tau": "\u03c4", "upsilon": "\u03c5", "phi": "\u03c6", "chi": "\u03c7",
    "psi": "\u03c8", "omega": "\u03c9",
}
# Those of U+00A0 to U+00FF, in order.
_LATIN = (
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute"
    " micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring"
    " AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml"
    " times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil"
    " egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash"
    " ugrave uacute ucirc uuml yacute thorn yuml"
).split()
for _at in range(96):
    _NAMES[_LATIN[_at]] = chr(160 + _at)
# Names that stand without a semicolon.
_OPEN = frozenset(_LATIN + ["amp", "lt", "gt", "quot", "AMP", "LT", "GT", "QUOT", "COPY", "REG"])
for _name in ("AMP", "LT", "GT", "QUOT", "COPY", "REG"):
    _NAMES[_name] = _NAMES[_name.lower()]


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
