# Mapping patterns: keys, rest, nested values.
def f(v):
    match v:
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": str(kind), **rest}:
            return f"{kind} {rest}"
        case {1: x, 2: y}:
            return f"numbers {x} {y}"
        case {"pos": (x, y)}:
            return f"at {x},{y}"
        case {"deep": {"deeper": [_, {"x": x}]}}:
            return f"deep {x}"
        case {None: x} | {True: x}:
            return f"constant key {x}"
        case {**rest} if len(rest) > 2:
            return f"many {sorted(rest)}"
        case {}:
            return "a dict"
        case _:
            return "no mapping"


for v in ({"type": "circle", "r": 2, "z": 0}, {"type": "square", "a": 1}, {"type": 5}, {1: "a", 2: "b", 3: "c"},
          {"pos": [3, 4]}, {"deep": {"deeper": [0, {"x": "found"}]}}, {None: 0}, {True: "t"}, {}, {"a": 1, "b": 2, "c": 3},
          [], "type", None):
    print(f(v))
rest = {"a": 1}
match rest:
    case {"a": 1, **rest}:
        print(rest)
key = "dynamic"


class Keys:
    NAME = "name"


match {"name": "value"}:
    case {Keys.NAME: found}:
        print(found)
