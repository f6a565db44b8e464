# Formats that are not literals: what their fields name is read from whatever they are given.
class Point:
    kind = "point"

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __getattr__(self, name):
        if name.startswith("lazy_"):
            return "<" + name + ">"
        raise AttributeError(name)

    @property
    def norm(self):
        return abs(self.x) + abs(self.y)

    def __format__(self, spec):
        return f"P({self.x},{self.y}){spec}"


def show(form, *args, **kwargs):
    try:
        print(form.format(*args, **kwargs))
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as exc:
        print(type(exc).__name__, exc)


p, q = Point(1, -2), Point(3, [4, {"k": Point(5, "six")}])
for form in [
    "{0.x}|{1.x!r:>40}",
    "{0}:{0:abc}",
    "{0.norm:04d} {0.kind:*^9}",
    "{1.y[1][k].y.__class__.__name__}",
    "{0.x.real} {0.x.numerator:+}",
    "{0.lazy_thing} {0.missing_thing}",
    "{0.nothing_here}",
    "{0.}",
    "{0.x",
    "{p.norm}",
    "{1.y[7]}",
    "{0[0]}",
    "{}{.x}",
]:
    show(form, Point(1, -2), q, p=Point(10, 20))
    show(form, 5, "text")

for name in ["x", "y", "norm", "absent"]:
    show("{0.%s}" % name, Point(8, 9))
    show("{0." + name + "!s:>6}", Point(8, 9))
    show(f"{{0.{name}}}", Point(8, 9))
table = {"row": "{r.x:>4}{r.y:>4}", "cell": "[{c}]"}
for key in sorted(table):
    show(table[key], r=Point(1, 2), c=3)
print("{x.x} {y[a]}".format_map({"x": Point(1, 2), "y": {"a": 7}}))
