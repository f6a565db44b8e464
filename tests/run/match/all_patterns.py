def m(x):
    match x:
        case 0: return "zero"
        case -1 | 1: return "unit"
        case 1.5: return "float"
        case "a" | "b": return "ab"
        case b"x": return "bytes"
        case None: return "none"
        case True: return "true"
        case []: return "empty"
        case [a]: return f"one {a}"
        case [1, *rest]: return f"1 and {rest}"
        case (a, b) if a == b: return "equal pair"
        case [a, b]: return f"pair {a} {b}"
        case [a, *_, z]: return f"ends {a} {z}"
        case {"k": v, **rest}: return f"dict {v} {rest}"
        case {}: return "anydict"
        case int(n): return f"int {n}"
        case str() as s: return f"str {s}"
        case Point(x=0, y=yy): return f"p0 {yy}"
        case Point(a, b): return f"pt {a} {b}"
        case Color.RED: return "red"
        case object(real=r): return "real"
        case _: return "other"
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Color: RED = "red!"
for v in (0, 1, -1, 1.5, "a", b"x", None, True, False, [], [5], (1, 2, 3), (2, 2), (2, 3), [4, 5, 6, 7], {"k": 1, "z": 2}, {}, {"q": 1}, 99, "hello", Point(0, 5), Point(1, 2), "red!", 3j, {1, 2}, range(3), "xyz"):
    print(repr(v) if not isinstance(v, Point) else "P", "->", m(v))
def seq(x):
    match x:
        case [[a, b], {"c": [d, *e]}]: return a, b, d, e
        case [*all]: return all
    return None
print(seq([[1, 2], {"c": [3, 4, 5]}]), seq((1, 2)), seq("str"), seq(3))
match (1, 2, 3):
    case a, b, c: print(a, b, c)
match {"a": {"b": [1, {"c": 5}]}}:
    case {"a": {"b": [_, {"c": x}]}}: print(x)
class Q:
    def __init__(self, v): self.v = v
try:
    match Q(1):
        case Q(1): print("no")
except TypeError as e: print(e)
match = 5; case = 6; print(match, case)
type X = int
print(X, X.__value__)
