# with
class CM:
    def __init__(self, n, sup=False): self.n = n; self.sup = sup
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, t, v, tb): print("exit", self.n, t and t.__name__, v, tb is not None); return self.sup
with CM(1) as c: print(c.n)
with CM(1), CM(2) as d: print("body")
with (CM(1) as a, CM(2) as b,): print(a.n, b.n)
try:
    with CM(1): raise ValueError("x")
except ValueError as e: print("out", e)
with CM(1, True): 1/0
print("after")
def f():
    for i in range(3):
        with CM(i):
            if i == 1: return i
            continue
print(f())
class NoEnter:
    def __exit__(self, *a): pass
try:
    with NoEnter(): pass
except TypeError as e: print(e)
class NoExit:
    def __enter__(self): pass
try:
    with NoExit(): pass
except TypeError as e: print(e)
try:
    with 5: pass
except TypeError as e: print(e)
class BadExit:
    def __enter__(self): pass
    def __exit__(self): pass
try:
    with BadExit(): pass
except TypeError as e: print(e)
class Raiser:
    def __enter__(self): raise KeyError("enter")
    def __exit__(self, *a): print("never")
try:
    with CM(0), Raiser(): pass
except KeyError as e: print(e)
class RE:
    def __enter__(self): pass
    def __exit__(self, *a): raise RuntimeError("in exit")
try:
    with RE(): 1/0
except RuntimeError as e: print(e, repr(e.__context__))
l = [0]
with CM(3) as l[0]: print(l[0].n)
class T: pass
t = T()
with CM(4) as t.x: print(t.x.n)
class TT:
    def __enter__(self): return 1, 2
    def __exit__(self, *a): pass
with TT() as (x, y): print(x, y)
def gen():
    with CM("g"):
        yield 1
        yield 2
g = gen(); next(g); g.close()
for q in gen():
    print(q); break
del g
try:
    with CM(1):
        with CM(2, True): raise KeyError
        raise IndexError
except IndexError: print("ie")
