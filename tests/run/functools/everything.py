from functools import *
import functools
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [1, 2, 3], 10), reduce(lambda a, b: a + b, [], "x"), reduce(max, [3, 1, 4]), reduce(lambda a, b: f"({a}{b})", "abc"))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
p = partial(int, base=2)
print(p("1010"), p.func is int, p.args, p.keywords)
def f(a, b, c=3, *, d=4):
    return (a, b, c, d)
q = partial(f, 1)
print(q(2), q(2, d=9), q(2, 5), q(b=7), q.args, q.keywords)
r = partial(f, 1, d=10)
print(r(2), r(2, c=8), r(2, d=11), r.args, r.keywords)
r2 = partial(r, 20)
print(r2(), r2(30))
print(list(map(partial(pow, 2), range(5))), sorted(["b", "A", "c"], key=partial(str.lower)))
try:
    partial(5)
except TypeError as e:
    print(e)
pr = partial(print, "hello", sep="-")
pr("world")
pr("x", end="!\n")
@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
fib.cache_clear()
print(fib.cache_info(), fib(5), fib.cache_info())
calls = []
@lru_cache(maxsize=2)
def sq(x):
    calls.append(x)
    return x * x
print([sq(i) for i in (1, 2, 1, 3, 2, 1, 1)], calls, sq.cache_info(), sq.__name__, sq.__wrapped__(9))
@lru_cache
def two(a, b=2):
    calls.append((a, b))
    return a + b
calls.clear()
print(two(1), two(1), two(1, 2), two(1, b=2), two(a=1), calls, two.cache_info())
print(two.cache_info().hits, two.cache_info().misses, two.cache_info().maxsize, two.cache_info().currsize)
@cache
def area(w, h):
    calls.append((w, h))
    return w * h
print(area(2, 3), area(2, 3), area(3, 2), area.cache_info())
@lru_cache(maxsize=0)
def none(x):
    return x
print(none(1), none(1), none.cache_info())
try:
    area([1], 2)
except TypeError as e:
    print(e)
@lru_cache(3)
def bad(x):
    if x == 0:
        raise ValueError("zero")
    return x
for v in (1, 0, 0, 1):
    try:
        print(bad(v))
    except ValueError as e:
        print(e)
print(bad.cache_info())
def deco(fn):
    @wraps(fn)
    def inner(*args, **kwargs):
        "inner doc"
        return fn(*args, **kwargs)
    return inner
@deco
def hello(name):
    "hello doc"
    return "hi " + name
print(hello("bob"), hello.__name__, hello.__doc__, hello.__wrapped__("al"), hello.__qualname__, hello.__module__)
def cmp(a, b):
    return (a > b) - (a < b)
print(sorted([3, 1, 2], key=cmp_to_key(cmp)), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), max(["aa", "b", "ccc"], key=cmp_to_key(lambda a, b: len(a) - len(b))), cmp_to_key(cmp)(1) < cmp_to_key(cmp)(2))
@total_ordering
class P:
    def __init__(self, x):
        self.x = x
    def __eq__(self, other):
        if not isinstance(other, P):
            return NotImplemented
        return self.x == other.x
    def __lt__(self, other):
        if not isinstance(other, P):
            return NotImplemented
        return self.x < other.x
    def __repr__(self):
        return f"P({self.x})"
a, b = P(1), P(2)
print(a < b, a <= b, a > b, a >= b, a <= P(1), a >= P(1), sorted([P(3), P(1)]), max(P(1), P(5)))
try:
    a > 5
except TypeError as e:
    print(e)
@total_ordering
class Q:
    def __init__(self, x):
        self.x = x
    def __eq__(self, other):
        return self.x == other.x
    def __ge__(self, other):
        return self.x >= other.x
print(Q(1) < Q(2), Q(1) <= Q(2), Q(1) > Q(2), Q(2) >= Q(2))
try:
    @total_ordering
    class Z:
        pass
except ValueError as e:
    print(e)
