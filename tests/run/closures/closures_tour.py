# closures, nonlocal chains, default capturing, recursion
def a():
    x = 1
    def b():
        nonlocal x
        x += 1
        def c():
            nonlocal x
            x *= 10
            return x
        return c
    c = b()
    return c(), x
print(a())
def acc():
    total = 0
    while True:
        v = yield total
        if v is None: return
        total += v
g = acc(); next(g); print(g.send(5), g.send(7))
def mk(n):
    return [(lambda i: lambda: i * n)(i) for i in range(3)]
print([f() for f in mk(3)])
def comp():
    y = 3
    return [x * y for x in range(3)], {y for _ in range(2)}, (lambda: y)()
print(comp())
x = 10
class K:
    x = 20
    a = [x for i in range(1)]
    def f(self):
        return x
    g = lambda self: x
    try:
        b = [i + x for i in range(1)]
    except NameError as e: print(e)
k = K(); print(k.a, k.f(), k.g(), k.b)
def outer():
    def inner():
        return inner.__name__, outer.__name__
    return inner()
print(outer())
def cell():
    def get(): return v
    try: get()
    except NameError as e: print(e)
    v = 1
    print(get())
    del v
    try: get()
    except NameError as e: print(e)
cell()
def glob():
    global G1
    G1 = 1
    def inner():
        global G1
        G1 += 1
    inner()
    return G1
print(glob(), G1)
def ex():
    e = "outer"
    try: raise ValueError("v")
    except ValueError as e: pass
    try: print(e)
    except UnboundLocalError as err: print(err)
ex()
def loop():
    for i in range(3):
        def f(): return i
    return f()
print(loop())
def d(a, b=[0]):
    b[0] += a
    return b[0]
print(d(1), d(2), d.__defaults__)
def va(*args, **kw):
    args += (1,)
    kw["z"] = 1
    def inner(): return args, kw
    return inner()
print(va(0, q=2))
def star(first, *rest): return first + sum(rest)
print(star(*range(5)))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20), fact(25))
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda f: lambda n: 1 if n == 0 else n * f(n - 1))(5))
def compose(*fs):
    def r(x):
        for f in reversed(fs): x = f(x)
        return x
    return r
print(compose(str, lambda x: x + 1, abs)(-5))
def curry(f): return lambda a: lambda b: f(a, b)
print(curry(lambda a, b: a - b)(5)(3))
def gen_closure():
    for i in range(3):
        yield lambda: i
print([f() for f in gen_closure()], [f() for f in list(gen_closure())])
if True:
    def cond(): return "yes"
else:
    def cond(): return "no"
print(cond())
def cond(): return "redefined"
print(cond())
