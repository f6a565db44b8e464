class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x = x; self.y = y
try:
    match 5:
        case int(1, 2): pass
except TypeError as e: print(e)
import collections.abc
class MySeq(collections.abc.Sequence):
    def __init__(self, l): self.l = l
    def __getitem__(self, i): return self.l[i]
    def __len__(self): return len(self.l)
match MySeq([1, 2, 3]):
    case [a, *b]: print(a, b)
class MyMap(collections.abc.Mapping):
    def __getitem__(self, k): return {"a": 1}[k]
    def __iter__(self): return iter(["a"])
    def __len__(self): return 1
match MyMap():
    case {"a": x, **rest}: print(x, rest)
import enum
class Color(enum.Enum):
    R = 1
    G = 2
def c(x):
    match x:
        case Color.R: return "r"
        case Color.G: return "g"
        case _: return "?"
print(c(Color.R), c(Color.G), c(1))
match [1, [2, [3, 4]], {"k": (5, 6)}]:
    case [a, [b, [*c2]], {"k": (d, e)}]: print(a, b, c2, d, e)
match "x":
    case "a" | "x" as v: print("v", v)
match 3:
    case int(n) | float(n): print("n", n)
match (1, 2, 3, 4):
    case (1, *mid, 4): print(mid)
match {"x": 1, "y": 2}:
    case {"x": 1, **kw}: print(kw)
def w(cmd):
    match cmd.split():
        case ["go", ("north" | "south") as d]: return f"going {d}"
        case ["pick", *items] if items: return f"picked {items}"
        case ["quit" | "exit"]: return "bye"
        case []: return "empty"
        case _: return f"unknown {cmd!r}"
for s in ["go north", "go west", "pick a b", "pick", "exit", ""]: print(w(s))
match 1 + 2j:
    case 1 + 2j: print("complex")
match True:
    case 1: print("True is 1")
match 1:
    case True: print("no")
    case 1.0: print("1.0")
match b"ab":
    case [a, b]: print("no")
    case b"ab": print("bytes")
match = 5; case = 6; print(match, case)
match match:
    case case: print(case)
x = None
match x:
    case None: print("None")
match [None, True, False]:
    case [None, True, False]: print("singles")
match {}:
    case {"a": _}: print("no")
    case {**r}: print("rest", r)
match (p := P(1, 2)):
    case P(x=1) as pp: print(pp is p)
match 1, 2:
    case 1, y: print("tuple", y)
