"""Writes src/tests/golden.txt: calls and results of CPython 3.13, run under it with PYTHONHASHSEED=0.

A line is `operation argument... = result`. Values: i123, f<bits in hex>, s<UTF-8 in hex>, b<hex>, t/F for bools, and
[value,value] for lists and tuples; a result may be !Type:<message in hex>. With --all, every case is written (some
26 MB), not a sample of each operation.
"""

import math
import random
import struct
import sys

rng = random.Random(20240607)
lines = []


def show(x):
    match x:
        case bool():
            return "T" if x else "F"
        case int():
            return f"i{x:x}" if x >= 0 else f"i-{-x:x}"
        case float():
            return "f" + struct.pack(">d", x).hex()
        case str():
            return "s" + x.encode("utf-8", "surrogatepass").hex()
        case bytes():
            return "b" + x.hex()
        case list() | tuple():
            return "[" + ",".join(map(show, x)) + "]"
    raise TypeError(x)


def case(op, f, *args):
    try:
        result = show(f(*args))
    except Exception as e:
        message = e.args[0] if isinstance(e, (KeyError, ValueError, TypeError, IndexError, ArithmeticError)) and e.args else str(e)
        if isinstance(e, UnicodeError):
            message = f"{e.encoding} {e.start} {e.end} {e.reason}"
        result = f"!{type(e).__name__}:{str(message).encode().hex()}"
    lines.append(" ".join([op, *map(show, args), "=", result]))


def ints():
    edge = [0, 1, -1, 2, -2, 10, -10]
    for bits in (31, 32, 47, 48, 61, 62, 63, 64, 65, 127, 128, 192):
        for d in (-1, 0, 1):
            edge += [(1 << bits) + d, -(1 << bits) + d]
    rand = []
    for bits in (5, 40, 62, 64, 70, 100, 130, 200, 400, 1000, 2500, 5000, 9000):
        for _ in range(4):
            rand.append(rng.getrandbits(bits) * rng.choice((1, -1)))
    # Runs of ones and zeros find the corners of division.
    for _ in range(20):
        x = 0
        for _ in range(rng.randint(1, 8)):
            run = rng.randint(1, 120)
            x = x << run | (rng.getrandbits(1) * ((1 << run) - 1))
        rand.append(x)
    return edge, rand


