# Caches, partials, dispatch, ordering, wrappers.


import functools


@functools.lru_cache
def f(x, y=1):
    print('call', x, y)
    return x + y


f(1)
f(1)
f(1, y=1)
f(1, 1)
print(f.cache_info(), f.__wrapped__(5), f.cache_parameters())
p = functools.partial(print, 'a', sep='-')
p('b')
print(p.args, p.keywords, p.func is print, functools.partial(p, 'c').args, repr(functools.partial(int, base=2)))


class C:

    def __init__(s, v):
        s.v = v

    @functools.cached_property
    def cp(s):
        print('compute')
        return s.v * 2

    @functools.singledispatchmethod
    def sd(s, x):
        return 'other'

    @sd.register(int)
    def _(s, x):
        return 'int'

    @sd.register
    def _(s, x: list | tuple):
        return 'seq'

    def base(s, a, b):
        return (s.v, a, b)

    pm = functools.partialmethod(base, 10)


c = C(1)
print(c.cp, c.cp, c.sd(1), c.sd([]), c.sd('x'), c.pm(20))
del c.cp
print(c.cp)


@functools.total_ordering
class O:

    def __init__(s, v):
        s.v = v

    def __eq__(s, o):
        return s.v == o.v

    def __gt__(s, o):
        return s.v > o.v


print(
    O(1) < O(2),
    O(1) <= O(1),
    O(2) >= O(3),
    functools.reduce(lambda a, b: a * b, range(1, 6)),
    functools.reduce(lambda a, b: a + [b], 'ab', []),
)


@functools.wraps(f)
def g(*a):
    return f(*a)


print(g.__name__, g.__wrapped__ is f)
print(sorted(['b', 'A'], key=functools.cmp_to_key(lambda x, y: (x.lower() > y.lower()) - (x.lower() < y.lower()))))


@functools.singledispatch
def show(x):
    return 'obj'


@show.register(int)
def show_int(x):
    return 'int'


show.register(str, lambda x: 'str')
print(show(1), show('a'), show(True), show(1.5), show.registry.keys() >= {int}, show.dispatch(int) is show_int)
