# Operators where both operands may be of many kinds.
class P:
    def __init__(self, n): self.n = n
    def __add__(self, o): return P(self.n + o) if isinstance(o, int) else NotImplemented
    def __radd__(self, o): return P(o + self.n) if isinstance(o, int) else NotImplemented
    def __lt__(self, o): return self.n < o.n if isinstance(o, P) else NotImplemented
    def __repr__(self): return f"P({self.n})"
class Loud:
    def __add__(self, o):
        print("loud add"); return NotImplemented
    def __radd__(self, o):
        print("loud radd"); return NotImplemented
    def __eq__(self, o):
        print("loud eq"); return NotImplemented
    def __hash__(self): return 1
    def __repr__(self): return "Loud"
class M(type): pass
class C(metaclass=M): pass
def f(): pass
vals = [None, True, 7, 10**30, 2.5, "s", b"b", [1], (1, 2), {3}, P(3), Loud(), f, C, ..., range(3)]
ops = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "<": lambda a, b: a < b,
    ">=": lambda a, b: a >= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
}
def show(x):
    return type(x).__name__
def run(name, op):
    lines = []
    for a in vals:
        row = []
        for b in vals:
            try:
                r = op(a, b)
                row.append(show(r) if not isinstance(r, bool) else str(r)[0])
            except Exception as e:
                row.append(f"{type(e).__name__}: {e}")
        lines.append(" | ".join(row))
    print(name)
    for l in lines: print("  ", l)
for name, op in ops.items(): run(name, op)
def aug(a, b):
    a += b
    return a
for a in (1, "s", None, 2.5, [1], (1,)):
    for b in (1, "t", None, 2.5, [2], (2,)):
        try: print(aug(a, b), end="; ")
        except TypeError as e: print(e, end="; ")
    print()
