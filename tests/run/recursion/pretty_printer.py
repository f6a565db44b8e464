"""A pretty printer of nested values: width, depth, cycles, and dispatch over types."""
from functools import singledispatchmethod
from types import SimpleNamespace


class Printer:
    def __init__(self, width=40, indent=2, depth=None):
        if width <= 0 or indent < 0:
            raise ValueError(f"{width=} {indent=!r}")
        self.width, self.indent, self.depth = width, indent, depth
        self._open = []

    def text(self, value, level=0, used=0):
        if any(value is o for o in self._open):
            return f"<cycle to {type(value).__name__}>"
        if self.depth is not None and len(self._open) > self.depth:
            return "..."
        self._open.append(value)
        try:
            return self.show(value, level, used)
        finally:
            self._open.pop()

    @singledispatchmethod
    def show(self, value, level, used):
        return repr(value)

    @show.register
    def _(self, value: int, level, used):
        return f"{value:_}" if not isinstance(value, bool) else repr(value)

    @show.register(list)
    @show.register(tuple)
    def _(self, value, level, used):
        left, right = "[]" if isinstance(value, list) else "()"
        items = [("", v) for v in value]
        return self.wrap(left, items, "," * (right == ")" and len(items) == 1) + right, level, used)

    @show.register
    def _(self, value: set | frozenset, level, used):
        if not value:
            return f"{type(value).__name__}()"
        try:
            items = sorted(value)
        except TypeError:
            items = sorted(value, key=lambda v: (type(v).__name__, repr(v)))
        return self.wrap("{", [("", v) for v in items], "}", level, used)

    @show.register
    def _(self, value: dict, level, used):
        return self.wrap("{", [(f"{k!r}: ", v) for k, v in value.items()], "}", level, used)

    @show.register
    def _(self, value: SimpleNamespace, level, used):
        return self.wrap("ns(", [(f"{k}=", v) for k, v in vars(value).items()], ")", level, used)

    @show.register
    def _(self, value: str, level, used):
        room = max(8, self.width - used - level * self.indent)
        if len(value) <= room:
            return repr(value)
        pieces = [value[i:i + room] for i in range(0, len(value), room)]
        pad = "\n" + " " * (self.indent * (level + 1))
        return "(" + pad + pad.join(map(repr, pieces)) + ")"

    def wrap(self, left, items, right, level, used):
        flat = left + ", ".join(p + self.text(v) for p, v in items) + right
        if len(flat) + used + level * self.indent <= self.width and "\n" not in flat:
            return flat
        pad = " " * (self.indent * (level + 1))
        lines = [pad + p + self.text(v, level + 1, len(p)) for p, v in items]
        tail = right[:-1] or ("," if items else "")
        return f"{left}\n" + ",\n".join(lines) + f"{tail}\n{' ' * (self.indent * level)}{right[-1]}"


def deep(n):
    return [] if n == 0 else [deep(n - 1)]


p = Printer()
loop = [1, {"me": None}]
loop[1]["me"] = loop
shared = ["s"]
values = [
    [], (), (1,), {}, set(), frozenset(), "", None, True, 10**12, -1.5e300, {3, 1, 2}, {"b", 2, None},
    loop, [shared, shared], deep(4), SimpleNamespace(x=1, y=[2]),
    {"name": "Ångström", "tags": ["long" * 3, "longer" * 3, "x"], ("k", 1): {"inner": (2**100,)}},
    "a text that is longer than the width of the line,\tand with ümläut", [range(3), int, len, ...],
]
for v in values:
    print(p.text(v))
print(Printer(width=12, indent=1).text([[1, 2, 3], ["abc", {"k": "v" * 20}], ()]))
print(Printer(depth=1).text([1, [2, [3, [4]]], {"a": {"b": 1}}]), Printer(depth=0).text(values[:3]))
for arguments in ({"width": 0}, {"indent": -1}, {"width": "x"}):
    try:
        Printer(**arguments)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e, sep=": ")
nest = []
for _ in range(100_000):
    nest = [nest]
try:
    p.text(nest)
except RecursionError as e:
    print(type(e).__name__, len(p._open))
