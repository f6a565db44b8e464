def f(a, b, /, c, d=4, *args, e, f=6, **kw): return (a, b, c, d, args, e, f, kw)
print(f(1, 2, 3, e=5), f(1, 2, c=3, e=5, z=9), f(1, 2, 3, 4, 5, 6, e=7, a=8))
def t(fn):
    try: print(fn())
    except TypeError as e: print(e)
t(lambda: f()); t(lambda: f(1, 2, 3)); t(lambda: f(1, e=2)); t(lambda: f(1, b=2, c=3, e=4))
def g(): pass
t(lambda: g(1)); t(lambda: g(1, 2)); t(lambda: g(a=1)); t(lambda: g(*[1], **{"b": 2}))
def h(a, b=2, *, c): pass
t(lambda: h(1, 2, 3)); t(lambda: h(1, 2, 3, c=4)); t(lambda: h(c=1)); t(lambda: h(1)); t(lambda: h(1, a=1, c=1)); t(lambda: h(1, c=1, d=2, e=3))
t(lambda: h(1, **{"c": 1, "a": 2})); t(lambda: h(**{"x y": 1}, a=1, c=1))
class A:
    def m(self, x): return x
    def __call__(self, q): return q
t(lambda: A.m()); t(lambda: A().m()); t(lambda: A().m(1, 2)); t(lambda: A()(1, 2)); t(lambda: A(1)); t(lambda: A(x=1))
class B:
    def __init__(self, a, b): pass
t(lambda: B()); t(lambda: B(1)); t(lambda: B(1, 2, 3)); t(lambda: B(1, c=2))
class Cn:
    def __new__(cls, v): return super().__new__(cls)
t(lambda: Cn()); t(lambda: Cn(1, 2))
t(lambda: (lambda x, y: 1)(1)); t(lambda: (lambda *, k: k)()); t(lambda: (lambda: 1)(5))
t(lambda: int(1, 2, 3)); t(lambda: len()); t(lambda: print(foo=1)); t(lambda: [].append()); t(lambda: {}.get()); t(lambda: "".join()); t(lambda: isinstance(1)); t(lambda: range()); t(lambda: max()); t(lambda: sorted()); t(lambda: abs(1, 2)); t(lambda: chr("a")); t(lambda: ord(1)); t(lambda: ord("ab"))
t(lambda: f(*5)); t(lambda: f(**5)); t(lambda: g(*None)); t(lambda: g(**[1]))
one, text, items, table = 1, "a", [1], {}
t(lambda: one()); t(lambda: text()); t(lambda: items(0)); t(lambda: table(1)); t(lambda: A().x())if 0 else 0
print(*[1, 2], *(3,), sep="-")
def kwonly(*, a=1, b): return a, b
t(lambda: kwonly()); t(lambda: kwonly(1, b=2)); print(kwonly(b=1))
args = [1, 2]; kw = {"c": 3}
def s(a, b, c): return a + b + c
print(s(*args, **kw), s(*[1], *[2, 3]), s(**{"a": 1}, **{"b": 2, "c": 3}))
def many(a, b, c, d, e): pass
t(lambda: many()); t(lambda: many(1, 2)); t(lambda: many(1,2,3,4))
