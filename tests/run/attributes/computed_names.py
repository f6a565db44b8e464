class P:
    kind = "k"
    def __init__(self, x, y):
        self.x = x
        self.y = y
    def visit_a(self): return "va"
    def visit_b(self): return "vb"
    def generic(self): return "gen"
    def go(self, n):
        return getattr(self, "visit_" + n, self.generic)()
p = P(1, 2)
print(p.go("a"), p.go("b"), p.go("c"))
for n in ("x", "y", "kind", "zzz"):
    print(n, hasattr(p, n), getattr(p, n, None), hasattr(P, n))
setattr(p, "x", 10)
for n in ["x", "y"]:
    setattr(p, n, getattr(p, n) * 2)
print(p.x, p.y)
class Bag:
    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)
    def __repr__(self):
        return "Bag(" + ", ".join(f"{k}={v!r}" for k, v in self.__dict__.items()) + ")"
b = Bag(a=1, b="two", c=[3])
print(b, b.a, b.b, vars(b), len(b.__dict__), "a" in b.__dict__)
b.direct = 5
del b.b
print(b, list(vars(b)), b.__dict__ == {"a": 1, "c": [3], "direct": 5})
try: b.b
except AttributeError as e: print(e)
try: print(getattr(b, "n" + "o"))
except AttributeError as e: print(e)
b.__dict__["new"] = 7
print(b.new, getattr(b, "ne" + "w"))
b.__dict__.update(x=1, y=2)
print(b.x + b.y)
delattr(b, "x")
print(hasattr(b, "x"), b.__dict__.pop("y"), b)
class S:
    def __init__(self): self.log = []; self.v = 1
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)
    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)
    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:].upper()
        raise AttributeError(f"no {name}")
s = S()
s.v += 1
print(s.v, s.dyn_abc, s.__dict__)
del s.v
try: s.v
except AttributeError as e: print(e)
print(getattr(s, "zork", "dd"), hasattr(s, "dyn_q"), hasattr(s, "q"))
class G:
    def __init__(self): self.a = 1
    def m(self): return "m"
    def __getattribute__(self, name):
        if name == "secret": return "hidden"
        return object.__getattribute__(self, name)
g = G()
print(g.a, g.m(), g.secret)
try: g.nope
except AttributeError as e: print(e)
try: getattr(p, 5)
except TypeError as e: print(e)
print(list(map(getattr, [p, p], ["x", "y"])))
class E: pass
e = E()
print(e.__dict__, vars(e))
e.__dict__ = {"q": 1}
print(e.q, e.__dict__)
print(P.__dict__ is not None)
