"""Writes src/tests/{sets,math,tracebacks}.txt: what CPython 3.13 does, run under it with PYTHONHASHSEED=0."""

import math
import os
import random
import struct
import sys
import tempfile
import traceback

here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "src", "tests")
rng = random.Random(7)


def write(name, lines):
    with open(os.path.join(here, name), "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def show(x):
    match x:
        case bool() | None:
            return f"c{x}"
        case int():
            return f"i{x}"
        case float():
            return f"f{struct.unpack('>Q', struct.pack('>d', x))[0]:016x}"
        case str():
            return f"s{x}"
        case tuple():
            return "t" + "+".join(map(show, x))
    raise TypeError(x)


def element(kind):
    match kind:
        case "ints":
            return rng.choice([rng.randint(-20, 60), rng.randint(0, 2000) * 64, rng.getrandbits(70), -rng.getrandbits(62)])
        case "strs":
            return rng.choice(["a", "bb", "key"]) + str(rng.randint(0, 150))
        case "mixed":
            return rng.choice([rng.randint(0, 50), rng.randint(0, 50) / 2, "x" + str(rng.randint(0, 50)), None, True,
                               (rng.randint(0, 9), "y" + str(rng.randint(0, 9)))])


def sets():
    """`kind` starts a sequence on three sets; each other line is an operation, `=` the order of set 0 after it."""
    lines = []
    for kind in ["ints", "strs", "mixed"] * 3:
        lines.append(f"kind {kind}")
        s = [set(), set(), set()]
        for _ in range(400):
            n, m = rng.randrange(3), rng.randrange(3)
            match rng.choice(["add"] * 12 + ["discard"] * 5 + ["pop"] * 3 + ["grow"]
                             + ["|=", "&=", "-=", "^=", "|", "&", "-", "^", "copy", "clear"]):
                case "add":
                    x = element(kind)
                    s[n].add(x)
                    lines.append(f"add {n} {show(x)}")
                case "discard":
                    x = element(kind)
                    if s[n] and rng.random() < 0.7:
                        x = rng.choice(list(s[n]))
                    s[n].discard(x)
                    lines.append(f"discard {n} {show(x)}")
                case "pop":
                    if s[n]:
                        lines.append(f"pop {n} {show(s[n].pop())}")
                case "grow":
                    for _ in range(rng.randint(5, 60)):
                        x = element(kind)
                        s[n].add(x)
                        lines.append(f"add {n} {show(x)}")
                case "|=":
                    s[n] |= s[m]
                    lines.append(f"|= {n} {m}")
                case "&=":
                    if rng.random() < 0.3:
                        s[n] &= s[m]
                        lines.append(f"&= {n} {m}")
                case "-=":
                    s[n] -= s[m]
                    lines.append(f"-= {n} {m}")
                case "^=":
                    s[n] ^= s[m]
                    lines.append(f"^= {n} {m}")
                case "clear":
                    if rng.random() < 0.2:
                        s[n].clear()
                        lines.append(f"clear {n}")
                case "copy":
                    s[n] = s[m].copy()
                    lines.append(f"copy {n} {m}")
                case op:
                    k = rng.randrange(3)
                    s[n] = {"|": set.union, "&": set.intersection, "-": set.difference,
                            "^": set.symmetric_difference}[op](s[m], s[k])
                    lines.append(f"{op} {n} {m} {k}")
            if rng.random() < 0.08:
                lines.append(f"= {n} " + " ".join(map(show, s[n])))
        for i in range(3):
            lines.append(f"hash {i} {hash(frozenset(s[i]))}")
    return lines


def mathematics():
    lines = []
    values = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 3.0, 10.0, 1e-300, 1e300, 5e-324, math.inf, -math.inf, math.nan, 170.5, 171.7, -1.5,
              -170.5, 710.0, 1e-21, 22.0, 23.0, 24.0, 200.5, -200.5, 2.5, 1e17]
    values += [rng.uniform(-30, 30) for _ in range(20)] + [rng.uniform(0, 1e6) for _ in range(5)]

    def result(f, *args):
        try:
            x = f(*args)
            return "nan" if x != x else f"{struct.unpack('>Q', struct.pack('>d', x))[0]:016x}"
        except (ValueError, OverflowError) as e:
            return f"!{type(e).__name__}:{e}"

    bits = lambda x: f"{struct.unpack('>Q', struct.pack('>d', x))[0]:016x}"
    for name in ("sqrt sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh exp exp2 expm1 log log2 log10 log1p gamma "
                 "lgamma erf erfc").split():
        for x in values:
            lines.append(f"{name} {bits(x)} = {result(getattr(math, name), x)}")
    for name in "pow atan2 hypot fmod remainder copysign".split():
        for _ in range(150):
            x, y = rng.choice(values), rng.choice(values)
            lines.append(f"{name} {bits(x)} {bits(y)} = {result(getattr(math, name), x, y)}")
    for _ in range(60):
        xs = [rng.choice([1, 1e8, 1e-8, 1e16, 1e-300, 1e300]) * rng.uniform(-1, 1) for _ in range(rng.randint(0, 9))]
        args = " ".join(map(bits, xs))
        lines.append(f"fsum {args} = {result(math.fsum, xs)}".replace("  ", " "))
        lines.append(f"norm {args} = {result(math.hypot, *xs)}".replace("  ", " "))
    for x in values:
        m, e = math.frexp(x)
        if x == x and abs(x) != math.inf:
            lines.append(f"frexp {bits(x)} = {bits(m)} {e}")
    return lines


