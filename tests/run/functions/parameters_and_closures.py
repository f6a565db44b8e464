# functions of every kind
def pos(a, b, /): return a, b
def kwo(*, a, b=2): return a, b
def mix(a, /, b, *args, c, d=4, **kw): return a, b, args, c, d, kw
print(pos(1, 2), kwo(a=1), mix(1, 2, 3, 4, c=5, e=6), mix(1, b=2, c=3, a=9))
for t in (lambda: pos(a=1, b=2), lambda: kwo(1), lambda: kwo(), lambda: mix(1), lambda: mix(1, 2), lambda: mix(), lambda: pos(1), lambda: pos(1, 2, 3), lambda: kwo(a=1, z=3), lambda: mix(1, 2, b=3, c=4)):
    try: print(t())
    except TypeError as e: print(e)
def default_mutable(x, acc=[]):
    acc.append(x); return acc
print(default_mutable(1), default_mutable(2), default_mutable.__defaults__)
def rec(n): return 1 if n <= 1 else n * rec(n - 1)
print(rec(20))
def outer():
    x = "outer"
    def mid():
        nonlocal x
        x = "mid"
        def inner():
            nonlocal x
            x += "!"
            return x
        return inner
    return mid()(), x
print(outer())
compose = lambda *fs: (lambda x: [x := f(x) for f in fs][-1])
print(compose(lambda a: a + 1, lambda a: a * 2)(3))
def apply(f, *a, **k): return f(*a, **k)
print(apply(max, 1, 5, 3), apply(sorted, [3, 1, 2], reverse=True), apply(print, "x", end="\n"))
def multi(): return 1, 2, 3
a, *b = multi(); print(a, b)
def ann(x: int = 3, *args: str, y: "list[int]" = None, **kw: dict) -> "ret": pass
print(ann.__annotations__)
print((lambda: (yield))().__class__.__name__)
def gen_args(*args):
    for a in args: yield a
print(list(gen_args(*"abc")))
fns = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b}
print({k: f(5, 3) for k, f in fns.items()})
def curry(f): return lambda a: lambda b: f(a, b)
print(curry(pow)(2)(5))
import functools, operator
print(functools.reduce(operator.mul, range(1, 6)), functools.partial(pow, 2)(3), list(map(lambda x, y: x * y, [1, 2], [3, 4])))
def doc():
    """Line one.

    More."""
print(doc.__doc__, doc.__name__)
def kwargs_order(**kw): return list(kw)
print(kwargs_order(z=1, a=2, m=3))
def swap(a, b): return b, a
x, y = swap(1, 2); print(x, y)
def early(n):
    for i in range(n):
        if i == 3: return "found"
    return "none"
print(early(2), early(5))
def closure_list():
    out = []
    for i in range(3):
        def f(j=i): return i, j
        out.append(f)
    return [f() for f in out]
print(closure_list())
print(type(multi).__name__, callable(multi), multi.__code__.co_argcount)
def varargs(*args, **kwargs): return len(args), sorted(kwargs)
print(varargs(*range(3), *[4], **{"a": 1}, b=2))
def f(x):
    if x: return "yes"
print(f(0), f(1))
print((lambda x, *y, z=3: (x, y, z))(1, 2, 3, z=4))
def trace(f):
    @functools.wraps(f)
    def w(*a, **k):
        r = f(*a, **k); print(f"{f.__name__}{a}{k} -> {r}"); return r
    return w
@trace
def add(a, b=1):
    "adds"
    return a + b
add(1); add(1, b=5); print(add.__doc__, add.__wrapped__(2))
