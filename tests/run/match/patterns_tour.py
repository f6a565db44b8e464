# match
def m(x):
    match x:
        case 0: return "zero"
        case 1 | 2: return "12"
        case -1.5: return "neg"
        case "a" "b": return "ab"
        case None: return "none"
        case True: return "true"
        case [a]: return f"one {a}"
        case [1, *rest]: return f"1 then {rest}"
        case (a, b): return f"pair {a} {b}"
        case [*_, "end"]: return "ends"
        case {"k": v, **r}: return f"k={v} {r}"
        case {}: return "map"
        case str(s) if len(s) > 3: return "long " + s
        case str(): return "str"
        case int(n) if n < 0: return "negint"
        case int() | float() as num: return f"num {num}"
        case P(x=0, y=yy): return f"P on axis {yy}"
        case P(3, q): return f"P3 {q}"
        case P(): return "P"
        case bytes(b): return b
        case Color.RED: return "red"
        case [[1, x], {"z": [y]}, *_]: return (x, y)
        case _: return "default"
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x = x; self.y = y
class Color: RED = "RED!"; 
for v in [0, 1, 2, -1.5, "ab", None, True, False, [5], [1, 2, 3], (7, 8), [3, 4, "end"], {"k": 1, "o": 2}, {}, {"q": 1}, "long string", "abc", -5, 77, 2.5, P(0, 4), P(3, 9), P(5, 5), b"x", [[1, 2], {"z": [3]}, 4], {1}, range(3)]:
    print(repr(v) if not isinstance(v, P) else "P", m(v))
match 5:
    case x: print(x)
match [1, 2, [3, 4]]:
    case [a, b, [c, d]]: print(a, b, c, d)
match "abc":
    case [*x]: print("seq")
    case _: print("not seq")
class NM: pass
try:
    match NM():
        case NM(1): pass
except TypeError as e: print(e)
try:
    match P(1, 2):
        case P(1, 2, 3): pass
except TypeError as e: print(e)
match {"a": 1}:
    case {"a": 1, "b": 2}: print("no")
    case {"a": int(z)}: print("z", z)
match (1, 2):
    case (x, y) if x > y: print("gt")
    case (x, y): print("le", x, y)