PROGRAMS = [
    "def f():\n    return 1 / 0\nf()",
    "def f(x):\n    return x\ny = f(\n    1 /\n    0,\n)",
    "a = {}\nb = [a['x'], 2]",
    "a = {}\na['k']['l'][\n   'm'\n]",
    "def g():\n    raise ValueError('x')\ndef f():\n    return g()\nz = f()",
    "def g(*a):\n    raise ValueError('x')\nz = [1, g(1, 2)]\n",
    "def g(*a):\n    raise ValueError('x')\nif True:\n        z = g(1,\n              2,\n              3,\n              4)\n",
    "def g(*a):\n    raise ValueError('x')\nif True:\n        z = 1 + g(1,\n              2,\n              3,\n              4) + 5\n",
    "s = 'ä' + 'ö' * 3 + 1",
    "日本 = 1; x = '日本語' + 日本",
    "x = (1 +\n  # comment\n\n     2 +\n   'a' + \\\n 'b')",
    "class C:\n    def m(self, n):\n        if n:\n            self.m(n - 1)\n        else: [].pop()\nC().m(6)",
    "def f(n):\n    if n == 0: raise KeyError('deep')\n    f(n - 1)\nf(10)",
    "x = 1\nx.foo.bar",
    "x = 1\nprint(x.foo, 3)",
    "assert 1 == 2, 'no'",
    "assert (1 ==\n  2)",
    "for i in 3: pass",
    "a, b = 1, 2, 3",
    "def g(): raise OSError()\nwith open('/nonexistent/x') as f: pass",
    "import math\nprint(math.sqrt(-1), 1)",
    "x = -'a'",
    "x = [1][5]",
    "x = [1][5] if True else 2",
    "def g(): raise OSError()\nx: int = g()",
    "def g(): raise OSError()\nx = g() # tail",
    "def g(): raise OSError()\nx = g(); y = 2",
    "def g(): raise OSError()\nx = y = g()",
    "def g(): raise OSError()\nx = (g)()",
    "def g(): raise OSError()\nx = g ( )",
    "def g(): raise OSError()\ng()",
    "x = 5 % 0 // 3",
    "x = 5\nx **= 'a'",
    "x = 5\nx += 'a' * 3",
    "x = f'{1/0} and'",
    "x = [1 / y for y in (1, 0)]",
    "x = 1 < 'a' < 3",
    "del zz",
    "def f(a, b): pass\nf(1,\n  c=3)",
    "raise ValueError('x'\n  'y')",
    "raise ValueError from None",
]


def tracebacks():
    """Per frame: `site line end_line column end_column anchor anchor_line anchor_end anchor_end_line` (lines from the
    first, -1 if there are no anchors), `| source` lines, `> text` lines as printed."""
    lines = []
    folder = tempfile.mkdtemp()
    for number, program in enumerate(PROGRAMS):
        name = os.path.join(folder, f"{number}.py")
        with open(name, "w", encoding="utf-8") as file:
            file.write(program)
        try:
            exec(compile(program, name, "exec"), {"__name__": "__main__"})
        except Exception as e:
            for frame in traceback.extract_tb(e.__traceback__)[1:]:
                text = frame._original_lines.split("\n")
                shown = traceback.StackSummary.from_list([]).format_frame_summary(frame).split("\n")[1:-1]
                first, last = text[0], text[frame.end_lineno - frame.lineno]
                chars = lambda line, column: len(line.encode()[:column].decode(errors="replace"))
                start, end = chars(first, frame.colno), chars(last, frame.end_colno)
                dedented = frame._dedented_lines.splitlines()[: frame.end_lineno - frame.lineno + 1]
                cut = len(first) - len(dedented[0])
                segment = "\n".join(dedented)
                start, end = max(0, start - cut), max(0, end - cut)
                segment = segment[start: len(segment) - (len(dedented[-1]) - end)]
                try:
                    anchors = traceback._extract_caret_anchors_from_line_segment(segment)
                except Exception:
                    anchors = None
                packed = "-1 0 -1 0"
                if anchors:
                    def place(line, offset):
                        column = offset + (start if line == 0 else 0)
                        return len(text[line][: column + cut].encode())
                    packed = (f"{place(anchors.left_end_lineno, anchors.left_end_offset)} {anchors.left_end_lineno} "
                              f"{place(anchors.right_start_lineno, anchors.right_start_offset)} {anchors.right_start_lineno}")
                lines.append(f"site {frame.lineno} {frame.end_lineno} {frame.colno} {frame.end_colno} {packed}")
                lines += [f"| {line}" for line in text[: frame.end_lineno - frame.lineno + 1]]
                lines += [f"> {line}" for line in shown]
        finally:
            os.unlink(name)
    return lines


if os.environ.get("PYTHONHASHSEED") != "0" or sys.version_info[:2] != (3, 13):
    sys.exit("run with CPython 3.13 and PYTHONHASHSEED=0")
write("sets.txt", sets())
write("math.txt", mathematics())
write("tracebacks.txt", tracebacks())
