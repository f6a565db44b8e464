# scopes
x = "g"
def f():
    try: print(x)
    except UnboundLocalError as e: print(e)
    x = 1
f()
def g():
    global x, newg
    x = "changed"; newg = 4
g(); print(x, newg)
def outer():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    def get(): return n
    return inc, get
i, gt = outer(); i(); i(); print(gt())
fs = [lambda: k for k in range(3)]
print([q() for q in fs])
fs = [lambda k=k: k for k in range(3)]
print([q() for q in fs])
class C:
    x = "cls"
    y = x + "!"
    def m(self): return x
    z = [x for _ in range(2)]
print(C.y, C().m(), C.z)
def h():
    if 0: v = 1
    def inner(): return v
    try: inner()
    except NameError as e: print(type(e).__name__, e)
h()
def dl():
    v = 1
    del v
    try: v
    except UnboundLocalError as e: print(e)
    try: del v
    except UnboundLocalError as e: print(e)
dl()
try: del undefined
except NameError as e: print(e)
try: print(undefined)
except NameError as e: print(e)
print([x for x in range(3)], x)
print((lambda: (y := 5, y))())
if (n := len("abc")) > 2: print(n)
print([last := i for i in range(3)], last)
def w():
    r = [t := v * 2 for v in range(3)]
    return t, r
print(w())
class D:
    a = 1
    class E:
        a = 2
        def f(self): return D.a, D.E.a, self.a
print(D.E().f(), D.E.__qualname__, D.E.f.__qualname__)
def counter():
    counter.n += 1
    return counter.n
counter.n = 0
counter(); print(counter())
def shadow(list): return [list]
print(shadow(3))
len = lambda x: 42
print(len([]))
del len
print(len([]))
print(__name__, __doc__)
for q in range(3): pass
print(q)
try: 1/0
except Exception as exc: pass
try: exc
except NameError as e: print(e)
def rec(n): return n if n == 0 else rec(n - 1)
print(rec(50))
def mk():
    def a(): return b()
    def b(): return 1
    return a
print(mk()())
print(mk().__closure__[0].cell_contents.__name__, mk().__code__.co_freevars)
