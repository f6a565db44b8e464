# Names that are local, free, global, unbound, shadowed and deleted.
x = "global"
def outer():
    x = "outer"
    def inner():
        nonlocal x
        x = "inner"
        def innermost():
            global x
            x = "changed global"
            return x
        return innermost(), x
    r = inner()
    return r, x
print(outer(), x)
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    return inc
c1, c2 = counter(), counter()
print(c1(), c1(5), c2(), c1.__closure__[0].cell_contents)
def unbound():
    try:
        print(y)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    y = 1
    del y
    try:
        y
    except UnboundLocalError as e:
        print(e)
unbound()
def free_unbound():
    def g(): return z
    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)
    z = 5
    return g()
print(free_unbound())
class K:
    x = x
    y = [x for _ in range(2)]
    def m(self): return x
    z = (lambda: x)()
print(K.x, K.y, K().m(), K.z)
fs = [lambda i=i: i for i in range(3)]
gs = [lambda: i for i in range(3)]
print([f() for f in fs], [g() for g in gs])
try:
    i
except NameError as e:
    print(e)
for i in range(3): pass
print(i)
def shadow(len=5): return len
print(shadow(), len([1]))
print([x for x in range(3)], x)
print({k: v for k, v in zip("ab", [1, 2])})
a = [1, 2, 3]
print([a for a in a], a)
def gen_scope():
    vals = [1, 2, 3]
    return list(v * k for v in vals for k in vals if k > v)
print(gen_scope())
def w():
    if (n := 10) > 5:
        pass
    total = [y := n, y ** 2]
    return n, total, y
print(w())
print([last := q for q in range(5)], last)
def f():
    global newglobal
    newglobal = 42
f()
print(newglobal)
try:
    del newglobal
    print(newglobal)
except NameError as e:
    print(e)
def outer2():
    def rec(n): return 1 if n == 0 else n * rec(n - 1)
    return rec(10)
print(outer2())
exec_result = []
def test_except_scope():
    e = "before"
    try:
        raise ValueError("v")
    except ValueError as e:
        pass
    try:
        print(e)
    except UnboundLocalError as err:
        print("UnboundLocalError", err)
test_except_scope()
