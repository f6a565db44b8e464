# inspect: signatures, parameters, binding, kinds of objects.
import functools
import inspect


def f(a, b: int = 2, /, c=3, *args, d, e: str = "x", **kw) -> int:
    """Say it.

    And more.
      Indented.
    """
    yield a


def plain(x, y=(1, 2)):
    pass


async def coro():
    pass


class C:
    "About C."

    def __init__(self, y=1):
        self.y = y

    def method(self, x, *, key=None):
        pass

    @staticmethod
    def static(z):
        pass

    @classmethod
    def made(cls, w):
        pass


for obj in (f, plain, coro, C, C.method, C().method, C.static, C.made, lambda p, *q: p):
    print(inspect.signature(obj))
sig = inspect.signature(f)
print(list(sig.parameters), sig.return_annotation)
for p in sig.parameters.values():
    print(p.name, p.kind.name, p.kind.description, p.default is inspect.Parameter.empty, str(p), repr(p))
print(sig.parameters["c"].default, sig.parameters["b"].annotation, sig.parameters["a"].annotation is inspect._empty)
bound = sig.bind(1, 5, d=3, other=7)
print(bound.args, bound.kwargs, bound.arguments)
bound.apply_defaults()
print(bound.arguments)
for args, kwargs in (((), {}), ((1, 2, 3, 4), {}), ((1,), {"d": 1, "a": 2})):
    try:
        print(sig.bind(*args, **kwargs).arguments)
    except TypeError as e:
        print(e)
for args, kwargs in (((1, 2, 3), {}), ((1,), {"z": 1}), ((1,), {"x": 2})):
    try:
        print(inspect.signature(plain).bind(*args, **kwargs))
    except TypeError as e:
        print(e)
print(inspect.getdoc(f))
print(inspect.getdoc(C), inspect.getdoc(plain))
print([inspect.isfunction(x) for x in (f, C, C.method, C().method, len)])
print([inspect.isclass(x) for x in (C, 3, int)], [inspect.ismethod(x) for x in (C().method, C.method, C.made)])
print(inspect.isgeneratorfunction(f), inspect.isgeneratorfunction(plain), inspect.iscoroutinefunction(coro))
print(inspect.isbuiltin(len), inspect.isbuiltin(f), inspect.ismodule(inspect), inspect.isgenerator(f(1, d=2)))


def logged(func):
    @functools.wraps(func)
    def inner(*args, **kwargs):
        names = list(inspect.signature(func).parameters)
        print("call", func.__name__, dict(zip(names, args)))
        return func(*args, **kwargs)

    return inner


@logged
def add(left, right=1):
    return left + right


print(add(2, 3), add(4), inspect.signature(add), inspect.unwrap(add).__name__)
