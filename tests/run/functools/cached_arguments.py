# Caches of functions with no, few and many arguments of all kinds.

import sys
from functools import cache, lru_cache


def show(f, *args, **kwargs):
    try:
        print(f.__name__, args, kwargs, "->", f(*args, **kwargs))
    except Exception as e:
        print(f.__name__, args, kwargs, type(e).__name__, e)
    print(f.cache_info())


calls = []


@cache
def none():
    calls.append("none")
    return "nothing"


@cache
def one(x):
    calls.append(("one", x))
    if x == 13:
        raise ValueError("unlucky")
    return x, type(x).__name__


@lru_cache(maxsize=3)
def two(a, b=2):
    calls.append(("two", a, b))
    return a, b


@lru_cache
def three(a, b, c):
    return f"{a}{b}{c}"


@lru_cache(maxsize=None)
def many(*args, **kwargs):
    return len(args), sorted(kwargs.items())


print(none(), none(), none.cache_info())
for x in [1, True, 1.0, "1", 2**70, 2**70, -1, 0, False, 0.0, "", None, (1,), (1.0,), b"x", 13, 13, [1], {}]:
    show(one, x)
for a, b in [(1, 2), (1, 2), (3, 4), (5, 6), (1, 2), (7, 8), (3, 4), (1, 2), (7, 8), (2**65, "x"), (1.0, 2.0)]:
    show(two, a, b)
show(two, 1)
show(two, a=1)
show(two, b=2, a=1)
show(two)
show(two, 1, 2, 3)
show(two, [], 1)
show(three, 1, "b", 2.5)
show(three, 1, "b", 2.5)
show(three, *[1, "b", 2.5])
show(three, *range(len(sys.argv) + 2))
show(many)
show(many, 1, 2, 3, 4, 5)
show(many, 1, 2, 3, 4, 5)
show(many, 1, 2, 3, 4, k=5)
show(many, 1, 2, 3, 4, ("k", 5))
many.cache_clear()
print(many.cache_info())
print(calls)


@lru_cache(maxsize=2)
def order(n):
    print("made", n)
    return n * n


for n in [1, 2, 2, 1, 3, 1, 2, 3, 3, 2, 1]:
    order(n)
print(order.cache_info(), order.cache_parameters())

for typed in [False, True, 0, len(sys.argv) > 0]:

    @lru_cache(maxsize=10, typed=typed)
    def kinds(a, b=0):
        return type(a).__name__, type(b).__name__

    print(kinds(1), kinds(1.0), kinds(True), kinds(1, 2), kinds(1, 2.0), kinds(b=1, a=2), kinds(b=1.0, a=2))
    print(kinds.cache_info())


@cache
def grid(r, c):
    return 1 if r == 0 or c == 0 else grid(r - 1, c) + grid(r, c - 1)


print(grid(35, 35), grid.cache_info())


class Shape:
    def __init__(self, side):
        self.side = side

    @lru_cache(maxsize=4)
    def area(self, times):
        print("computed", self.side, times)
        return self.side**2 * times

    @staticmethod
    @cache
    def name(n):
        return "shape" + str(n)


a, b = Shape(2), Shape(3)
print(a.area(1), a.area(1), b.area(1), b.area(2), b.area(times=2), a.area(2), a.area(3), a.area(1))
print(Shape.area.cache_info(), a.name(1), Shape.name(1), Shape.name.cache_info())
