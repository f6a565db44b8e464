"""A command line parser made of decorated functions: signatures give options, types and help."""
import inspect
import shlex
from enum import Enum
from typing import get_type_hints


class UsageError(Exception):
    def __init__(self, message, command=None):
        super().__init__(message)
        self.command = command


class Level(Enum):
    LOW = "low"
    HIGH = "high"


COMMANDS = {}


def command(name=None, **short):
    def register(f):
        COMMANDS[name or f.__name__.replace("_", "-")] = f
        f.short = short
        return f
    return register


def convert(kind, text, what):
    try:
        return kind(text)
    except ValueError as e:
        name = "|".join(m.value for m in kind) if issubclass(kind, Enum) else kind.__name__
        raise UsageError(f"{what}: {text!r} is no {name}") from e


def usage(name):
    words = [name]
    for p in inspect.signature(COMMANDS[name]).parameters.values():
        if p.kind is p.VAR_POSITIONAL:
            words.append(f"[{p.name}...]")
        elif p.kind is p.KEYWORD_ONLY:
            words.append(f"[--{p.name}]" if p.default is False else f"[--{p.name} {p.default!r}]")
        else:
            words.append(f"<{p.name}>" if p.default is p.empty else f"[{p.name}={p.default}]")
    return " ".join(words)


def run(line):
    try:
        name, *words = shlex.split(line, comments=True)
    except ValueError as e:
        raise UsageError(e or "nothing") from e
    if name not in COMMANDS:
        near = [c for c in COMMANDS if c.startswith(name)]
        if len(near) != 1:
            raise UsageError(f"{name!r}: {' or '.join(near) or 'unknown'}")
        name, = near
    f = COMMANDS[name]
    hints = get_type_hints(f)
    params = inspect.signature(f).parameters
    places = [p for p in params.values() if p.kind is p.POSITIONAL_OR_KEYWORD]
    rest = next((p for p in params.values() if p.kind is p.VAR_POSITIONAL), None)
    args, options, words = [], {}, iter(words)
    for w in words:
        if w == "--":
            args += words
        elif w[0:1] == "-" and not w[1:].isdecimal() and len(w) > 1:
            key, given, value = w.lstrip("-").partition("=")
            key = f.short.get(key, key)
            if key not in params or params[key].kind is not inspect.Parameter.KEYWORD_ONLY:
                raise UsageError(f"no option {w}", name)
            if hints[key] is bool:
                options[key] = value != "no"
            else:
                value = value if given else next(words, None)
                if value is None:
                    raise UsageError(f"{w} needs a value", name)
                options[key] = convert(hints[key], value, key)
        else:
            args.append(w)
    if len(args) > len(places) and not rest:
        raise UsageError(f"too much: {args[len(places):]}", name)
    args = [convert(hints[p.name], a, p.name) for p, a in zip(places + [rest] * len(args), args)]
    try:
        bound = inspect.signature(f).bind(*args, **options)
    except TypeError as e:
        raise UsageError(str(e), name) from None
    return f(*bound.args, **bound.kwargs)


@command(n="times", u="upper")
def echo(*words: str, times: int = 1, upper: bool = False, sep: str = " "):
    """Say the words."""
    text = sep.join(words)
    return (text.upper() if upper else text) * times


@command("power")
def raise_to(base: int, exponent: int = 2):
    return base**exponent


@command()
def set_level(level: Level, *, ratio: float = 0.5):
    return level, ratio


for line in ("echo a 'b c' \"d\\\"e\"", "echo -n 2 ü -u # no", "e --sep=, 1 2 --times=3", "echo -- -n --", "echo", "power 7", "power -2 101",
             "set low --ratio 1e-3", "", "quit", "p", "power", "power x", "power 1 2 3", "power --base 3", "set-level mid",
             "echo --times", "echo -n two", "echo 'open", "set low --ratio=nan", "echo --upper=no y -", "echo ''"):
    try:
        print(f"{line!r:32}", run(line), sep="-> ")
    except UsageError as e:
        print(f"{line!r:32}!! {e}", usage(e.command) if e.command else "", e.__cause__ and type(e.__cause__).__name__, sep=" | ")
print({name: inspect.getdoc(f) for name, f in COMMANDS.items()}, usage("echo"), usage("power"), sep="\n")
