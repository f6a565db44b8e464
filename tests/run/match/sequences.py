# Sequence patterns: lists, tuples, ranges; stars; strings are not sequences.
def f(v):
    match v:
        case []:
            return "empty"
        case [x]:
            return f"one {x!r}"
        case [1, *rest]:
            return f"starts with 1, {rest}"
        case [first, *_, "end"]:
            return f"{first!r} to end"
        case [x, y]:
            return f"pair {x!r} {y!r}"
        case [[a, b], *more]:
            return f"nested {a} {b} {more}"
        case (x, *middle, y):
            return f"{x!r} {middle} {y!r}"
        case _:
            return "no sequence"


for v in ([], (), [5], (1,), [1, 2, 3], (0, "a", "end"), [2, 3], [[1, 2], 3, 4], (4, 5, 6, 7), range(3), range(0),
          "ab", b"ab", {1, 2}, {1: 2}, iter([1]), None, [None], ["end"], [[], "end"]):
    print(repr(v) if not hasattr(v, "__next__") else "iterator", "->", f(v))
match [1, 2, 3, 4]:
    case [a, b, *c]:
        print(a, b, c)
match (1, (2, [3, (4,)])):
    case (a, (b, [c, (d,)])):
        print(a, b, c, d)
match 1, 2:
    case x, y:
        print(x + y)
match [1, 2]:
    case [_, _]:
        print("wildcards bind nothing")


class Items(list):
    pass


match Items([1, 2]):
    case [a, b]:
        print("subclass", a, b)
