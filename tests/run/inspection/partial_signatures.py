# Signatures of partials, and of what wraps a function.
import functools
import inspect


def add(a, b=2, *args, c, d=4, **rest):
    return a


print(inspect.signature(functools.partial(add, 1)))
print(inspect.signature(functools.partial(add, 1, 2, 3)))
print(inspect.signature(functools.partial(add, c=5)))
print(inspect.signature(functools.partial(add, b=7)))
print(inspect.signature(functools.partial(functools.partial(add, 1), d=1)))


def plain(x, y, /, z):
    pass


print(inspect.signature(functools.partial(plain, 1)))
print(inspect.signature(functools.partial(plain, z=1)))


@functools.lru_cache
def cached(n: int, m: str = "q") -> float:
    return 1.5


print(inspect.signature(cached))


class Shape:
    @functools.lru_cache(maxsize=None)
    def area(self, scale=1):
        return scale


print(inspect.signature(Shape.area))
print(inspect.getmodule(add).__name__, inspect.getmodule(Shape).__name__, inspect.getmodule(functools) is functools)
