# A cache of size 0 counts calls and keeps nothing, so its arguments need no hash.

from functools import lru_cache


@lru_cache(maxsize=0)
def f(x, y=0, *rest, **more):
    return len(x) + y + len(rest) + len(more)


@lru_cache(maxsize=-5, typed=True)
def g(x):
    return [x]


print(f([1, 2]), f([], 3), f({}, y=1), f("a", 1, 2, 3, k=4), f.cache_info(), f.cache_parameters())
print(g([1]), g(1), g(1), g(x={}), g.cache_info(), g.cache_parameters())
f.cache_clear()
try:
    f(5)
except TypeError as e:
    print(e)
print(f.cache_info())
