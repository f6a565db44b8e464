# A lexer, a parser, an evaluator, events and recursion of several kinds.
class Lexer:
    def __init__(self, s): self.s, self.i = s, 0
    def __iter__(self):
        while self.i < len(self.s):
            c = self.s[self.i]
            if c.isspace(): self.i += 1
            elif c.isdigit():
                j = self.i
                while j < len(self.s) and (self.s[j].isdigit() or self.s[j] == "."): j += 1
                t = self.s[self.i:j]; self.i = j
                yield ("num", float(t) if "." in t else int(t))
            elif c.isalpha():
                j = self.i
                while j < len(self.s) and self.s[j].isalnum(): j += 1
                yield ("id", self.s[self.i:j]); self.i = j
            else: self.i += 1; yield ("op", c)
class Parser:
    prec = {"+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "^": 3}
    def __init__(self, s): self.toks = list(Lexer(s)) + [("end", None)]; self.p = 0
    @property
    def tok(self): return self.toks[self.p]
    def next(self): t = self.tok; self.p += 1; return t
    def expr(self, m=0):
        l = self.atom()
        while self.tok[0] == "op" and self.prec.get(self.tok[1], -1) >= max(m, 0) and self.tok[1] in self.prec:
            op = self.next()[1]
            r = self.expr(self.prec[op] + (op != "^"))
            l = (op, l, r)
        return l
    def atom(self):
        match self.next():
            case ("num", n): return n
            case ("id", name) if self.tok == ("op", "("):
                self.next(); args = []
                while self.tok != ("op", ")"):
                    args.append(self.expr())
                    if self.tok == ("op", ","): self.next()
                self.next()
                return ("call", name, args)
            case ("id", name): return ("var", name)
            case ("op", "("):
                e = self.expr()
                if self.next() != ("op", ")"): raise SyntaxError("expected )")
                return e
            case ("op", "-"): return ("neg", self.expr(2))
            case t: raise SyntaxError(f"unexpected {t}")
import operator as o
ops = {"+": o.add, "-": o.sub, "*": o.mul, "/": o.truediv, "%": o.mod, "^": o.pow}
def ev(n, env):
    match n:
        case int() | float(): return n
        case ("var", v): return env[v]
        case ("neg", x): return -ev(x, env)
        case ("call", f, a): return env[f](*(ev(x, env) for x in a))
        case (op, l, r): return ops[op](ev(l, env), ev(r, env))
env = {"x": 5, "pi": 3.14, "max": max, "sq": lambda v: v * v, "id": lambda *a: a}
for s in ["1+2*3", "(1+2)*3", "2^3^2", "-x+1", "max(1, x, 3)*2", "sq(sq(2))", "10/4", "7%4-1", "id(1,2)", "1+", "(1", "y", "1/0", "max()"]:
    try: t = Parser(s).expr(); print(s, t, ev(t, env))
    except Exception as e: print(s, type(e).__name__, e)
class Event:
    def __init__(self): self.hs = []
    def __iadd__(self, h): self.hs.append(h); return self
    def __isub__(self, h): self.hs.remove(h); return self
    def __call__(self, *a, **k): return [h(*a, **k) for h in self.hs]
class Btn:
    def __init__(self): self.click = Event()
    def on(self, *a): return ("on", a)
b = Btn(); b.click += b.on; b.click += lambda *a: sum(a); b.click += print
print(b.click(1, 2)); b.click -= b.on; print(len(b.click.hs))
def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
print(len(hanoi(6)), hanoi(2))
def perms(xs): return [[]] if not xs else [[x] + p for i, x in enumerate(xs) for p in perms(xs[:i] + xs[i + 1:])]
print(perms([1, 2, 3]))
def flatten(x): return [z for y in x for z in (flatten(y) if isinstance(y, (list, tuple)) else [y])]
print(flatten([1, [2, (3, [4, "ab"]), []], None]))
def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
print(ack(2, 3))
try:
    def inf(n): return inf(n + 1)
    inf(0)
except RecursionError as e: print(type(e).__name__, str(e)[:33])
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(10))
class LL:
    def __init__(self, v, nxt=None): self.v, self.nxt = v, nxt
    def __iter__(self):
        n = self
        while n: yield n.v; n = n.nxt
    def __repr__(self): return "->".join(map(repr, self))
def rev(l, acc=None): return acc if l is None else rev(l.nxt, LL(l.v, acc))
x = LL(1, LL("two", LL(3.0))); print(x, rev(x), list(x))
class Matrix:
    def __init__(self, r): self.r = [list(x) for x in r]
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.r)] for r in self.r])
    def __eq__(self, o): return self.r == o.r
    def __getitem__(self, ij): i, j = ij; return self.r[i][j]
    def __setitem__(self, ij, v): self.r[ij[0]][ij[1]] = v
    def __str__(self): return "\n".join(" ".join(f"{x:3}" for x in r) for r in self.r)
m = Matrix([[1, 2], [3, 4]]); m[0, 1] = 5; print(m @ m, m[1, 0], m == Matrix([[1, 5], [3, 4]]), sep="\n")
