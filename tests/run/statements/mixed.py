# walrus, chained, annotated, starred
if (n := 10) > 5: print(n)
print([y := 1, y**2], y)
print([last := i for i in range(3)], last)
a = b = c = []
a.append(1); print(b, c)
x: int = 5
y2: "str"
print(x)
i = 0
def idx():
    global i
    i += 1
    return i
l = [0]*4
l[idx()], l[idx()] = 10, 20
print(l)
l[idx()] = i
print(l)
(p, *q), r = [1, 2, 3], 4
print(p, q, r)
*h, t = "abc"
print(h, t)
for k, (m, *o) in [(1, (2, 3, 4)), (5, (6,))]: print(k, m, o)
d = {"a": 1, "b": 2}
del d["a"]; print(d)
z = [1, 2, 3, 4, 5]
del z[1:3]; print(z)
del z[0], z[0]; print(z)
class O: pass
o = O(); o.v = 1; del o.v
try: o.v
except AttributeError as e: print(e)
u = 1; del u
try: u
except NameError as e: print(e)
(v, w) = 1, 2
del (v, w)
del [p, q]
f = lambda a, /, b=2, *c, d, e=5, **g: (a, b, c, d, e, g)
print(f(1, d=4), f(1, 2, 3, 4, d=5, z=6))
print((lambda *, k: k)(k=3), (lambda: 1)(), (lambda *a: a)(1, 2))
print("yes" if d else "no", 1 if 0 else 2 if 0 else 3)
assert True, "never"
try: assert 1 == 2, f"msg {1+1}"
except AssertionError as e: print(e)
try: assert (1, 2) == 3
except AssertionError as e: print(repr(e))
print(__debug__)
def tf(n):
    for i in range(3):
        try:
            if n == 0: return "ret"
            if n == 1: break
            if n == 2: continue
            if n == 3: raise ValueError
        except ValueError:
            return "exc"
        finally:
            print("fin", i, end=" ")
    else:
        return "else"
    return "end"
print([tf(n) for n in range(5)])
def ff():
    try: return "a"
    finally: return "b"
print(ff())
def fb():
    while True:
        try: return 1
        finally: break
    return 2
print(fb())
def fc():
    for i in range(3):
        try: 1/0
        except ZeroDivisionError: continue
        finally: print("c", i, end=" ")
    return i
print(fc())
def nested():
    try:
        try: raise KeyError("k")
        finally: print("inner")
    except KeyError as e: print("caught", e)
    finally: print("outer")
nested()
i = 0
while i < 3:
    i += 1
    if i == 2: continue
else: print("while else", i)
for i in []: pass
else: print("for else")
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): print("enter", self.n); return self.n
    def __exit__(self, *a): print("exit", self.n); return self.n == "sup"
with (CM(1) as a, CM(2) as b,): print(a, b)
with CM(1), CM(2): pass
with CM("sup"): 1/0
with CM(3) as (x): print(x)
def wr():
    with CM("r"): return "returned"
print(wr())
for i in range(2):
    with CM(i):
        if i == 0: continue
        break
print(f"{x=} {x!r} {x:>5} {x:{'>'}{6}} {'a' 'b'} {x = } {x=:>4} {d['b']} {{}} {3.14159:.2f}")
print(f"{'nested ' + f'{x + 1}'}", f"{x:{x}}", f"""{
    x
    + 1
}""")
print(f"{(lambda q: q * 2)(4)}", f"{x!s:>4}|{x!a}", f"{ {'k': 1}['k'] }")
def deco(a):
    def w(f):
        print("deco", a)
        return f
    return w
@deco(1)
@deco(2)
def decorated(): return "d"
print(decorated())
@(lambda f: f)
class Dec: pass
print(Dec.__name__)
def outer():
    v = 1
    def inner():
        nonlocal v
        v += 1
        return v
    return inner(), inner(), v
print(outer())
global gg
gg = 5
print(gg)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1 != 2, not 1 in [1])
def order(x):
    print(x, end=" ")
    return x
print(order(1) + order(2) * order(3))
dd = {order("k"): order("v")}
order([1, 2])[order(0)] = order(9)
print(order(1) < order(2) < order(0) < order(5))
print((yield_ := 3))
print(*[1, 2], *(3,), sep=",", **{"end": "!\n"})
print([*range(3), *"ab"], {*[1], 2}, {**{"a": 1}, "b": 2}, (*[1], 2))
x = 1,
print(x)
print(1_000, 0x_ff, 0b11, 0o17, 1e3, 1.5e-3, 10j if False else "")
if True: pass
print("a" "b" 'c', r"\n", b"x\x00", "\N{BULLET}", "\u00e9")