def int_cases():
    edge, rand = ints()
    pairs = [(a, b) for a in edge for b in rng.sample(edge, 14)] + [(a, b) for a in rand for b in rng.sample(rand, 12)]
    for a, b in pairs:
        case("add", lambda a, b: a + b, a, b)
        case("sub", lambda a, b: a - b, a, b)
        case("mul", lambda a, b: a * b, a, b)
        case("and", lambda a, b: a & b, a, b)
        case("or", lambda a, b: a | b, a, b)
        case("xor", lambda a, b: a ^ b, a, b)
        case("compare", lambda a, b: (a > b) - (a < b), a, b)
        if b:
            case("floordiv", lambda a, b: a // b, a, b)
            case("mod", lambda a, b: a % b, a, b)
        case("truediv", lambda a, b: a / b, a, b)
        case("gcd", math.gcd, a, b)
        case("pow_mod", pow, a % 10**40, abs(b) % 10**9, (a ^ b) | 1 if a != b else 0)
        case("pow_mod", pow, a % 10**20, -(abs(b) % 100), b % 10**18 + 2)
    for a in edge + rand:
        for n in (0, 1, 5, 62, 63, 64, 65, 128, 200):
            case("shl", lambda a, n: a << n, a, n)
            case("shr", lambda a, n: a >> n, a, n)
        case("shl", lambda a, n: a << n, a, -1)
        case("shr", lambda a, n: a >> n, a, -1)
        case("neg", lambda a: -a, a)
        case("invert", lambda a: ~a, a)
        case("abs", abs, a)
        case("hash", hash, a)
        case("bit_length", int.bit_length, a)
        case("bit_count", int.bit_count, a)
        case("to_f64", float, a)
        case("isqrt", math.isqrt, a)
        case("str", str, a)
        case("hex", hex, a)
        case("oct", oct, a)
        case("bin", bin, a)
        for n in (1, 3, 19, 25):
            case("round", lambda a, n: round(a, -n), a, n)
        for n in (1, 2, 3, 7, 20):
            if a.bit_length() * n < 20000:
                case("pow", lambda a, n: a**n, a, n)
        size = a.bit_length() // 8 + 1
        for n in (size, size - 1, size + 3):
            for little in (False, True):
                for signed in (False, True):
                    order = "little" if little else "big"
                    case("to_bytes", lambda a, n, l, s: a.to_bytes(n, order, signed=s), a, n, little, signed)
        data = abs(a).to_bytes(size, "big")
        for little in (False, True):
            for signed in (False, True):
                order = "little" if little else "big"
                case("from_bytes", lambda b, l, s: int.from_bytes(b, order, signed=s), data, little, signed)
        for x in (0.0, 1.5, -1.5, 1e300, -1e18, 2.0**62, 2.0**64, float("inf"), float("-inf"), float("nan")):
            case("compare_f64", lambda a, x: 2 if x != x else (a > x) - (a < x), a, x)
        try:
            x = float(a)
        except OverflowError:
            continue
        for x in (x, math.nextafter(x, 1e308), math.nextafter(x, -1e308)):
            case("compare_f64", lambda a, x: (a > x) - (a < x), a, x)
    case("str", str, 10**4299)
    case("str", str, 10**4300)
    case("str", str, -(10**5000))
    case("mul", lambda a, b: a * b, 3**4000, 7**3000)
    case("mul", lambda a, b: a * b, 3**40000, 7**30000)
    case("floordiv", lambda a, b: a // b, 3**40000, 7**10000)
    case("mod", lambda a, b: a % b, 3**40000, 7**10000)
    texts = ["", " ", "0", "-0", "+5", "12", " 12 ", "\t-7\n", "1_000", "_1", "1_", "1__0", "0x1f", "0b101", "0o17", "0x_1f", "0x", "z", "Zz",
             "12.5", "1e5", "\u0663\u0664", "\u00bd", "\u2003 5", "9" * 30, "1" * 4300, "1" * 4301, "-" + "8" * 700, "+-1", "- 1", "00", "007", "0_0",
             "it's", 'a"b', "abc\n", "0b12", "\ud800", "1\x00", "123456789012345678", "1234567890123456789", "12345678901234567890"]
    for text in texts:
        for base in (10, 0, 2, 16, 36, 8, 7):
            case("parse", lambda s, b: int(s, b), text, base)
    for base in (1, -1, 37):
        case("parse", lambda s, b: int(s, b), "1", base)
    for x in float_samples():
        case("from_f64", int, x)


def float_samples():
    out = [0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.5, 2.5, 2.675, 1e15, 1e16, 1e17, 123456789.123, 1e-4, 1e-5, 5e-324, 2.2250738585072014e-308,
           1.7976931348623157e308, float("inf"), float("-inf"), float("nan"), 1e22, 1e23, 9007199254740993.0, 0.000123456, 1234567.0,
           9.5, 99.5, 999.5, 0.05, 0.15, 0.25, 0.35, 9.995, 1e100, 123456.0, 1234567.891, 4.35, 2.5e-7, 1e-7, 100.0, 12.0]
    for _ in range(60):
        x = struct.unpack("<d", rng.randbytes(8))[0]
        if x == x:
            out.append(x)
    for _ in range(60):
        out.append(round(rng.uniform(-1000, 1000), rng.randint(0, 6)))
    return out


def float_cases():
    samples = float_samples()
    for x in samples:
        case("float_str", repr, x)
        if x == x:
            case("float_hash", hash, x)
        case("float_hex", float.hex, x)
        case("float_is_integer", float.is_integer, x)
        case("float_ratio", lambda x: list(x.as_integer_ratio()), x)
        case("float_round_int", round, x)
        for n in (-400, -3, -1, 0, 1, 2, 3, 5, 10, 17, 300, 330):
            case("float_round", round, x, n)
        case("float_from_hex", float.fromhex, x.hex())
        case("float_parse", float, repr(x))
        case("float_parse", float, f"{x:.25e}")
    for _ in range(900):
        a, b = rng.choice(samples), rng.choice(samples)
        if b:
            case("float_floordiv", lambda a, b: a // b, a, b)
            case("float_mod", lambda a, b: a % b, a, b)
        if isinstance(a, float) and not (a < 0 and b != int(b) if abs(b) < 1e300 else a < 0):
            case("float_pow", lambda a, b: a**b, a, b)
    for text in ["", " ", "1", " 1.5 ", "1_0.5", "1__0", "_1", "1_", "1._5", ".5", "5.", ".", "e5", "1e5", "1E+5", "1e-5", "1e", "+1", "-1", "--1", "inf", "-Inf", "INFINITY",
                 "+nan", "nan", "infin", "0x1p3", "1e400", "-1e400", "1e-400", "abc", "1.5abc", "\u0661.\u0665", "1 2", "1\x00", "1e5_0", "it's",
                 "0." + "1" * 400, "123456789" * 30, "2.4703282292062327208e-324", "2.4703282292062328e-324", "9007199254740993", "1.7976931348623159e308"]:
        case("float_parse", float, text)
    for text in ["0x1p3", "1p3", "0x1.8", "-0x.8p-2", "inf", "nan", "0x", "0x1p", "0xg", "", "0x1.fffffffffffff8p0", "0x1.fffffffffffff80000000001p0", "0x1p1024",
                 "0x1p-1074", "0x1p-1075", "0x1.8p-1074", "0x123456789abcdef123456789p-20", " 0x1p1 ", "1.5"]:
        case("float_from_hex", float.fromhex, text)


SPECS = ["d", "5", "<5", ">8", "^9", "=8", "08", "+", "-", " ", "+08", "x", "#x", "X", "#X", "b", "#b", "o", "#o", "c", "n", ",", "_", "_x", "_b", "#_x", ",d", "010,",
         "015,", "+015,", "*^20", "*=+20", "<08", "x<8", "e", "E", ".3e", "f", "F", ".0f", ".2f", ".10f", ".30f", "g", "G", ".3g", "#.3g", ".0g", "#g", "%", ".1%",
         ".3", ".10", ".0", "10.3", "+.2f", " .2f", "010.2f", "020,.2f", ",.2f", "_.3f", "z.1f", "z", "zf", "s", ".s", "5.", "q", "dd", "10.2d", ".2d", ",s", ",x", ",_",
         "_,", "#d", "+c", "#c", "\u00e9<6", "\u4e00^7", "99999999999", ".99999999999f", "=+6", "é", "<", ">", "^", "=", "0", "00", "05", "+s", " s", "zs", "#s", "=s", "=5", ".2", "6.2",
         ".2s", "*>6.1s", "#.0f", "#.0e", "#", "#20", "e5", "%d", "1,f", "020_.2f", "012_x", "#012_b", "12n", "n", ",n", "\x01", ".400f", ".20e", ".50g"]


def format_cases():
    for spec in SPECS:
        for a in (0, 5, -5, 123, 1234567, -1234567, 10**25, -(10**25), 65, 0x1F600, 1 << 70):
            case("int_format", format, a, spec)
        for x in (0.0, -0.0, 1.0, -1.5, 0.1, 123.456, -1234567.891, 1e16, 1e-5, 1e100, -1e-10, float("inf"), float("-inf"), float("nan"), 9.995, 0.5, 2.5, 999999.5, 5e-324,
                  1.7976931348623157e308, -0.04, 123456.0, 1234567.0):
            case("float_format", format, x, spec)
        for s in ("", "a", "hello", "h\u00e9llo", "\u4e2d\u6587", "\U0001f600x"):
            case("str_format", format, s, spec)
    for x in float_samples():
        for spec in (".0f", ".1f", ".2f", ".6f", ".17f", ".25f", ".0e", ".1e", ".5e", ".16e", ".17e", ".25e", ".1g", ".3g", ".6g", ".15g", ".17g", ".25g", ".3", ".17", ".2%"):
            case("float_format", format, x, spec)
    flags = {1: "-", 2: "+", 4: " ", 8: "#", 16: "0"}
    for bits in (0, 1, 2, 4, 8, 16, 3, 18, 24, 17, 26, 6):
        text = "".join(c for bit, c in flags.items() if bits & bit)
        for width in (0, 6, 14):
            for precision in (-1, 0, 3, 8):
                head = "%" + text + (str(width) if width else "") + (f".{precision}" if precision >= 0 else "")
                for conv in "doxX":
                    for a in (0, 5, -255, 10**20):
                        case("int_percent", lambda a, c, b, w, p: (head + conv) % a, a, ord(conv), bits, width, precision)
                for conv in "efgEFG":
                    for x in (0.0, -1.5, 1234567.891, 1e-7, float("inf"), float("nan")):
                        case("float_percent", lambda x, c, b, w, p: (head + conv) % x, x, ord(conv), bits, width, precision)
                for s in ("", "h\u00e9llo"):
                    case("str_percent", lambda s, b, w, p: (head + "s") % s, s, bits, width, precision)


STRINGS = ["", "a", "ab", "hello world", "Hello, World!", "  spaced out\t\n", "\u00e9t\u00e9", "\u00dfstra\u00dfe", "na\u00efve caf\u00e9", "\u4e2d\u6587\u5b57\u7b26", "\U0001f600\U0001f601", "a\U0001f600b",
           "a,b,,c", ",a,", "line1\nline2\r\nline3\rline4\x0bline5\x0cl6\x1cl7\x85l8\u2028l9", "\n", "it's", 'say "hi"', "both ' and \"", "tab\tnew\nnull\x00del\x7f",
           "\xa0\u3000x\u2003", "\u0391\u03a3", "\u0391\u03a3 \u03a3\u0391 \u03a3", "a\u03a3b", "\u01c5\u01c4\u01c6", "\ufb01x", "\u0149", "\u0130i\u0131I", "123", "\u0661\u0662", "\u00b2\u00bd", "\u2167", "x1_y", "_a", "1a",
           "caf\u00e9 na\u00efve " * 8, "abc" * 40, "\u4e2d\u6587" * 50 + "z", "\ud800", "a\udc80b", "they're bill's friends", "A B c", "aXbXc", "UPPER", "lower", "Title Case", "\u1fb3\u1fbc",
           "aaa", "aaaa", "mississippi", "\xad\u200b\u2028\ue000\ufeff", "\xff\u0100", "\t1\t22\t333\n4\t5", "-42", "+7", "\u1e9e", "x" * 100 + "needle" + "y" * 100, "\u0345\u03b1"]


def str_cases():
    big = 1 << 62
    for s in STRINGS:
        for name in ("upper", "lower", "casefold", "title", "capitalize", "swapcase", "isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "isspace",
                     "isprintable", "isidentifier", "isupper", "islower", "istitle", "isascii"):
            case("str." + name, getattr(str, name), s)
        case("str_repr", repr, s)
        case("str_ascii", ascii, s)
        case("str_hash", hash, s)
        case("str_len", len, s)
        case("str_ord", ord, s)
        case("str_split_space", lambda s, n: s.split(None, n), s, -1)
        for n in (0, 1, 2):
            case("str_split_space", lambda s, n: s.split(None, n), s, n)
            case("str_rsplit_space", lambda s, n: s.rsplit(None, n), s, n)
        case("str_rsplit_space", lambda s, n: s.rsplit(None, n), s, -1)
        for keep in (False, True):
            case("str_split_lines", lambda s, k: s.splitlines(k), s, keep)
        for i in range(-len(s) - 2, len(s) + 2):
            case("str_get", lambda s, i: s[i], s, i)
        for start in (None, 0, 1, 2, 5, -1, -3, 33, 70):
            for stop in (None, 0, 1, 4, -1, 40):
                for step in (1, 2, -1, -2):
                    a, b, c = slice(start, stop, step).indices(len(s))
                    case("str_slice", lambda s, a, c, n: s[start:stop:step], s, a, c, len(range(a, b, c)))
        for w in (0, 3, 8, 21):
            for f in ("*", "\u00e9", "", "ab"):
                case("str_pad", lambda s, w, f, k: s.ljust(w, f), s, w, f, 0)
                case("str_pad", lambda s, w, f, k: s.rjust(w, f), s, w, f, 1)
                case("str_pad", lambda s, w, f, k: s.center(w, f), s, w, f, 2)
            case("str_zfill", str.zfill, s, w)
            case("str_expand_tabs", str.expandtabs, s, w)
        for sides, name in ((1, "lstrip"), (2, "rstrip"), (3, "strip")):
            case("str_strip_space", lambda s, k: getattr(s, name)(), s, sides)
            for chars in ("a", " \n\t", "\u00e9l", "xyz", ""):
                case("str_strip", lambda s, c, k: getattr(s, name)(c), s, chars, sides)
        for encoding in ("utf-8", "ascii", "latin-1", "klingon"):
            for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass", "odd"):
                if encoding == "klingon" and errors != "strict":
                    continue
                if encoding != "utf-8" and errors == "surrogatepass":
                    continue
                case("str_encode", str.encode, s, encoding, errors)
        for n in (-1, 0, 1, 2, 5):
            case("str_repeat", lambda s, n: s * n, s, n)
        for t in rng.sample(STRINGS, 12) + ["a", "\u00e9", "", " ", ",", "needle", "aa", "ss"]:
            case("str_concat", lambda s, t: s + t, s, t)
            case("str_compare", lambda s, t: (s > t) - (s < t), s, t)
            case("str_eq", lambda s, t: s == t, s, t)
            case("str_contains", lambda s, t: t in s, s, t)
            for start, end in ((0, big), (1, big), (0, -1), (-3, big), (2, 5), (5, 2), (100, big), (len(s), big), (len(s) + 1, big), (-big, 3)):
                for name in ("find", "rfind", "count", "startswith", "endswith"):
                    case("str." + name, getattr(str, name), s, t, start, end)
            for n in (-1, 0, 1, 3):
                case("str_split", str.split, s, t, n)
                case("str_rsplit", str.rsplit, s, t, n)
                case("str_replace", str.replace, s, t, "<\u00e9>", n)
                case("str_replace", str.replace, s, t, "", n)
            case("str_remove_prefix", str.removeprefix, s, t)
            case("str_remove_suffix", str.removesuffix, s, t)
            case("str_join", lambda s, l: s.join(l), s, [t, s, t])
    case("str_join", lambda s, l: s.join(l), ", ", [])
    case("str_join", lambda s, l: s.join(l), ", ", ["x", 5])
    case("str_join", lambda s, l: s.join(l), ", ", ["x", "y", 5.5])
    for code in (0, 65, 127, 128, 255, 256, 0x7FF, 0x800, 0xD800, 0xFFFF, 0x10000, 0x10FFFF, 0x110000, -1):
        case("str_chr", chr, code)
    for code in [*range(0x250), *range(0x370, 0x600), *range(0x1E00, 0x2200), *rng.sample(range(0x110000), 1500)]:
        c = chr(code)
        case("char", lambda c: [c.isalpha(), c.isdecimal(), c.isdigit(), c.isnumeric(), c.isspace(), c.isprintable(), c.isupper(), c.islower(), c.istitle(),
                                c.isidentifier(), ("a" + c).isidentifier()], c)
        case("char_case", lambda c: [c.upper(), c.lower(), c.title(), c.casefold()], c)


BYTES = [b"", b"a", b"abc", b"hello world", b" \t x \n", b"a,b,,c", b"it's", b'"', b"\x00\xff\x80", "h\u00e9llo".encode(), b"\xe4\xb8", b"\xed\xa0\x80", b"a\xc3", b"\xf0\x9f\x98\x80z", b"\xff\xfe", b"\xc0\x80", b"\xf4\x90\x80\x80",
         b"l1\nl2\r\nl3\rl4", b"Title Case", b"12", bytes(range(256)), b"\xe2\x82", b"\xe2(\xa1", b"\xf0\x28\x8c\xbc"]


def bytes_cases():
    big = 1 << 62
    for b in BYTES:
        case("bytes_repr", repr, b)
        case("bytes_hash", hash, b)
        for sep, n in (("", 1), (":", 1), (":", 2), (":", -2), ("-", 3)):
            case("bytes_hex", lambda b, s, n: b.hex(s, n) if s else b.hex(), b, sep, n)
        for i in (0, 1, -1, 5, -5, 300):
            case("bytes_get", lambda b, i: b[i], b, i)
        for encoding in ("utf-8", "ascii", "latin-1", "klingon"):
            for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass", "odd"):
                if encoding == "klingon" and (errors != "strict" or not b) or encoding != "utf-8" and errors == "surrogatepass":
                    continue
                case("bytes_decode", bytes.decode, b, encoding, errors)
        for which, name in enumerate(("upper", "lower", "swapcase", "title", "capitalize")):
            case("bytes_case", lambda b, w: getattr(b, name)(), b, which)
        for which, name in enumerate(("isalpha", "isdigit", "isalnum", "isspace", "isupper", "islower", "isascii")):
            case("bytes_is", lambda b, w: getattr(b, name)(), b, which)
        for keep in (False, True):
            case("bytes_split_lines", lambda b, k: b.splitlines(k), b, keep)
        for n in (-1, 0, 1):
            case("bytes_split_space", lambda b, n: b.split(None, n), b, n)
        for sides, name in ((1, "lstrip"), (2, "rstrip"), (3, "strip")):
            case("bytes_strip", lambda b, c, k: getattr(b, name)(c), b, b" \t\na", sides)
        for t in (b"", b"a", b",", b"l", b"lo", b"\x80"):
            for n in (-1, 1):
                case("bytes_split", bytes.split, b, t, n)
                case("bytes_replace", bytes.replace, b, t, b"<>", n)
            case("bytes_partition", lambda b, t, l: b.rpartition(t) if l else b.partition(t), b, t, False)
            case("bytes_partition", lambda b, t, l: b.rpartition(t) if l else b.partition(t), b, t, True)
            case("bytes_concat", lambda b, t: b + t, b, t)
            for start, end in ((0, big), (1, -1), (300, big)):
                for name in ("find", "rfind", "count", "startswith", "endswith"):
                    case("bytes." + name, getattr(bytes, name), b, t, start, end)
    for s in ("", "00ff", "0 1", "00 ff", "0", "zz", "0g", "00\u00e9"):
        case("bytes_from_hex", bytes.fromhex, s)
    case("bytes_join", lambda b, l: b.join(l), b"-", [b"a", b"b"])
    case("bytes_join", lambda b, l: b.join(l), b"-", [b"a", "b"])


if sys.version_info[:2] != (3, 13) or sys.flags.hash_randomization:
    raise SystemExit("run this with the reference CPython and PYTHONHASHSEED=0")
for group in (int_cases, float_cases, format_cases, str_cases, bytes_cases):
    group()
unique = list(dict.fromkeys(lines))
if "--all" not in sys.argv:
    # A sample of each operation, and no long lines but a few.
    groups = {}
    for line in unique:
        groups.setdefault(line.split(" ", 1)[0], []).append(line)
    keep = set()
    for op, group in groups.items():
        keep.update(rng.sample([line for line in group if len(line) < 600], min(45, sum(len(line) < 600 for line in group))))
        keep.update(sorted(group, key=len)[-1:] if len(max(group, key=len)) < 6000 else [])
    unique = [line for line in unique if line in keep]
with open("src/tests/golden.txt", "w", encoding="ascii", newline="\n") as file:
    file.write("\n".join(unique) + "\n")
print(len(unique))
