# One match statement with every kind of pattern, for many subjects.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Color:
    RED = 1; GREEN = 2
def m(v):
    match v:
        case 0: return "zero"
        case -1 | -2: return "neg"
        case 1.5: return "float"
        case 2 + 3j: return "cplx"
        case "a" | "b" as s: return f"str {s}"
        case b"x": return "bytes"
        case None: return "None"
        case True: return "True"
        case Color.RED: return "red"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, *rest]: return f"1 then {rest}"
        case (x, y, *_, z) if x == z: return f"ends {x} {y}"
        case {"k": v, **rest} if rest: return f"k={v} rest={rest}"
        case {"k": int(v)}: return f"int k {v}"
        case {"k": [a, b]}: return f"k list {a} {b}"
        case {}: return "mapping"
        case Point(0, 0): return "origin"
        case Point(x=0, y=yy): return f"on y {yy}"
        case Point(x, y) if x == y: return f"diag {x}"
        case Point(): return "point"
        case int(n) if n > 100: return f"big {n}"
        case int() | float(): return "number"
        case str(x): return f"string {x}"
        case tuple((a, b)): return f"pair"
        case _: return "other"
for v in [0, -1, -2, 1.5, 2+3j, "a", "b", "zz", b"x", None, True, False, 1, [], [5], [1, 2, 3], (9, 8, 7, 9), (1, 2),
          {"k": 1, "j": 2}, {"k": 5}, {"k": [1, 2]}, {"k": "s"}, {}, Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2),
          1000, 50, 3.7, [2, 3], {1, 2}, range(3), object, bytearray(b"x")]:
    print(repr(v) if not isinstance(v, Point) else "P", m(v))
def nested(v):
    match v:
        case {"type": "circle", "r": float(r) | int(r)}: return r * 2
        case {"type": "rect", "size": [w, h]}: return w * h
        case [Point(x=a), Point(x=b)]: return (a, b)
        case [[a, b], [c, d]]: return a + b + c + d
        case (1 | 2) as n, *rest: return (n, rest)
    return None
for v in [{"type": "circle", "r": 2}, {"type": "rect", "size": (2, 3)}, [Point(1, 2), Point(3, 4)], [[1, 2], [3, 4]], (1, 5, 6), "x"]:
    print(nested(v))
try:
    match 1:
        case Point(1, 2, 3): pass
    match Point(1, 2):
        case Point(1, 2, 3): pass
except TypeError as e: print(e)
class Nope: pass
try:
    match Nope():
        case Nope(1): pass
except TypeError as e: print(e)
match [1, 2, 3]:
    case [a, b, c]: print(a, b, c)
match = 5
case = 6
print(match + case)
_ = 3
match _:
    case _: print("wild", _)
