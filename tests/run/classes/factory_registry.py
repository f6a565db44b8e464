# Classes made by functions in loops, kept in registries, compared and used as keys.
def make_type(name, checks):
    class Value:
        kind = name
        rules = list(checks)
        made = 0

        def __init__(self, raw):
            for rule in self.rules:
                if not rule(raw):
                    raise ValueError(f"{self.kind} does not take {raw!r}")
            type(self).made += 1
            self.raw = raw

        def __eq__(self, other):
            return type(self) is type(other) and self.raw == other.raw

        def __hash__(self):
            return hash((self.kind, self.raw))

        def __repr__(self):
            return f"{self.kind}({self.raw!r})"

    return Value


specs = {
    "Positive": [lambda x: x > 0],
    "Even": [lambda x: x % 2 == 0],
    "Small": [lambda x: x < 10, lambda x: x > -10],
}
types = {name: make_type(name, checks) for name, checks in specs.items()}
for raw in (4, 7, -2, 12):
    made = []
    for name, cls in types.items():
        try:
            made.append(cls(raw))
        except ValueError as e:
            made.append(str(e))
    print(raw, made)
print({name: cls.made for name, cls in types.items()})
positive, even, small = types.values()
print(positive(4) == even(4), positive(4) == positive(4), len({positive(4), even(4), positive(4)}))
counts = {cls: 0 for cls in types.values()}
for thing in (positive(1), even(2), even(4), small(3)):
    counts[type(thing)] += 1
print([counts[cls] for cls in (positive, even, small)], isinstance(even(2), positive))
even.rules.append(lambda x: x > 100)
try:
    even(2)
except ValueError as e:
    print(e)
print(positive(2), small(2), [len(cls.rules) for cls in types.values()])


def layered(depth):
    class Layer:
        level = depth

        def path(self):
            return [self.level]

    if depth == 0:
        return Layer
    inner = layered(depth - 1)
    Layer.inner = inner
    return Layer


top = layered(3)
levels = []
while True:
    levels.append(top.level)
    if not hasattr(top, "inner"):
        break
    top = top.inner
print(levels, top().path())
