# attributes of functions and methods, partial application, callable classes
def f(a, b=1, *args, c, **kw):
    """docs"""
f.tag = "t"; f.count = 0
def bump(): f.count += 1
bump(); bump(); print(f.tag, f.count, f.__dict__, f.__doc__, f.__name__, f.__qualname__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__)
f.__doc__ = "new"; f.__name__ = "g"; print(f.__doc__, f.__name__)
class K:
    def m(self): "m doc"; return self
    def __call__(self, *a): return len(a)
k = K(); print(k.m.__name__, k.m.__doc__, k.m.__self__ is k, k(1, 2), K.m.__name__, K.m(k) is k, k.m.__func__ is K.m)
try: k.m.x = 1
except AttributeError as e: print(e)
K.m.x = 5; print(k.m.x)
bm = k.m; del k; print(type(bm()).__name__)
ops = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "neg": lambda a: -a}
print(ops["add"](1, 2), ops["sub"](5, 3), ops["neg"](1))
for name in ("add", "nope"): print(ops.get(name, lambda *a: "?")(1, 1))
def apply(f, *a, **k): return f(*a, **k)
print(apply(max, 1, 5, 3), apply(sorted, [3, 1], reverse=True), apply(str.join, "-", ["a", "b"]), apply("{}{x}".format, 1, x=2))
print(list(map(str.upper, "ab")), list(map(int.__add__, [1, 2], [3, 4])), sorted(["b", "A"], key=str.lower), list(map(lambda t: t[0], {1: 2}.items())))
def outer(n):
    def inner(): return n * inner.factor
    inner.factor = 3
    return inner
o = outer(2); print(o()); o.factor = 10; print(o(), outer(2)())
def counter():
    try: counter.calls += 1
    except AttributeError: counter.calls = 1
    return counter.calls
print(counter(), counter(), hasattr(counter, "calls"))
def varnames(a, b):
    c = a; d = b
    return c + d
print(varnames.__code__.co_varnames, varnames.__code__.co_argcount, varnames.__code__.co_name)
print((lambda x, /, y, *, z: 0).__code__.co_posonlyargcount, (lambda x, /, y, *, z: 0).__code__.co_kwonlyargcount)
def deff(x=[]): x.append(len(x)); return x
deff(); deff(); print(deff.__defaults__)
def self_ref(): return self_ref
print(self_ref() is self_ref, self_ref()()() is self_ref)
def returns_none(): return
print(returns_none(), [].append(1), print("p"))
def many_returns(x):
    if x > 0: return "pos"
    elif x < 0: return "neg"
    return "zero"
print([many_returns(i) for i in (-1, 0, 1)])
def nested_default(a, b=(lambda: 5)()): return a + b
print(nested_default(1))
def kw_only(*, a=1, b): return a, b
print(kw_only(b=2), kw_only(b=1, a=5))
def pos_only(a, b=2, /, c=3): return a, b, c
print(pos_only(1), pos_only(1, 5, c=6))
try: pos_only(1, b=2)
except TypeError as e: print(e)
def annotated(x: "int" = 5, *a: str, k: float = 1.0, **kw: dict) -> None: pass
print(annotated.__annotations__)
print(isinstance(f, type(lambda: 0)), f == f, f != bump, hash(f) == hash(f), {f: 1}[f], f in [f])
