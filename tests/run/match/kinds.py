class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x = x; self.y = y
class P3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y); self.z = z
class NoArgs:
    a = 1
def f(v):
    match v:
        case Point(0, 0): return "origin"
        case P3(x, y, z=z): return f"p3 {x} {y} {z}"
        case Point(0, y): return f"y {y}"
        case Point(x, 0): return f"x {x}"
        case Point(x=x, y=y) if x == y: return f"diag {x}"
        case Point(): return "point"
        case int(n) if n > 100: return f"big {n}"
        case bool(b): return f"bool {b}"
        case int(n): return f"int {n}"
        case float(f): return f"float {f}"
        case str(s): return f"str {s}"
        case bytes(b): return f"bytes {b}"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, *rest]: return f"one+ {rest}"
        case [x, y]: return f"two {x} {y}"
        case [x, *mid, y]: return f"many {x} {mid} {y}"
        case {"k": v, **rest}: return f"k {v} {rest}"
        case {"a": 1 | 2 as n}: return f"a {n}"
        case {"t": [a, b]}: return f"t {a} {b}"
        case {}: return "dict"
        case None: return "none"
        case set(): return "set"
        case NoArgs(a=a): return f"noargs {a}"
        case _: return "other"
for v in [Point(0,0), P3(1,2,3), Point(0,5), Point(5,0), Point(3,3), Point(1,2), 1000, True, 7, 2.5, "s", b"b", [], [4], [1,2,3], (8,9), (2,3,4,5), range(3), {"k": 1, "z": 2}, {"a": 2}, {"t": (1, 2)}, {"q": 1}, None, {1}, NoArgs(), object, ...]:
    print(f(v))
try:
    match Point(1, 2):
        case Point(1, 2, 3): print("no")
except TypeError as e: print(e)
try:
    match NoArgs():
        case NoArgs(1): print("no")
except TypeError as e: print(e)
try:
    match 5:
        case int(1, 2): print("no")
except TypeError as e: print(e)
class Color:
    RED = 1; BLUE = 2
def c(x):
    match x:
        case Color.RED: return "red"
        case Color.BLUE: return "blue"
        case -1: return "neg"
        case 1.5 | "x": return "or"
        case "a" "b": return "ab"
        case _ if x: return "truthy"
    return "none"
print([c(x) for x in (1, 2, -1, 1.5, "x", "ab", 99, 0)])
match (1, [2, (3, 4)], {"k": {"j": 5}}):
    case (a, [b, (c1, d)], {"k": {"j": e}}):
        print(a, b, c1, d, e)
match "abc":
    case [a, b, c2]: print("seq")
    case str() as s: print("str", s)
def cmd(s):
    match s.split():
        case ["go", ("north" | "south") as d]: return f"go {d}"
        case ["get", obj, *_]: return f"get {obj}"
        case ["quit"] | ["exit"]: return "bye"
        case [w]: return w
        case [*_]: return "?"
print(cmd("go north"), cmd("get lamp now"), cmd("exit"), cmd("x"), cmd("a b"))
class Shape: pass
class Circle(Shape):
    __match_args__ = ("r",)
    def __init__(self, r): self.r = r
class Rect(Shape):
    __match_args__ = ("w", "h")
    def __init__(self, w, h): self.w, self.h = w, h
def area(s):
    match s:
        case Circle(r): return 3 * r * r
        case Rect(w, h): return w * h
print(area(Circle(2)), area(Rect(2, 3)), area(Shape()))
match {"x": 1}:
    case {"x": int() | float() as v}: print(v)
x = 5
match x:
    case y: print(y)
class MyInt(int): pass
match MyInt(3):
    case int(v): print(v)
def ev(e):
    match e:
        case ("+", a, b): return ev(a) + ev(b)
        case ("*", a, b): return ev(a) * ev(b)
        case int() | float(): return e
print(ev(("+", 1, ("*", 2, 3))))
