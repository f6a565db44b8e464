# calls
def f(a, b=2, *args, c, d=4, **kw): return a, b, args, c, d, kw
print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(*[1, 2], **{"c": 3, "x": 1}))
def t(fn):
    try: print(fn())
    except TypeError as e: print(e)
t(lambda: f())
t(lambda: f(1))
t(lambda: f(1, a=2, c=1))
t(lambda: f(*5, c=1))
t(lambda: f(1, **5))
t(lambda: f(1, **{1: 2}))
t(lambda: f(1, c=1, **{"c": 2}))
def g(a, /, b, *, c): return a, b, c
t(lambda: g(1, 2, c=3))
t(lambda: g(1, b=2, c=3))
t(lambda: g(a=1, b=2, c=3))
t(lambda: g(1, 2, 3))
t(lambda: g(1))
def h(a, b, c): pass
t(lambda: h())
t(lambda: h(1))
t(lambda: h(1, 2))
t(lambda: h(1, 2, 3, 4))
t(lambda: h(1, 2, 3, d=4))
t(lambda: h(1, 2, c=3, d=4, e=5))
def k(*, a, b): pass
t(lambda: k())
t(lambda: k(1, a=1, b=1))
def z(): return "z"
t(lambda: z(1))
t(lambda: z(a=1))
def df(a, b=[]): b.append(a); return b
print(df(1), df(2), df(3, []))
print((lambda *a, **k: (a, k))(1, *[2, 3], x=4, **{"y": 5}))
print((lambda a, /, *, b: (a, b))(1, b=2))
def kwo(**kw): return list(kw.items())
print(kwo(z=1, a=2, **{"m": 3}))
def pos(a, /, **kw): return a, kw
print(pos(1, a=2))
def ann(x: int, y: "str" = "q") -> list: return [x, y]
print(ann.__annotations__, ann(1), ann.__defaults__, f.__kwdefaults__)
def many(a, b, c, d, e, g, h, i, j, k): return a + b + c + d + e + g + h + i + j + k
print(many(*range(10)), many(**dict(zip("abcdeghijk", range(10)))))
t(lambda: print(*[1, 2], *(3, 4), sep="-"))
def order(x): print("eval", x); return x
print(f(order(1), order(2), *[order(3)], c=order(4), **{"q": order(5)}))
t(lambda: int(1, 2, 3))
t(lambda: len())
t(lambda: len(1, 2))
t(lambda: "abc".upper(1))
t(lambda: [].append())
t(lambda: {}.get())
t(lambda: isinstance(1))
