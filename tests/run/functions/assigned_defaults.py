import inspect
def f(a, b, *args, c, **kw): return a, b, args, c, kw
f.__kwdefaults__ = {"c": 9}
print(f(1, 2), f(1, *[2, 3]), f(*[1], **{"b": 2, "q": 1}), f(1, 2, 3, c=4))
setattr(f, "__defaults__", ("B",))
print(f(1), f(*[1]), f(**{"a": 5}), inspect.signature(f))
f.__kwdefaults__["c"] = 10
print(f(1))
for call in [lambda: f(), lambda: f(*[]), lambda: f(b=1), lambda: f(**{"b": 1})]:
    try: call()
    except TypeError as e: print(e)
del f.__defaults__, f.__kwdefaults__
for call in [lambda: f(1), lambda: f(1, 2), lambda: f(*[1]), lambda: f(*[1, 2])]:
    try: call()
    except TypeError as e: print(e)
print(f.__defaults__, f.__kwdefaults__)
class A:
    def m(self, x, y=1): return x, y
    @staticmethod
    def s(x=1): return x
A.m.__defaults__ = (5, 6)
a = A()
print(a.m(), a.m(1), A.m(a), A.m.__defaults__, a.m.__defaults__)
A.s.__defaults__ = ("new",)
print(A.s(), a.s())
def gen(n=3):
    for i in range(n): yield i
gen.__defaults__ = (2,)
print(list(gen()), list(gen(1)))
def maker(v):
    def inner(a=v): return a
    return inner
p, q = maker(1), maker(2)
p.__defaults__ = ("p",)
print(p(), q())
lam = lambda x, y=0: (x, y)
lam.__defaults__ = (1, [2])
print(lam(), lam(5))
lam()[1].append(3)
print(lam())
print(sorted([3, 1, 2], key=lam))
print(list(map(lam, [1, 2])))
def memo(n, cache={}):
    if n not in cache: cache[n] = n * n
    return cache[n]
memo(3); print(memo.__defaults__)
memo.__defaults__ = ({},)
print(memo(4), memo.__defaults__)
try: a.m.__defaults__ = ()
except AttributeError as e: print(e)
try: f.__defaults__ = "abc"
except TypeError as e: print(e)
def many(a=1, b=2): return a, b
many.__defaults__ = (7, 8, 9)
print(many(), many(0))
many.__defaults__ = (9,)
try: many()
except TypeError as e: print(e)
try: many(1, 2, 3)
except TypeError as e: print(e)
def big(n, acc=0): return acc if n == 0 else big(n - 1, acc * 2 + n)
big.__defaults__ = (10 ** 20,)
print(big(5))
print(vars(many))
