# scoping
x = 10
def f():
    def g():
        nonlocal_x = x
        return nonlocal_x
    x = 20
    return g()
print(f())
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter()
inc(); inc(5)
print(get(), inc.__closure__[0].cell_contents)
class A:
    val = [1, 2]
    items = [v for v in val]
    try:
        pairs = [v + val[0] for v in [1]]
    except NameError as e: print(e)
    z = {k: k for k in range(2)}
    def f(self): return __class__.__name__
print(A.items, A.z, A().f())
def outer():
    v = "o"
    class B:
        v2 = v
        def m(self):
            return v
    v = "changed"
    return B.v2, B().m()
print(outer())
def dd():
    try:
        del q
    except UnboundLocalError as e: print(e)
    q = 1
dd()
g1 = 5
def use():
    global g1
    del g1
use()
try: print(g1)
except NameError as e: print(e)
def gen_scope():
    return list(i * j for i in range(3) for j in range(i))
print(gen_scope())
print([(lambda: i)() for i in range(3)], [f() for f in [lambda: i for i in range(3)]])
def default_mut(a, b=[]):
    b.append(a); return b
print(default_mut(1), default_mut(2))
if (n := 10) > 5: print(n)
print([last := k for k in range(3)], last)
while (m := n - 1) > 8: n = m
print(n, m)
def walrus_gen(): return any((found := v) == 2 for v in (1, 2, 3)), found
print(walrus_gen())
exec("ex = 1"); print(ex)
def shadow(print_=print): print_("shadow")
shadow()
list_ = list
def lst():
    list = [1]
    return list
print(lst(), list_("ab"))
try:
    def bad():
        y += 1
        y = 0
    bad()
except UnboundLocalError as e: print(e)
for i in range(3):
    def loop_f(i=i): return i
print(loop_f())
import sys as system
print(system.__name__)
x, *y = 1, 2, 3
print(x, y)
def rec(n): return 1 if n == 0 else n * rec(n-1)
old = rec
rec = lambda n: 0
print(old(3))
def ff(*, a, b=2): return a + b
print(ff(a=1), ff(b=1, a=1))
