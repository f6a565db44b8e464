class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def m(self, other):
        print("m", self.n, other.n)
        return self
    def __add__(self, o):
        return D(self.n + o.n)
    def __enter__(self): return self
    def __exit__(self, *a): print("exit", self.n); return True
def f(a, b=None, *rest, k=None, **kw):
    print("f", a.n, len(rest), sorted(kw))
f(D("1"), D("2"), D("3"), k=D("k"), z=D("z"))
print("--")
D("x").m(D("y")).m(D("w"))
print("--")
r = D("a") + D("b")
print("sum", r.n)
r = r + D("c")
print("sum", r.n)
def g():
    a = D("ga"); b = D("gb")
    c = a
    del a
    print("deleted a")
    b = c
    print("rebound b")
    return b.n
print(g())
def h(p):
    for i in range(2):
        q = D("q%d" % i)
    else:
        print("else")
    if p:
        return D("early")
    z = D("late")
    print("end h")
h(True)
print("--")
h(False)
print("--")
with D("w") as w:
    print("in with", w.n)
    raise ValueError
print("after with")
del w
print("--")
t = (D("t0"), D("t1"), D("t2"))
a, *b = t
del t
print("unpacked")
del a
print("a gone")
b.pop(0)
print("popped")
b.clear()
print("cleared")
x = [D("l%d" % i) for i in range(3)]
x[1:] = []
print("sliced")
x *= 0
print("emptied")
d = {i: D("d%d" % i) for i in range(3)}
d.pop(1)
print("pop")
d.update({0: D("new0")})
print("update")
d = {}
print("done")
s = {D("s")}
s.clear()
print("set cleared")
print([D("tmp").n for _ in range(2)])
print(D("f").n, D("g").n)
assert D("assert")
print("asserted")
if D("cond"):
    print("cond true")
D("and") and D("and2")
print("--")
lam = lambda d=D("default"): d.n
print(lam())
lam = None
print("end")
